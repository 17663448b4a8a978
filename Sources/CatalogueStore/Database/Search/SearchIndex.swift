import Catalogue
import GRDB
import RepeatableNumbers

/// Makes the search find what the tables hold now.
///
/// To be called after every change of offerings, in its transaction.
func rebuildSearch(_ db: Database) throws {
  try db.execute(sql: "DELETE FROM search_row")
  try db.execute(sql: fillingOfRows)
  try writeEdition(db)
  for table in ["search_words", "search_name_words"] {
    try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('delete-all')")
    // Sixteen megabytes take the words of a national catalogue at once, so that nothing is merged.
    let rank = "INSERT INTO \(table) (\(table), rank) VALUES ('hashsize', 16777216)"
    try db.execute(sql: rank)
  }
  try db.execute(sql: fillingOfNames)
  try db.execute(sql: fillingOfWords)
  for table in ["search_words", "search_name_words"] {
    try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('optimize')")
  }
}

/// Tells whether rows found in a database are rows of a snapshot: equal for the same offerings in
/// the same order.
public func searchEdition(of offerings: [Offering]) -> String {
  var hash = FNV1a()
  for index in offerings.indices { hash.add(id: offerings[index].id.rawValue) }
  return hash.hexadecimal
}

private func writeEdition(_ db: Database) throws {
  var hash = FNV1a()
  try forEachRawRow(of: db, sql: "SELECT id FROM search_row ORDER BY row") { row in
    hash.add(id: try row.uniqueText())
  }
  try db.execute(sql: "DELETE FROM search_edition")
  try db.execute(
    sql: "INSERT INTO search_edition (edition) VALUES (?)",
    arguments: [hash.hexadecimal],
  )
}

extension FNV1a {
  fileprivate mutating func add(id: String) {
    add(id)
    add(0)
  }
}

private func names(of table: String, languages: [String] = ["fi", "sv", "en"]) -> String {
  languages.map { "coalesce(\(table).name_\($0), '')" }.joined(separator: " || ' ' || ")
}

private let fillingOfRows = """
  INSERT INTO search_row (row, id)
    SELECT row_number() OVER (ORDER BY position) - 1, id FROM offering
    WHERE \(counting(in: "offering")) ORDER BY position
  """

private let fillingOfNames = """
  INSERT INTO search_name_words (rowid, words)
    SELECT row, \(names(of: "offering"))
    FROM search_row JOIN offering ON offering.id = search_row.id ORDER BY row
  """

private let fillingOfWords = """
  WITH work AS MATERIALIZED (
    SELECT list, group_concat(isco || ' ' || \(names(of: "occupation")), ' ') AS words
    FROM occupation_list JOIN occupation ON occupation.isco = occupation_list.code GROUP BY list
  )
  INSERT INTO search_words (rowid, words)
    SELECT row, \(names(of: "offering")) || ' ' || \(names(of: "provider"))
      || ' ' || offering.place || ' ' || \(names(of: "municipality")) || ' ' || \(names(of: "field"))
      || ' ' || coalesce(offering.qualification, '') || ' ' || coalesce(work.words, '')
    FROM search_row JOIN offering ON offering.id = search_row.id
      JOIN provider ON provider.id = offering.provider
      LEFT JOIN municipality ON municipality.code = offering.municipality
      LEFT JOIN field ON field.code = offering.field
      LEFT JOIN work ON work.list = offering.occupations
    ORDER BY row
  """
