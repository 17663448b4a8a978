import Languages

/// The problems of one sheet, up to the number that is listed.
struct ProblemList {
  let sheet: String
  private(set) var all: [WorkbookProblem] = []

  init(sheet: String) {
    self.sheet = sheet
  }

  mutating func add(_ problem: CellProblem, at place: CellReference) {
    guard all.count < Limit.problemsPerSheet else { return addRemainder(at: place) }
    all.append(
      WorkbookProblem(
        sheet: sheet,
        row: place.row + 1,
        column: CellReference.letters(of: place.column),
        code: problem.code,
        message: problem.message,
        suggestion: problem.suggestion,
      )
    )
  }

  /// Says once that there is more.
  private mutating func addRemainder(at place: CellReference) {
    guard all.count == Limit.problemsPerSheet else { return }
    all.append(
      WorkbookProblem(
        sheet: sheet,
        row: place.row + 1,
        column: nil,
        code: "more-problems",
        message: Phrase(
          fi: "Tästä rivistä alkaen ongelmia on lisää, eikä niitä luetella.",
          sv: "Från den här raden finns fler problem, som inte räknas upp.",
          en: "From this row on there are more problems, which are not listed.",
        ),
        suggestion: Phrase(
          fi: "Korjaa ensin luetellut.",
          sv: "Rätta först de uppräknade.",
          en: "Correct the listed ones first.",
        ),
      )
    )
  }
}
