import CaseStore
import CivilDates
import Guidance
import Interview

/// What is kept of one client beside answers and list, as the store holds it.
public struct ClientFile: Equatable, Sendable {
  let id: GuidanceCase.ID
  let code: String
  let guidance: GuidanceRecord
  let corrections: [Correction]
  /// The last day on which the case is kept.
  let deleteBy: CivilDate?
  /// Whether the interview holds that the client was told and understood.
  let interviewSaysTold: Bool

  public init(_ guidanceCase: GuidanceCase) {
    id = guidanceCase.id
    code = guidanceCase.summary.code
    guidance = guidanceCase.guidance
    corrections = guidanceCase.corrections
    deleteBy = guidanceCase.summary.deleteBy
    interviewSaysTold = guidanceCase.interview?.answers[Self.toldQuestion] == "OK"
  }

  /// The acknowledgement with which an interview begins.
  private static let toldQuestion: Place = "information_given"
}
