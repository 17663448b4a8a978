import Catalogue
import CivilDates
import Matching

/// A client as an advisor would tell of them, and what the list must and must not say.
struct ExpertCase: Sendable {
  /// The file's name without `.md`.
  let name: String
  let title: String
  /// The day of the ranking.
  let date: CivilDate
  let profile: Profile
  let expectations: [Expectation]
}

/// One line of a case: `- [x] claim — why`.
struct Expectation: Sendable {
  /// In the file, counted from 1.
  let line: Int
  /// False for `[ ]`: what the program does not do yet.
  let isMet: Bool
  let text: String
  let claim: Claim
}

/// What must be true of a ranking.
enum Claim: Equatable, Sendable {
  /// Every offering meant has one of the verdicts, and each rule spoke with one of them.
  case verdict(Target, allowed: [Verdict], rules: [String])
  /// The best of the first comes before the best of the second.
  case before(Target, Target)
  case top(Int, Target, isContained: Bool)
  case flag(Target, FlagName, isRaised: Bool)
  /// Some plan for every offering meant has the step, or none has.
  case ladder(Target, step: StepName, isContained: Bool)
  case notice(NoticeName, isGiven: Bool)
  case service(Target, isReferred: Bool)
  /// One of the pathways shown to the occupation is so, or none is.
  case pathway(OccupationCode, Way, isContained: Bool)
  /// The question can still change the five best; nil for any question at all.
  case question(ClientQuestion?, isOpen: Bool)
  /// The offerings come in the same order as for another case.
  case sameOrder(as: String)
}

/// What a claim came to.
enum Judgement: Equatable {
  case holds
  case fails(String)
}
