import Foundation
import Testing

@testable import Workbooks

/// Public forms that are kept beside the checkout and not in it.
private let forms = URL(filePath: #filePath)
  .deletingLastPathComponent()
  .appending(path: "../../../shared/conformance/forms")
  .standardizedFileURL

private let hasForms = FileManager.default.fileExists(atPath: forms.path(percentEncoded: false))

// Skipped, and listed as skipped, where the forms are not there.
@Suite(.enabled(if: hasForms))
struct ConformanceFormTests {
  @Test(arguments: [
    ("bd-admin-cascade.xlsx", ["survey": 7, "choices": 5898, "settings": 2]),
    ("correlaid-mitwirken-umfrage.xlsx", ["survey": 61, "choices": 98, "settings": 2]),
    (
      "odk-all-question-types.xlsx",
      ["survey": 108, "choices": 36, "media": 5, "settings": 2, "widgets to deprecate": 4],
    ),
    ("odk-socio-economic-survey.xlsx", ["survey": 36, "choices": 298, "settings": 2]),
    (
      "pyxform-bug-duplicate-columns.xlsx",
      ["survey": 57, "choices": 5, "settings": 2, "columns": 3],
    ),
    ("pyxform-bug-odkvalidatewarnings.xlsx", ["survey": 4, "choices": 2]),
    ("pyxform-choice-filter.xlsx", ["survey": 4, "choices": 15, "settings": 2]),
    ("who-va-2022.xlsx", ["survey": 510, "choices": 333, "settings": 2]),
    ("pyxform-loop.csv", ["survey": 5, "choices": 4]),
    ("pyxform-widgets.csv", ["survey": 22, "choices": 13, "settings": 2]),
    ("pyxform-group.md", ["survey": 6]),
    ("pyxform-specify-other.md", ["survey": 2, "choices": 3]),
    ("pyxform-yes-or-no.md", ["survey": 2, "choices": 3]),
  ])
  func `a public form is read with all its rows`(file: String, rows: [String: Int]) throws {
    let book = try readWorkbook(at: forms.appending(path: file))
    let found = book.sheets.map { ($0.name, $0.rows.count) }
    #expect(Dictionary(uniqueKeysWithValues: found) == rows)
    #expect(book.problems.isEmpty)
    #expect(try #require(book.sheets.first).rows.first?.contains("type") == true)
  }

  @Test func `an old .xls under a new name is refused`() {
    let file = forms.appending(path: "ifrc-distribution-site-assessment.xlsx")
    let path = file.path(percentEncoded: false)
    #expect(throws: WorkbookError.foreign(file: path, .oldExcel)) { try readWorkbook(at: file) }
  }
}
