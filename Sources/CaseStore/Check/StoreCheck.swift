import Foundation
import GRDB
import Guidance
import Interview

extension CaseDatabase {
  /// Everything that is wrong with what the store holds, rather than the first thing.
  public func check() -> [StoreFinding] {
    var findings: [StoreFinding] = []
    do {
      try pool.read { db in findings = CaseStore.check(rows, log, in: db) }
    } catch {
      // On a broken file the reading itself may end in an error that was met before.
      let finding = StoreFinding.unsound(StoreError.Cause(error))
      if !findings.contains(finding) { findings.append(finding) }
    }
    return findings
  }
}

/// Everything that is wrong with a store, or with a copy of it that the same key opens.
func check(_ rows: SealedRows, _ log: AuditLog, in db: Database) -> [StoreFinding] {
  var check = StoreCheck(rows: rows, log: log, db: db)
  check.run()
  return check.findings
}

/// One walk through all of a store, against what its register says.
private struct StoreCheck {
  let rows: SealedRows
  let log: AuditLog
  let db: Database
  var findings: [StoreFinding] = []
  /// The names of the rows that belong to something.
  private var named: Set<Data> = []
  /// Whether the register could be read, without which no row can be said to belong to nothing.
  private var knowsEveryPart = true

  init(rows: SealedRows, log: AuditLog, db: Database) {
    self.rows = rows
    self.log = log
    self.db = db
  }

  mutating func run() {
    checkFile()
    for (id, entry) in register() { checkDocuments(of: id, entry) }
    checkForms()
    checkLog()
    countStrangeRows()
  }

  /// What `body` gives; what it throws is a finding, and nil.
  private mutating func trying<Value>(_ body: () throws -> Value) -> Value? {
    do {
      return try body()
    } catch {
      let finding = StoreFinding.unsound(StoreError.Cause(error))
      if !findings.contains(finding) { findings.append(finding) }
      return nil
    }
  }

  private mutating func checkFile() {
    var words: [String] = []
    // Row by row: on a badly broken page the check itself ends in an error after some of its words.
    _ = trying { [db] in
      let rows = try String.fetchCursor(db, sql: "PRAGMA integrity_check(20)")
      while let row = try rows.next() { words.append(row) }
    }
    if !words.isEmpty, words != ["ok"] { findings.append(.brokenFile(words)) }
  }

  /// Every case in the order of adding.
  private mutating func register() -> [(GuidanceCase.ID, RegisterEntry)] {
    named.insert(rows.name(of: .contents))
    named.insert(rows.name(of: .book))
    _ = trying { [rows, db] in try rows.book(in: db) }
    guard let contents = trying({ [rows, db] in try rows.contents(in: db) }) else {
      knowsEveryPart = false
      return []
    }
    var entries: [(GuidanceCase.ID, RegisterEntry)] = []
    for number in contents.pages.keys.sorted() {
      if let byte = UInt8(exactly: number) { named.insert(rows.name(of: .registerPage(byte))) }
      guard let page = trying({ [rows, db] in try rows.page(number, of: contents, in: db) }) else {
        knowsEveryPart = false
        continue
      }
      for (text, entry) in page.entries {
        if let id = GuidanceCase.ID(text) {
          entries.append((id, entry))
        } else {
          findings.append(.unsound(.damaged))
        }
      }
    }
    return entries.sorted { $0.1.number < $1.1.number }
  }

  private mutating func checkDocuments(of id: GuidanceCase.ID, _ entry: RegisterEntry) {
    for name in entry.documents.keys.sorted() {
      guard let kind = DocumentKind(rawValue: name) else {
        _ = trying { throw StoreError.Cause.newerThanProgram }
        knowsEveryPart = false
        continue
      }
      named.insert(rows.name(of: .document(kind, id)))
    }
    _ = trying { [rows, db] in try rows.read(RankingRecord.self, .ranking, of: id, entry, in: db) }
    _ = trying { [rows, db] in
      try rows.read(DecisionDocument.self, .decision, of: id, entry, in: db)
    }
    _ = trying { [rows, db] in
      try rows.read(GuidanceRecord.self, .guidance, of: id, entry, in: db)
    }
    _ = trying { [rows, db] in try rows.history(of: id, entry, in: db) }
    let interview = trying { [rows, db] in
      try rows.read(InterviewRecord.self, .interview, of: id, entry, in: db)
    }
    guard let hash = (interview ?? nil)?.contentHash else { return }
    let isKept = trying { [db] in
      try Bool.fetchOne(
        db,
        sql: "SELECT EXISTS (SELECT * FROM form WHERE contentHash = ?)",
        arguments: [hash],
      )
    }
    if isKept == false { findings.append(.missingForm(of: id)) }
  }

  private mutating func checkLog() {
    guard let count = trying({ [rows, db] in try rows.contents(in: db).auditCount }) else { return }
    for position in stride(from: 1, through: count, by: 1) {
      named.insert(rows.name(of: .auditEntry(position)))
    }
    _ = trying { [log, db] in try log.entries(in: db) }
  }

  private mutating func checkForms() {
    let sql = "SELECT contentHash FROM form ORDER BY contentHash"
    for hash in trying({ [db] in try String.fetchAll(db, sql: sql) }) ?? [] {
      guard let form = trying({ [db] in try keptForm(hash, in: db) }) else { continue }
      let isWhole = form.map { FormSource(name: $0.name, sheets: $0.sheets).contentHash == hash }
      if isWhole != true { findings.append(.alteredForm(hash)) }
    }
  }

  private mutating func countStrangeRows() {
    guard knowsEveryPart,
      let names = trying({ [db] in try Data.fetchAll(db, sql: "SELECT name FROM sealed") })
    else { return }
    let strange = names.count { !named.contains($0) }
    if strange > 0 { findings.append(.strangeRows(strange)) }
  }
}
