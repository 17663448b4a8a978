/// The kinds of question this program can ask or compute, spelled as in the survey sheet.
public enum QuestionType: String, CaseIterable, Sendable {
  case note
  case acknowledge
  case text
  case integer
  case decimal
  case date
  case selectOne = "select_one"
  case selectMultiple = "select_multiple"
  case calculate
}
