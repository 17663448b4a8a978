import Catalogue
import GRDB

func fetchLocalKnowledge(_ db: Database) throws -> LocalKnowledge {
  LocalKnowledge(links: try fetchLinks(db), overlays: try fetchOverlays(db))
}

private func fetchLinks(_ db: Database) throws -> [QualificationLink] {
  try Row.fetchAll(db, sql: "SELECT * FROM qualification_occupation").map { row in
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
