import CaseStore
import Interview

/// The example client among the advisor's own: made with one key, and removed with one.
extension AppState {
  /// Puts the example client's interview and list together, to be stored.
  mutating func add(example answers: AnswerTable) -> [Effect] {
    let session = InterviewSession(form: desk.form, now: now, playing: answers)
    return [.addExample(ExampleClient(TourText.exampleCode[language], session, at: desk))]
  }

  /// Removes the example client in focus when it is asked for twice in a row.
  mutating func removeExample() -> [Effect] {
    guard let summary = cases.focusedCase, summary.isExample, !desk.isPractice else { return [] }
    guard cases.removing == summary.id else {
      cases.removing = summary.id
      announcement = TourText.removeAgain(summary.code)
      return []
    }
    cases.removing = nil
    client = nil
    return [.eraseExample(summary.id)]
  }
}
