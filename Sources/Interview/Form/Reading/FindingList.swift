import Languages

/// The findings so far, while a form is read to its end.
struct FindingList {
  private(set) var list: [Finding] = []
  private(set) var hasErrors = false
  private var seen: Set<Seen> = []
  private var gaps: [TranslationGap: (first: Finding, rows: [Int])] = [:]

  private struct Seen: Hashable {
    let sheet: String
    let row: Int
    let column: String
    let message: String
  }

  /// Adds a finding unless the cell has the same already.
  mutating func add(_ problem: some FormProblem, at cell: Cell) {
    let message = problem.message
    let key = Seen(sheet: cell.sheet, row: cell.row, column: cell.column, message: message.en)
    guard seen.insert(key).inserted else { return }
    if problem.severity == .error { hasErrors = true }
    list.append(Finding(problem, message: message, at: cell))
  }

  /// Adds a text that lacks a language; `cell` is asked for the first of a kind alone.
  ///
  /// A form half translated has thousands, which differ in their rows.
  mutating func add(_ gap: TranslationGap, row: Int, at cell: () -> Cell) {
    guard gaps[gap] == nil else {
      gaps[gap]?.rows.append(row)
      return
    }
    let problem = LanguageProblem.missing(gap.column, in: gap.language)
    gaps[gap] = (Finding(problem, message: problem.message, at: cell()), [row])
  }

  /// Sheet by sheet and row by row, as an author works through them.
  var inOrder: [Finding] {
    let sheets = ["survey": 0, "choices": 1, "external_choices": 2, "settings": 3]
    let gaps = gaps.values.sorted { $0.first.column < $1.first.column }
      .flatMap { gap in gap.first.summarized(on: gap.rows) }
    return (list + gaps).enumerated().sorted { left, right in
      let leftKey = (sheets[left.element.sheet, default: 4], left.element.row, left.offset)
      let rightKey = (sheets[right.element.sheet, default: 4], right.element.row, right.offset)
      return leftKey < rightKey
    }.map(\.element)
  }
}

/// A text column without a language: what tells one kind of missing translation from another.
struct TranslationGap: Hashable {
  let sheet: String
  let column: TextColumn
  let language: String
}

extension Finding {
  fileprivate init(_ problem: some FormProblem, message: Phrase, at cell: Cell) {
    self.init(
      severity: problem.severity,
      code: problem.code,
      sheet: cell.sheet,
      row: cell.row,
      column: cell.column,
      text: cell.text,
      message: message,
      suggestion: problem.suggestion,
    )
  }
}

/// Something that can be wrong with a form, apart from where it is.
protocol FormProblem {
  var severity: Finding.Severity { get }
  /// Names the kind of problem for programs and for the manual.
  var code: String { get }
  var message: Phrase { get }
  var suggestion: Phrase { get }
}
