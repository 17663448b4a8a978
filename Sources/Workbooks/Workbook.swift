import Foundation

/// A form file as plain sheets of text cells, whatever its format.
package struct Workbook: Equatable, Sendable {
  /// The name of the file or folder without its extension: stands in for a form's id.
  package let name: String
  /// In the order of the file.
  package let sheets: [WorkbookSheet]
  /// What could be read around.
  package let problems: [WorkbookProblem]
  /// Where files beside the form are looked for; nil for bytes that came from no file.
  package let folder: URL?
}

/// One sheet: its name as written and its cells as text.
package struct WorkbookSheet: Equatable, Sendable {
  package let name: String
  /// Row n of the spreadsheet is `rows[n - 1]`, hidden rows included; a blank row has no cells.
  ///
  /// A one-file CSV or Markdown form names its sheets in column 1. That column is not here, and
  /// rows count from the sheet's header, which is row 1, as pyxform counts them.
  package let rows: [[String]]
}
