/// A row that was not imported: where it is, what is wrong with it and what to do.
public struct LeftOutRow: Error, Equatable, Sendable {
  public enum Problem: Equatable, Sendable {
    case empty
    /// The row has `found` cells, the first line `expected`.
    case cellCount(found: Int, expected: Int)
    /// No language has a text.
    case nameless
    case notOneOf(String, allowed: [String])
    case notAWholeNumber(String, in: ClosedRange<Int>)
    case notAFlag(String)
    /// `form` is the shape wanted, for example `YYYY-MM-DD`.
    case notInForm(String, form: String)
    case notDigits(String, count: Int)
    case unknownCode(String, listedIn: String)
    /// A code without the zeros at its beginning, as spreadsheets write it.
    case lostZeros(String, meant: String)
    case repeated(String)
    /// The id belongs to a row of another source.
    case taken(String)
    /// Of these columns one has to be filled, and no more.
    case notExactlyOne([String])
    /// A column, not a row, that is none of those described for the file.
    case unknownColumn
  }

  /// The file's name, without its folder.
  public let file: String
  /// The line the row begins on, counted from 1; the first line names the columns.
  public let line: Int
  /// Nil when the row as a whole is wrong.
  public let column: String?
  public let problem: Problem
}

extension LeftOutRow: CustomStringConvertible {
  public var description: String {
    let place = [file, "line \(line)"] + (column.map { ["column \($0)"] } ?? [])
    return "\(place.joined(separator: ", ")): \(problem.sentences)"
  }
}

extension LeftOutRow.Problem {
  /// What is wrong and what to do, without the place.
  var sentences: String {
    switch self {
    case .empty:
      "this must not be empty. Fill it in."
    case .cellCount(let found, let expected):
      "the row has \(found) cells instead of \(expected). "
        + "Put texts with commas in quotation marks."
    case .nameless:
      "the row has no name in any language. Fill in at least one."
    case .notOneOf(let text, let allowed):
      "'\(text)' is not one of \(allowed.joined(separator: ", ")). Use one of these."
    case .notAWholeNumber(let text, let range):
      "'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound). Correct it."
    case .notAFlag(let text):
      "'\(text)' is neither yes nor no. Write 1 for yes, 0 for no, or leave it empty."
    case .notInForm(let text, let form):
      "'\(text)' is not of the form \(form). Write it so."
    case .notDigits(let text, let count):
      "'\(text)' is not a code of \(count) digits. Write them all; spreadsheets drop leading zeros."
    case .unknownCode(let code, let list):
      "'\(code)' is not in \(list). Correct it here or add it there."
    case .lostZeros(let text, let meant):
      "'\(text)' has lost the zeros of '\(meant)', as spreadsheets do. "
        + "Make the column text and write '\(meant)'."
    case .taken(let id):
      "'\(id)' is the id of something that another source has brought. Choose another."
    case .notExactlyOne(let columns):
      "of \(columns.joined(separator: ", ")) exactly one must be filled. Correct the row."
    case .unknownColumn:
      "this column is not known, so nothing in it was read. "
        + "Name it as 'luotsi catalogue template' does, or remove it."
    case .repeated(let key):
      "'\(key)' is on an earlier row already. Remove or rename one of them."
    }
  }
}
