import Catalogue
import GRDB

/// A table of lists of codes that many offerings share, and its query.
enum SharedListTable: String {
  case occupations = "occupation_list"
  case activities = "activity_list"
  case units = "unit_list"
}

/// Keeps lists of codes, each distinct one once.
struct SharedListWriter<Set> {
  private let statement: Statement
  private var numbers: [[Code<Set>]: Int] = [:]
  private var nextNumber = 1

  /// Lists that are kept already keep their numbers.
  init(_ table: SharedListTable, of set: Set.Type, in db: Database) throws {
    for (number, codes) in try SharedLists(table, of: set, in: db).all { numbers[codes] = number }
    nextNumber = (numbers.values.max() ?? 0) + 1
    statement = try db.makeStatement(sql: "INSERT INTO \(table.rawValue) VALUES (?, ?, ?)")
  }

  /// The number under which `codes` are kept; nil when there are none.
  mutating func number(of codes: [Code<Set>]) throws -> Int? {
    guard !codes.isEmpty else { return nil }
    if let number = numbers[codes] { return number }
    let number = nextNumber
    nextNumber += 1
    numbers[codes] = number
    for (position, code) in codes.enumerated() {
      try statement.execute(arguments: [number, position, code.rawValue])
    }
    return number
  }
}

/// Every kept list by its number.
struct SharedLists<Set> {
  private var lists: [Int: [Code<Set>]] = [:]

  init(_ table: SharedListTable, of set: Set.Type, in db: Database) throws {
    var codes = InternPool<String>()
    try forEachRawRow(
      of: db,
      sql: "SELECT list, code FROM \(table.rawValue) ORDER BY list, position",
    ) { row in
      let list = try row.int()
      lists[list, default: []].append(Code(try row.text(&codes)))
    }
  }

  fileprivate var all: [Int: [Code<Set>]] { lists }

  /// Empty for nil: see the schema.
  subscript(number: Int?) -> [Code<Set>] { number.flatMap { lists[$0] } ?? [] }
}
