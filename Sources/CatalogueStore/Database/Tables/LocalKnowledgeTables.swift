import Catalogue
import GRDB

func fetchLocalKnowledge(_ db: Database) throws -> LocalKnowledge {
  LocalKnowledge(links: try fetchLinks(db), overlays: try fetchOverlays(db))
}

/// Those of some qualifications, or all.
func fetchLinks(
  _ db: Database,
  of qualifications: Set<QualificationCode>? = nil,
) throws -> [QualificationLink] {
  try Row.fetchAll(
    db,
    sql: """
      SELECT * FROM qualification_occupation
      WHERE ?1 IS NULL OR qualification IN (SELECT value FROM json_each(?1))
      """,
    arguments: [try qualifications.map { try jsonText($0.sorted()) }],
  ).map { row in
    QualificationLink(
      QualificationLink.ID(try row.code("qualification"), try row.code("isco")),
      weight: try row.number("weight"),
      origin: try row.word("origin"),
      review: try row.optionalWord("verdict").map { verdict in
        Review(
          verdict,
          by: try row.decode(forColumn: "reviewed_by"),
          on: try row.date("reviewed_on"),
        )
      },
    )
  }
}

private func fetchOverlays(_ db: Database) throws -> [Overlay] {
  try Row.fetchAll(db, sql: "SELECT * FROM overlay").map { row in
    let topic: OfferingFact.Topic = try row.word("topic")
    guard let fact = OfferingFact(topic, code: try row.decode(forColumn: "value")) else {
      throw CatalogueError.Cause.damaged
    }
    let word: SubjectWord = try row.word("subject")
    return Overlay(
      word == .offering ? .offering(try row.code("code")) : .qualification(try row.code("code")),
      fact,
      note: try row.decode(forColumn: "note"),
      by: try row.decode(forColumn: "stated_by"),
      on: try row.date("stated_on"),
    )
  }
}

/// Writes changes made at the desk; the search finds what counts by them.
func write(_ changes: [LocalChange], in db: Database) throws {
  for change in changes { try write(change, in: db) }
  try refreshSearch(of: Set(changes.compactMap(\.relinkedQualification)), in: db)
}

/// Writes one change and leaves the search as it is.
func write(_ change: LocalChange, in db: Database) throws {
  switch change {
  case .putLink(let link):
    try db.execute(
      sql: "INSERT OR REPLACE INTO qualification_occupation VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        link.id.qualification.rawValue, link.id.occupation.rawValue, link.weight,
        link.origin.rawValue, link.review?.verdict.rawValue, link.review?.by,
        link.review?.on.description,
      ],
    )
  case .removeLink(let id):
    try db.execute(
      sql: "DELETE FROM qualification_occupation WHERE qualification = ? AND isco = ?",
      arguments: [id.qualification.rawValue, id.occupation.rawValue],
    )
  case .putOverlay(let overlay):
    try db.execute(
      sql: "INSERT OR REPLACE INTO overlay VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        SubjectWord(overlay.subject).rawValue, overlay.subject.code, overlay.fact.topic.rawValue,
        overlay.fact.code, overlay.note, overlay.by, overlay.on.description,
      ],
    )
  case .removeOverlay(let id):
    try db.execute(
      sql: "DELETE FROM overlay WHERE subject = ? AND code = ? AND topic = ?",
      arguments: [SubjectWord(id.subject).rawValue, id.subject.code, id.topic.rawValue],
    )
  }
}

extension LocalChange {
  fileprivate var relinkedQualification: QualificationCode? {
    switch self {
    case .putLink(let link): link.id.qualification
    case .removeLink(let id): id.qualification
    case .putOverlay, .removeOverlay: nil
    }
  }
}

/// How an overlay's subject is told apart in the table and in files.
enum SubjectWord: String, CaseIterable {
  case qualification, offering

  init(_ subject: Overlay.Subject) {
    self =
      switch subject {
      case .qualification: .qualification
      case .offering: .offering
      }
  }
}
