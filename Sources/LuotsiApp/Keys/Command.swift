/// Something the advisor can ask for with one key.
public enum Command: Hashable, CaseIterable, Sendable {
  case open
  case newCase
  case next
  case back
  case forward
  case search
  case dontKnow
  case refuse
  case notApplicable
  case remark
  case why
  case undo
  case removeInstance
  case showList
  case clientLanguage
  case choose
  /// One question a screen, or those of a section under each other.
  case page
  /// The list of sections, to go to one of them.
  case sections
  /// Marks an interview as finished.
  case finish
  case details
  case pathways
  case occupations
  case services
  case radar
  case labour
  case otherArea
  case filter
  case compare
  case whatIf
  case pin
  case hide
  case weights
  /// A criterion up in the order of importance.
  case raise
  case lower
  /// A point more for a criterion.
  case increase
  case decrease
  case useWeights
  case openings
  case swapTest
  /// The catalogue, to search and to narrow.
  case catalogue
  /// A register's files into the catalogue.
  case importCatalogue
  /// The page about one offering.
  case offering
  case clear
  case review
  case accept
  case change
  case reject
  case toggle
  case keepForm
  /// The client's plan.
  case plan
  /// What the client was told and permits.
  case rights
  /// What is otherwise than at the last visit.
  case difference
  case addToPlan
  case disagree
  case leave
  case language
  case help
  /// The question or the offerings alone, for reading together.
  case clientScreen
  /// Blanks the screen at once.
  case cover
  /// Who puts right-to-left text in order.
  case readingOrder
  case quit
  /// How long a case is kept.
  case keeping
  /// Cases to other desks and from them.
  case transfers
  /// Takes in another desk's file.
  case receive
  /// Makes this desk's card.
  case card
  /// Hides everything until the passphrase is typed.
  case lock
  /// The recovery key instead of the passphrase, and back.
  case otherWay
  /// Every command, to be found by its name.
  case palette
  /// A question of the interview by number, name or text.
  case jump
}
