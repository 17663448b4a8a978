import CivilDates
import Guidance
import Interview

/// What a field of a case holds.
public enum FieldValue: Codable, Equatable, Sendable {
  /// It was there and was taken away.
  case removed
  case code(String)
  case day(CivilDate)
  case standing(InterviewStanding, InterviewProgress)
  /// Those of one question or of one outermost repeat.
  case answers(AnswerTable)
  case remarks([Place: String])
  case decision(RankingDecision)
  case information(InformationGiven)
  case consent(Consent)
  case step(PlanStep)
  case referral(Referral)
  case meeting(Meeting)
  case disagreement(Disagreement)
  case visit(RankingOutline)
}
