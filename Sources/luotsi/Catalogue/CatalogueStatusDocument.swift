import CatalogueStore
import CivilDates
import Foundation

/// The shape of `luotsi catalogue status --format json`.
struct CatalogueStatusDocument: Encodable {
  struct Bundled: Encodable {
    let source: String
    let imported: String
  }

  struct Import: Encodable {
    let source: String
    let imported: String
    let days: Int
    let files: [String]
    let read: Int
    let stored: Int
    let leftOut: Int
  }

  struct Documents: Encodable {
    let source: String
    let kind: String
    let count: Int
    let oldest: String
    let newest: String
  }

  struct Table: Encodable {
    let table: String
    let rows: Int
    let examples: Int
  }

  let schema = "luotsi-catalogue-status/1"
  let date: String
  let hash: String
  /// What came with the program.
  let bundled: Bundled?
  /// The newest first.
  let imports: [Import]
  /// Originals that are kept, by source and kind.
  let documents: [Documents]
  let tables: [Table]
  let offerings: Int
  /// Bundled services that imported ones stand for.
  let servicesGivenWay: Int
  let examples: Int
  let gaps: [String: Int]
  let newestLabourMonth: String?
  /// After how many days the rule pack calls a catalogue old.
  let freshDays: Int?
  /// The age of the oldest data in use; nil when nothing says when it was retrieved.
  let days: Int?
  let isOld: Bool

  init(
    _ status: CatalogueStatus,
    of catalogue: OpenCatalogue,
    on day: CivilDate,
    freshDays: Int?,
  ) {
    date = day.description
    hash = catalogue.contents.snapshot.hash
    bundled = status.bundled.map {
      Bundled(source: $0.source, imported: $0.importedOn.description)
    }
    imports = status.imports.map { batch in
      Import(
        source: batch.source,
        imported: batch.importedOn.description,
        days: day.dayNumber - batch.importedOn.dayNumber,
        files: batch.files.split(separator: "\n").map(String.init),
        read: batch.read,
        stored: batch.stored,
        leftOut: batch.leftOut,
      )
    }
    documents = status.documents.map { kind in
      Documents(
        source: kind.source,
        kind: kind.kind,
        count: kind.count,
        oldest: kind.oldest.description,
        newest: kind.newest.description,
      )
    }
    tables = status.tables.map { Table(table: $0.name, rows: $0.rows, examples: $0.examples) }
    offerings = status.offerings
    servicesGivenWay = status.servicesGivenWay
    examples = status.tables.reduce(0) { $0 + $1.examples }
    gaps = Dictionary(uniqueKeysWithValues: status.gaps.map { ($0.key.rawValue, $0.value) })
    newestLabourMonth = status.newestLabourMonth.map { String($0.description.prefix(7)) }
    self.freshDays = freshDays
    days = catalogue.dataDay.map { day.dayNumber - $0.dayNumber }
    isOld = days.map { days in freshDays.map { days > $0 } ?? false } ?? false
  }

  func jsonData() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}
