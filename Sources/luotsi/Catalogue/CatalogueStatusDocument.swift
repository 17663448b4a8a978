import CatalogueStore
import CivilDates
import Foundation

/// The shape of `luotsi catalogue status --format json`.
struct CatalogueStatusDocument: Encodable {
  struct Source: Encodable {
    let source: String
    let hash: String
    let imported: String
    let days: Int
  }

  struct Table: Encodable {
    let table: String
    let rows: Int
    let examples: Int
  }

  let schema = "luotsi-catalogue-status/1"
  let date: String
  let hash: String
  /// The newest import first.
  let imports: [Source]
  let tables: [Table]
  let offerings: Int
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
    imports = status.imports.map { origin in
      Source(
        source: origin.source,
        hash: origin.hash,
        imported: origin.importedOn.description,
        days: day.dayNumber - origin.importedOn.dayNumber,
      )
    }
    tables = status.tables.map { Table(table: $0.name, rows: $0.rows, examples: $0.examples) }
    offerings = status.offerings
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
