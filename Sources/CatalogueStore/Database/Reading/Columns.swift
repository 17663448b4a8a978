import Catalogue
import CivilDates
import GRDB
import Languages

/// How a list of words is kept in one column.
func words<Word: RawRepresentable<String>>(_ list: [Word]) -> String {
  list.map(\.rawValue).joined(separator: " ")
}

/// No importer lets a greater number through, nor one below zero; what computes with them could
/// overflow.
let catalogueNumbers = 0...1_000_000

/// Readings of one column that call a value nobody can have written damage.
///
/// Each `optional…` is nil for NULL alone.
extension Row {
  func code<Set>(_ column: String) throws -> Code<Set> {
    Code(try decode(String.self, forColumn: column))
  }

  func optionalCode<Set>(_ column: String) throws -> Code<Set>? {
    try decode(String?.self, forColumn: column).map { Code($0) }
  }

  func number(_ column: String) throws -> Int { try known(optionalNumber(column)) }

  func optionalNumber(_ column: String) throws -> Int? {
    try decode(Int?.self, forColumn: column).map { number in
      try known(catalogueNumbers.contains(number) ? number : nil)
    }
  }

  func name() throws -> LocalizedText { try localized("name") }

  /// The text of three columns, one a language.
  func localized(_ column: String) throws -> LocalizedText {
    LocalizedText(
      fi: try decode(forColumn: "\(column)_fi"),
      sv: try decode(forColumn: "\(column)_sv"),
      en: try decode(forColumn: "\(column)_en"),
    )
  }

  func codes<Set>(_ column: String) throws -> [Code<Set>] {
    try decode(String.self, forColumn: column).split(separator: " ").map { Code(String($0)) }
  }

  func date(_ column: String) throws -> CivilDate {
    try known(CivilDate(try decode(String.self, forColumn: column)))
  }

  func optionalDate(_ column: String) throws -> CivilDate? {
    try decode(String?.self, forColumn: column).map { try known(CivilDate($0)) }
  }

  func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
    try known(Word(rawValue: try decode(String.self, forColumn: column)))
  }

  func optionalWord<Word: RawRepresentable<String>>(_ column: String) throws -> Word? {
    try decode(String?.self, forColumn: column).map { try known(Word(rawValue: $0)) }
  }

  func words<Word: RawRepresentable<String>>(_ column: String) throws -> [Word] {
    try decode(String.self, forColumn: column).split(separator: " ")
      .map { try known(Word(rawValue: String($0))) }
  }

  private func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw CatalogueError.Cause.damaged }
    return value
  }
}
