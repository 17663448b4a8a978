import Workbooks

/// Reads and checks a form from the text of its CSV sheets.
package func readForm(
  survey: String,
  choices: String? = nil,
  settings: String? = nil,
) -> FormReading {
  var findings = FindingList()
  var tables: [String: [[String]]] = [:]
  for (sheet, text) in [("survey", survey), ("choices", choices), ("settings", settings)] {
    guard let text else { continue }
    do throws(CSVError) {
      tables[sheet] = trimmedTable(try readTable(Array(text.utf8)))
    } catch {
      let cell = Cell(text: "", sheet: sheet, row: error.row, column: "")
      findings.add(FileProblem.noTable(error), at: cell)
    }
  }
  guard !findings.hasErrors else { return FormReading(form: nil, findings: findings.inOrder) }
  return readForm(FormSource(name: "form", sheets: tables))
}

/// Reads and checks a form written as pyxform's tables in Markdown.
package func readForm(
  markdown: String,
  files: [String: [[String]]] = [:],
) throws(WorkbookError) -> FormReading {
  readForm(try readWorkbook(Array(markdown.utf8), named: "form.md")) { files[$0] }
}
