import Catalogue
import CivilDates
import GRDB
import Languages

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

  func name() throws -> LocalizedText {
    LocalizedText(
      fi: try decode(forColumn: "name_fi"),
      sv: try decode(forColumn: "name_sv"),
      en: try decode(forColumn: "name_en"),
    )
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
