import CivilDates
import GRDB
import JSONDocuments
import Registers
import RepeatableNumbers

/// One run of an import, inside one transaction: keeps the documents and counts what becomes of
/// them.
///
/// An importer keeps each document with ``keep(_:id:original:at:)`` and writes rows where the
/// answer asks for them.
final class ImportSession {
  /// What a document is to the catalogue; the number is its key in the table `document`.
  enum Arrival {
    case new(Int)
    /// Rows made of what it said before are gone.
    case changed(Int)
    /// Its rows are there already.
    case unchanged(Int)
    /// It stands earlier in the same import: left out and reported.
    case repeated

    /// Nil when there is nothing to write.
    var toWrite: Int? {
      switch self {
      case .new(let id), .changed(let id): id
      case .unchanged, .repeated: nil
      }
    }
  }

  let db: Database
  let source: CatalogueSource
  let day: CivilDate
  private(set) var report: ImportReport
  private let batch: Int
  private var counts: [String: ImportReport.Count] = [:]
  private var documents: DocumentWriter
  private let packer: DocumentPacker
  private var seen: [String: Set<String>] = [:]

  init(
    _ db: Database,
    source: CatalogueSource,
    files: InputFiles,
    on day: CivilDate,
  ) throws {
    self.db = db
    self.source = source
    self.day = day
    let names = files.files.map(\.path)
    report = ImportReport(
      source: source,
      files: names,
      ignored: files.ignored,
      counts: [],
      leftOut: [],
      leftOutCount: 0,
      notOffered: [:],
      differences: [],
    )
    try db.execute(
      sql: "INSERT INTO import_batch (source, files, imported_on, read, stored, left_out) "
        + "VALUES (?, ?, ?, 0, 0, 0)",
      arguments: [source.rawValue, names.joined(separator: "\n"), day.description],
    )
    batch = Int(db.lastInsertedRowID)
    packer = try DocumentPacker()
    documents = try DocumentWriter(db, source: source, batch: batch, day: day)
  }

  /// Keeps a document.
  ///
  /// `kind` is a word of the importer's own, `id` names the document within its register and kind.
  func keep(
    _ kind: String,
    id: String,
    modified: String? = nil,
    original: UnsafeRawBufferPointer,
    at place: DocumentPlace,
  ) throws -> Arrival {
    try keep(kind, id: id, modified: modified, document: packer.pack(original), at: place)
  }

  /// The same for a document that is packed already.
  func keep(
    _ kind: String,
    id: String,
    modified: String? = nil,
    document: PackedDocument,
    at place: DocumentPlace,
  ) throws -> Arrival {
    guard seen[kind, default: []].insert(id).inserted else {
      leaveOut(RecordProblem("", .repeated(id)), id: id, at: place)
      return .repeated
    }
    let arrival = try documents.keep(kind, id: id, modified: modified, document: document)
    var count = counts[kind] ?? ImportReport.Count(kind: kind)
    count.read += 1
    switch arrival {
    case .new: count.added += 1
    case .changed: count.changed += 1
    default: count.unchanged += 1
    }
    counts[kind] = count
    return arrival
  }

  /// Counts what is kept beside the documents, where no later import removes it.
  func count(_ kind: String, _ outcome: WritableKeyPath<ImportReport.Count, Int>) {
    counts[kind, default: ImportReport.Count(kind: kind)].read += 1
    counts[kind, default: ImportReport.Count(kind: kind)][keyPath: outcome] += 1
  }

  var hasKeptAnything: Bool { !counts.isEmpty }

  func hasSeen(_ kind: String, id: String) -> Bool { seen[kind]?.contains(id) ?? false }

  func leaveOut(_ problem: RecordProblem, id: String?, at place: DocumentPlace) {
    report.leftOutCount += 1
    guard report.leftOut.count < ImportReport.mostListed else { return }
    report.leftOut.append(LeftOutDocument(place: place, id: id, problem: problem))
  }

  func doNotOffer(_ reason: NotOffered) { report.notOffered[reason, default: 0] += 1 }

  /// Removes the source's documents of every kind that came and that did not come again.
  func removeStale() throws {
    for kind in counts.keys {
      try db.execute(
        sql: "DELETE FROM document WHERE source = ? AND kind = ? AND batch <> ?",
        arguments: [source.rawValue, kind, batch],
      )
      counts[kind]?.removed = db.changesCount
    }
  }

  /// Writes down what the run did.
  func close() throws {
    report.counts = counts.values.sorted { $0.kind < $1.kind }
    try db.execute(
      sql: "UPDATE import_batch SET read = ?, stored = ?, left_out = ? WHERE id = ?",
      arguments: [report.read, report.stored, report.leftOutCount, batch],
    )
    var writer = try RowWriter(db, into: "left_out", columns: 4)
    for (position, item) in report.leftOut.enumerated() {
      writer.add(batch)
      writer.add(position)
      writer.add(item.place.description)
      writer.add("\(item.id.map { "\($0): " } ?? "")\(item.problem)")
      try writer.write()
    }
  }
}
