import CaseStore
import Languages

/// Where a case stands, in words.
public func stageText(_ stage: CaseSummary.Stage) -> Phrase {
  switch stage {
  case .new: ScreenText.notStarted
  case .interview(let answered, let asked): ScreenText.progress(answered, of: asked)
  case .ranked: ScreenText.ranked
  case .chosen: ScreenText.chosenStage
  }
}
