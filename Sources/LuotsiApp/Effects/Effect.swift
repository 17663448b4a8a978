import CaseStore
import Interview

/// Something an update asks to have done outside; the runner does it before the next paint.
public enum Effect: Equatable, Sendable {
  case listCases
  case createCase(code: String)
  case openCase(GuidanceCase.ID)
  case saveInterview(InterviewRecord, InterviewProgress, GuidanceCase.ID)
  case saveRanking(RankingRecord, GuidanceCase.ID)
}

/// What became of an effect.
public enum Outcome: Equatable, Sendable {
  case listed([CaseSummary])
  case opened(GuidanceCase)
  case saved
  case failed(StoreError)
}
