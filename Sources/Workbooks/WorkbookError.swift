import Languages

/// Why a form file cannot be read at all; `file` is its path or name as it was given.
package enum WorkbookError: Error, Equatable, Sendable {
  case missing(file: String)
  case notPermitted(file: String)
  /// The system could not read it; `reason` is the system's own words.
  case unreadable(file: String, reason: String)
  case empty(file: String)
  case noSurvey(folder: String)
  /// A format that is not read here.
  case foreign(file: String, ForeignFormat)
  /// A zip archive that is cut short or broken.
  case damagedArchive(file: String)
  case damagedPart(file: String, part: String, PartFault)
  case overLimit(file: String, sheet: String?, Limit)
  case badTable(file: String, CSVError)
  case badText(file: String, TextFault)
  /// Comma-separated values of one sheet, which does not say what sheet it is.
  case unnamedSheet(file: String)
  /// Text in which no sheet is found.
  case noSheets(file: String)
}

extension WorkbookError: CustomStringConvertible {
  package var description: String { sentence.en }
}

/// Formats that people choose by mistake.
package enum ForeignFormat: Equatable, Sendable {
  /// Excel's format until 2003, whatever the file's name says.
  case oldExcel
  case protected
  case openDocument
  case pdf
  /// Some zip file: a text document, a binary workbook, a folder.
  case otherArchive
  case unknown
}
