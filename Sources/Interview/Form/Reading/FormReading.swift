import Foundation
import Workbooks

/// What reading a form gave: every finding, and the form unless one of them is an error.
public struct FormReading: Sendable {
  public let form: Form?
  public let findings: [Finding]

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// Reads and checks a form from a file or folder of any accepted format.
///
/// Files that the form names are looked for beside it and in a folder `media` there.
package func readForm(at url: URL) throws(WorkbookError) -> FormReading {
  let workbook = try readWorkbook(at: url)
  return readForm(FormSheets(workbook, file: fileFinder(besides: workbook)), workbook.problems)
}

/// Reads and checks a form; `files` gives the rows of a file that the form names.
package func readForm(
  _ workbook: Workbook,
  files: @escaping (String) -> [[String]]? = { _ in nil },
) -> FormReading {
  let sheets = FormSheets(workbook) { name in files(name).map(FormFile.table) ?? .missing }
  return readForm(sheets, workbook.problems)
}

/// Reads a form again from the sheets that are kept with an interview.
public func readForm(_ source: FormSource) -> FormReading { readForm(FormSheets(source), []) }

private func readForm(_ sheets: FormSheets, _ problems: [WorkbookProblem]) -> FormReading {
  var findings = FindingList()
  for problem in problems {
    let place = sheets.place(of: problem)
    findings.add(FileProblem.ofWorkbook(problem), at: place)
  }
  let form = form(from: sheets, &findings)
  return FormReading(form: findings.hasErrors ? nil : form, findings: findings.summarized)
}
