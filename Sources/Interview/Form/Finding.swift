import Languages

/// Something in a form's sheets that its author should know, with where it is and what to do.
public struct Finding: Equatable, Sendable {
  public enum Severity: String, Codable, Sendable {
    /// The form cannot be used.
    case error
    /// The form works, though perhaps not as meant.
    case warning
  }

  public let severity: Severity
  /// Names the kind of finding for programs, such as `unknown-name`.
  public let code: String
  /// `survey`, `choices`, `settings`, or the name of another sheet or file.
  public let sheet: String
  /// Counted from 1 as a spreadsheet does, the header row included.
  public let row: Int
  /// The header of the column, or '' when the whole row is meant.
  public let column: String
  /// What the cell says.
  public let text: String
  /// What is wrong, in a sentence.
  public let message: Phrase
  /// What to do about it, in a sentence.
  public let suggestion: Phrase
}
