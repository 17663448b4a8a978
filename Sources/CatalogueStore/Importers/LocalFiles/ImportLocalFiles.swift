import Catalogue
import Foundation
import GRDB
import JSONDocuments
import Registers

/// No table that people keep by hand is larger; in bytes.
private let largestTable = 64_000_000

/// Imports files of the user's own.
///
/// Each row is a document; links and overlays are kept beside the documents, because no import may
/// take them away.
func importLocalFiles(
  _ files: InputFiles,
  into session: ImportSession,
  progress: (Int) throws -> Void,
) throws {
  var importer = try LocalImporter(session)
  var read = 0
  for file in files.files {
    guard file.bytes <= largestTable else {
      throw CatalogueError(.tooLarge(most: largestTable), path: file.path)
    }
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw CatalogueError(.unreadableFile, path: file.path)
    }
    try importer.take(file.path, data)
    read += file.bytes
    try progress(read)
  }
}

private struct LocalImporter {
  private let session: ImportSession
  private var offerings: OfferingWriter

  init(_ session: ImportSession) throws {
    self.session = session
    offerings = try OfferingWriter(session.db)
  }

  mutating func take(_ path: String, _ data: Data) throws {
    let file = try readLocalFile(path, data, beside: referredRows(), on: session.day)
    for row in file.leftOut {
      session.leaveOut(
        RecordProblem(row.column ?? "", .inRow(row.problem.sentences)),
        id: nil,
        at: DocumentPlace(file: path, line: row.line),
      )
    }
    let rows = LocalRows(file: file, path: path, session: session)
    // A provider that trainings name has no row of its own, and goes with the last of them.
    let kind = file.kind == .providers ? "providers" : "provider_names"
    for provider in file.providers {
      try rows.keep(kind, id: provider.id.rawValue, in: "provider") { document, position in
        try insert([provider], into: session.db, document: document, from: position)
      }
    }
    for offering in file.offerings {
      try rows.keep("trainings", id: offering.id.rawValue, in: "offering") { document, _ in
        try offerings.write(offering, document: document)
      }
    }
    for need in file.employerNeeds {
      try rows.keep("employers", id: need.id.rawValue, in: "employer_need") {
        document,
        position in
        try insert([need], into: session.db, document: document, from: position)
      }
    }
    for service in file.services {
      try rows.keep("services", id: service.id.rawValue, in: "service") { document, position in
        try insert([service], into: session.db, document: document, from: position)
      }
    }
    try learn(file, rows)
  }

  /// Takes in what is not to be lost.
  private func learn(_ file: LocalFile, _ rows: LocalRows) throws {
    let knowledge = try fetchLocalKnowledge(session.db)
    for link in file.links {
      try rows.learn("links", id: link.id.description, isThere: knowledge.links[link.id] != nil) {
        () throws(LocalKnowledgeError) in try knowledge.importing(link)
      }
    }
    for overlay in file.overlays {
      let isThere = knowledge.overlays[overlay.id] != nil
      try rows.learn("overlays", id: overlay.id.description, isThere: isThere) {
        () throws(LocalKnowledgeError) in try knowledge.importing(overlay)
      }
    }
  }

  /// What rows may refer to.
  ///
  /// Providers that trainings have named before are not among them: they
  /// are found again by their names, and kept again.
  private func referredRows() throws -> CatalogueSnapshot {
    let named = Set(
      try String.fetchAll(
        session.db,
        sql: "SELECT source_id FROM document WHERE source = 'csv' AND kind = 'provider_names'",
      )
    )
    return CatalogueSnapshot(
      fields: try fetchFields(session.db),
      activities: try fetchActivities(session.db),
      occupations: try fetchOccupations(session.db),
      providers: try fetchProviders(session.db).filter { !named.contains($0.id.rawValue) },
      offerings: [],
      labourDemand: [],
      travelTimes: [],
      hash: "",
      units: try fetchUnits(session.db),
      municipalities: try fetchMunicipalities(session.db),
    )
  }
}

/// The rows of one file on their way into the catalogue.
private struct LocalRows {
  let file: LocalFile
  let path: String
  let session: ImportSession

  /// Keeps a row as a document and writes what was made of it, where that is new.
  func keep(
    _ kind: String,
    id: String,
    in table: String,
    write: (_ document: Int, _ position: Int) throws -> Void,
  ) throws {
    guard try !isTaken(id, in: table) else {
      session.leaveOut(
        RecordProblem("id", .inRow(LeftOutRow.Problem.taken(id).sentences)),
        id: id,
        at: place(of: id),
      )
      return
    }
    let written = Array((file.origins[id]?.written ?? "{\"id\":\"\(id)\"}").utf8)
    let arrival = try written.withUnsafeBytes {
      try session.keep(kind, id: id, original: $0, at: place(of: id))
    }
    guard let document = arrival.toWrite else { return }
    let last = try Int.fetchOne(session.db, sql: "SELECT max(position) FROM \(table)")
    try write(document, last.map { $0 + 1 } ?? 0)
  }

  /// Writes a change to local knowledge, and counts the row.
  func learn(
    _ kind: String,
    id: String,
    isThere: Bool,
    change: () throws(LocalKnowledgeError) -> LocalChange?,
  ) throws {
    let wanted: LocalChange?
    do throws(LocalKnowledgeError) {
      wanted = try change()
    } catch {
      session.leaveOut(
        RecordProblem("", .inRow(error.description)),
        id: id,
        at: place(of: id),
      )
      return
    }
    guard let wanted else { return session.count(kind, \.unchanged) }
    try write(wanted, in: session.db)
    session.count(kind, isThere ? \.changed : \.added)
  }

  private func place(of id: String) -> DocumentPlace {
    DocumentPlace(file: path, line: file.origins[id]?.line ?? 1)
  }

  /// Whether a row of another source has the id.
  private func isTaken(_ id: String, in table: String) throws -> Bool {
    let source = try String.fetchOne(
      session.db,
      sql: """
        SELECT coalesce(source, '') FROM \(table) AS present
        LEFT JOIN document ON document.id = present.document WHERE present.id = ?
        """,
      arguments: [id],
    )
    return source != nil && source != CatalogueSource.csv.rawValue
  }
}
