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
  try keepKinds(db)
  try db.execute(sql: "DELETE FROM search_link")
  try keep(try fetchLinks(db), in: db)
  try db.execute(sql: "INSERT INTO search_words (rowid, words) \(words()) ORDER BY row")
  for table in ["search_words", "search_name_words"] {
    try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('optimize')")
  }
}

/// Makes the search find what counts by the links of some qualifications now; the rest stays.
///
/// To be called after every change of links, in its transaction.
func refreshSearch(of qualifications: Set<QualificationCode>, in db: Database) throws {
  guard !qualifications.isEmpty else { return }
  let affected = words(
    where: "offering.occupations IS NULL AND offering.qualification IN (\(codes))"
  )
  let list: StatementArguments = [try jsonText(qualifications.sorted())]
  try db.execute(
    sql: """
      INSERT INTO search_words (rowid, words, search_words) SELECT *, 'delete' FROM (\(affected))
      """,
    arguments: list,
  )
  try db.execute(
    sql: "DELETE FROM search_link WHERE qualification IN (\(codes))",
    arguments: list,
  )
  try keep(try fetchLinks(db, of: qualifications), in: db)
  try db.execute(
    sql: "INSERT INTO search_words (rowid, words) \(affected)",
    arguments: list,
  )
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

/// The words of the rows for which `condition` holds; an offering's own occupations go before those
/// of its qualification's links, as in a snapshot.
private func words(where condition: String = "true") -> String {
  let occupation = "occupation.isco || ' ' || \(names(of: "occupation"))"
  return """
    WITH work AS MATERIALIZED (
      SELECT list, group_concat(\(occupation), ' ') AS words
      FROM occupation_list JOIN occupation ON occupation.isco = occupation_list.code GROUP BY list
    ), linked AS MATERIALIZED (
      SELECT qualification, group_concat(\(occupation), ' ') AS words
      FROM search_link JOIN occupation ON occupation.isco = search_link.isco GROUP BY qualification
    )
    SELECT row, \(names(of: "offering")) || ' ' || \(names(of: "provider"))
      || ' ' || offering.place || ' ' || \(names(of: "municipality")) || ' ' || \(names(of: "field"))
      || ' ' || coalesce(offering.qualification, '') || ' ' || search_kind.words
      || ' ' || coalesce(work.words, linked.words, '')
    FROM search_row JOIN offering ON offering.id = search_row.id
      JOIN provider ON provider.id = offering.provider
      JOIN search_kind ON search_kind.kind = offering.kind
      LEFT JOIN municipality ON municipality.code = offering.municipality
      LEFT JOIN field ON field.code = offering.field
      LEFT JOIN work ON work.list = offering.occupations
      LEFT JOIN linked
        ON offering.occupations IS NULL AND linked.qualification = offering.qualification
    WHERE \(condition)
    """
}

private let codes = "SELECT value FROM json_each(?)"

private func keepKinds(_ db: Database) throws {
  try db.execute(sql: "DELETE FROM search_kind")
  let statement = try db.makeStatement(sql: "INSERT INTO search_kind VALUES (?, ?)")
  for kind in OfferingKind.allCases {
    let words = [kind.name.fi, kind.name.sv, kind.name.en].joined(separator: " ")
    try statement.execute(arguments: [kind.rawValue, words])
  }
}

/// Keeps those of `links` that count.
private func keep(_ links: [QualificationLink], in db: Database) throws {
  let statement = try db.makeStatement(sql: "INSERT INTO search_link VALUES (?, ?)")
  for link in links where link.counts {
    let (qualification, occupation) = (link.id.qualification, link.id.occupation)
    try statement.execute(arguments: [qualification.rawValue, occupation.rawValue])
  }
}
