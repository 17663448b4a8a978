import Catalogue

/// What one group of clauses has said so far, so that no question is judged twice.
///
/// Trainings alike to the group, states alike in what it reads and equal ages share an answer.
final class GroupAnswers {
  let clauses: [ClauseInForce]
  private let classes: [Int32]
  private let reads: StateFacts
  private var parts: [StudyState: Int32] = [:]
  /// By teaching language and state, the number of what the group reads of it; -1 when not asked.
  private var partOfState: [[Int32]] = [[], [], []]
  private var answers: [Question: StepJudgement] = [:]

  private struct Question: Hashable {
    let facetClass: Int32
    let part: Int32
    let age: Int32
  }

  init(_ group: StepTable.Group) {
    clauses = group.clauses
    classes = group.facet.classes
    reads = group.reads
  }

  /// - Parameters:
  ///   - row: the training.
  ///   - language: the training's teaching language.
  ///   - place: the number of the state.
  ///   - state: the state itself.
  ///   - age: equal for equal ages.
  ///   - judge: asked when nobody has asked the same yet.
  /// - Returns: what the clauses say.
  func answer(
    ofRow row: Int,
    taughtIn language: Offering.TeachingLanguage,
    inState place: Int,
    _ state: StudyState,
    age: Int32,
    judge: () -> StepJudgement,
  ) -> StepJudgement {
    let question = Question(
      facetClass: classes[row],
      part: part(of: state, place, for: language),
      age: reads.contains(.age) ? age : 0,
    )
    if let known = answers[question] { return known }
    let answer = judge()
    answers[question] = answer
    return answer
  }

  private func part(
    of state: StudyState,
    _ place: Int,
    for language: Offering.TeachingLanguage,
  ) -> Int32 {
    let column =
      switch language {
      case .fi: 0
      case .sv: 1
      case .en: 2
      }
    while partOfState[column].count <= place { partOfState[column].append(-1) }
    if partOfState[column][place] >= 0 { return partOfState[column][place] }
    let part = reads.part(of: state, for: language)
    let number = parts[part] ?? Int32(parts.count)
    parts[part] = number
    partOfState[column][place] = number
    return number
  }
}
