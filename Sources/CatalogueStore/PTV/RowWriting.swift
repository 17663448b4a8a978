import Foundation
import GRDB
import Languages

/// Puts a row into a table, its cells in the order of the columns.
func insertRow(
  _ cells: [(any DatabaseValueConvertible)?],
  into table: String,
  _ db: Database,
)
  throws
{
  let places = Array(repeating: "?", count: cells.count).joined(separator: ",")
  let statement = try db.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(places))")
  try statement.execute(arguments: StatementArguments(cells))
}

extension LocalizedText {
  var cells: [(any DatabaseValueConvertible)?] { [fi, sv, en] }
}

/// A value as a JSON text: the same text for the same value.
func jsonText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

extension Row {
  func json<Value: Decodable>(_ column: String) throws -> Value {
    let text = try decode(String.self, forColumn: column)
    guard let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8)) else {
      throw CatalogueError.Cause.damaged
    }
    return value
  }
}
