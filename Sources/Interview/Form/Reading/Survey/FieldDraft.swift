/// A node of the form, before the expressions on its row are read.
struct FieldDraft {
  enum Kind {
    case root
    case group
    case repeatGroup
    case question(QuestionDraft)
  }

  let name: String
  let kind: Kind
  /// Nil for the root alone.
  let record: Record?
  let parent: Int?
  var children: [Int] = []

  var question: QuestionDraft? {
    if case .question(let draft) = kind { draft } else { nil }
  }

  /// The cell of the row's name, or where one is missed.
  var nameCell: Cell {
    record.map { $0[.name] ?? $0.blank(Column.name) }
      ?? Cell(text: name, sheet: "settings", row: 1, column: "name")
  }

  var row: Int { record?.row.number ?? 1 }

  /// A cell of the row; the question that `or_other` adds has none.
  func cell(_ column: Column) -> Cell? {
    question?.isOther == true ? nil : record?[column]
  }
}

struct QuestionDraft {
  let type: QuestionType
  /// The list of a select, by its name among the form's lists.
  var list: String?
  /// The constraint that an old type brings with it.
  var constraint: String?
  /// Whether it asks what `or_other` of the select before it stands for.
  var isOther = false
}
