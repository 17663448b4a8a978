import Foundation
import GRDB

extension CatalogueDatabase {
  /// The text of a document as it was imported.
  ///
  /// - Parameters:
  ///   - source: where it was imported from.
  ///   - kind: the importer's word for its kind, such as `toteutus`.
  ///   - id: its number in the register.
  /// - Returns: nil when the document is not there.
  /// - Throws: `damaged` when what is kept does not unpack.
  public func original(
    of source: CatalogueSource,
    kind: String,
    id: String,
  ) throws(CatalogueError) -> String? {
    try naming(path) {
      try queue.read { db in
        let packed = try Data.fetchOne(
          db,
          sql: "SELECT original FROM document WHERE source = ? AND kind = ? AND source_id = ?",
          arguments: [source.rawValue, kind, id],
        )
        return try packed.map { packed in
          guard let text = PackedText.unpack([UInt8](packed)) else {
            throw CatalogueError.Cause.damaged
          }
          return String(decoding: text, as: UTF8.self)
        }
      }
    }
  }
}
