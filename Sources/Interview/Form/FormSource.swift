/// The sheets of a form as plain text: enough to read the form again, on any machine, later.
///
/// Kept with each interview, so that it can always be opened with the form it was held with.
public struct FormSource: Codable, Equatable, Sendable {
  /// Stands in for the id and title where the settings give none.
  public let name: String
  /// `survey`, `choices`, `settings` and the files that expressions read, each by its name.
  ///
  /// Row n - 1 is the spreadsheet's row n; cells are trimmed, blank rows have no cells.
  public let sheets: [String: [[String]]]
  /// FNV-1a (64 bit) of the sheets' cells, 16 hex digits.
  public let contentHash: String

  public init(name: String, sheets: [String: [[String]]]) {
    self.name = name
    self.sheets = sheets
    contentHash = Interview.contentHash(of: sheets)
  }
}
