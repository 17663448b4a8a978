/// Where a key is pressed; each has its own bindings.
public enum KeyContext: Hashable, Sendable, CaseIterable {
  /// The passphrase is typed.
  case unlocking
  /// The recovery key is typed.
  case recovering
  /// A new store gets its first passphrase.
  case settingUp
  case caseList
  /// The search through the list of cases.
  case searchingCases
  case newCase
  /// The day until which a case is kept.
  case keeping
  /// A question whose answer is picked, so letters are free for commands.
  case picking
  /// The same with more choices than there are digits.
  case longList
  /// The search through a long list of which one is picked.
  case searching
  /// The search through a long list of which several are picked: a blank marks, and is not typed.
  case searchingSeveral
  /// A question into which the answer is typed.
  case typing
  /// A remark, or the reason for opening a finished interview again, for a pin or for a hiding.
  case writing
  /// Whether an instance is added to a repeat.
  case repeatPrompt
  /// The list of sections, of which one is chosen.
  case sections
  /// The end of an interview that is not finished, where what is missing is listed.
  case reviewing
  /// The end of a finished interview.
  case ending
  case ranking
  /// The ways to an occupation.
  case pathways
  /// The occupations to which ways are shown.
  case occupations
  case services
  case radar
  case compare
  case whatIf
  case weights
  /// What would open more.
  case openings
  case swapTest
  /// Occupations by sector with the demand for labour.
  case labour
  /// The filter panel over the ranked list.
  case filtering
  case formChange
  /// What is known locally, to be accepted, changed or rejected.
  case review
  /// The catalogue's search line and list.
  case browsing
  /// The panel that narrows the catalogue.
  case narrowing
  /// The source and the path of what is imported.
  case importing
  /// What an import would do.
  case importTried
  case importTaken
  /// The page about one offering.
  case offering
  /// The list of all services, without a client.
  case directory
  /// The panel that narrows it.
  case directoryFilter
  case servicePage
  /// Other desks, and what has to be settled.
  case transfers
  /// What has to be said before something goes or comes, as fields.
  case transferForm
  /// What a file would do.
  case transferPreview
  case transferReport
  /// The values that one field got at two desks.
  case conflicts
  case plan
  /// An entry of the plan, as fields.
  case planEntry
  case rights
  /// When and how the client was told, as fields.
  case telling
  case difference
  /// A question that the client reads and answers by picking.
  case clientPicking
  case clientTyping
  case clientSearching
  case clientSearchingSeveral
  /// What the client only reads.
  case clientReading
  /// Nothing shows, and only the way back is open.
  case covered
  /// Which of two sample lines reads right.
  case choosingOrder
  /// Something has to be over before other keys mean anything.
  case waiting
  case help
  /// The list of every command.
  case palette
  /// The list of questions to go to.
  case jumping
  /// The search through the list of the screen below.
  case finding
}
