import Languages

/// Something in a form file that was read, but perhaps not as its author meant.
package struct WorkbookProblem: Equatable, Sendable {
  package let sheet: String
  /// Counted from 1 as a spreadsheet does.
  package let row: Int
  /// The letters of the column; nil when the whole row or sheet is meant.
  package let column: String?
  package let code: String
  package let message: Phrase
  package let suggestion: Phrase
}
