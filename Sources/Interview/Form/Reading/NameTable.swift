/// Every question and group of the survey by name, to resolve what expressions mention.
struct NameTable {
  let questions: [QuestionID: Int]
  let groups: [String: Int]
  private let survey: SurveyDraft

  init(_ survey: SurveyDraft) {
    self.survey = survey
    var questions: [QuestionID: Int] = [:]
    for (index, draft) in survey.questions.enumerated() {
      questions[QuestionID(draft.name.text)] = index
    }
    var groups: [String: Int] = [:]
    for (index, draft) in survey.groups.enumerated() { groups[draft.name.text] = index }
    self.questions = questions
    self.groups = groups
  }

  func draft(_ id: QuestionID) -> QuestionDraft? {
    questions[id].map { survey.questions[$0] }
  }

  /// Reports each name that is no question's.
  func check(_ references: [QuestionID], in cell: Cell, findings: inout FindingList) {
    for id in references where questions[id] == nil {
      if groups[id.rawValue] != nil {
        findings.fail(
          "unknown-name",
          at: cell,
          "'\(id)' is a group, which has no value.",
          "Name a question in it.",
        )
        continue
      }
      let closest = nearest(to: id.rawValue, among: questions.keys.map(\.rawValue))
      findings.fail(
        "unknown-name",
        at: cell,
        "No question is named '\(id)'.",
        closest.map { "Did you mean '${\($0)}'?" } ?? "Add the question, or correct the name.",
      )
    }
  }

  /// Reports references in a label, and whatever begins like one but is none.
  func check(label cell: Cell, findings: inout FindingList) {
    check(TextPiece.references(in: cell.text), in: cell, findings: &findings)
    for case .plain(let words) in TextPiece.pieces(of: cell.text) where words.contains("${") {
      findings.fail(
        "bad-reference",
        at: cell,
        "A '${' in the text is not followed by a name and '}'.",
        "Write a question's name without spaces, such as ${age}.",
      )
    }
  }
}
