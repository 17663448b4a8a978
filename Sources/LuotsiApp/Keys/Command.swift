/// Something the advisor can ask for with one key.
public enum Command: Hashable, Sendable {
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
  /// Draws the whole screen anew.
  case repaint
}
