import Foundation

/// The rows of one file whose first line names at least the columns that are needed.
///
/// The order of columns is free; columns without a case are ignored.
struct CSVTable<Column: CaseIterable & Hashable & RawRepresentable<String>> {
  private let file: String
  private let header: [String]
  private let records: ArraySlice<CSVRecord>

  /// The table of a file in a folder, which may lack only the columns of `optional`.
  init(
    _ file: String,
    in folder: URL,
    columns: Column.Type,
    optional: Set<Column> = [],
  ) throws(CatalogueError) {
    let url = folder.appending(component: file)
    let path = url.path(percentEncoded: false)
    let data: Data
    do { data = try Data(contentsOf: url) } catch {
      throw CatalogueError(.unreadableFile, path: path)
    }
    let all: [CSVRecord]
    do { all = try readCSV(data) } catch { throw CatalogueError(error, path: path) }
    do throws(CatalogueError.Cause) {
      try self.init(file, records: all, optional: optional)
    } catch {
      throw CatalogueError(error, path: path)
    }
  }

  /// The table of a whole file that has been read, the line of columns first.
  init(
    _ file: String,
    records: [CSVRecord],
    optional: Set<Column>,
  ) throws(CatalogueError.Cause) {
    let header = records.first?.cells ?? []
    let missing = Column.allCases.filter { !optional.contains($0) }.map(\.rawValue)
      .filter { !header.contains($0) }
    guard missing.isEmpty else { throw .missingColumns(missing) }
    if let twice = header.first(where: { name in
      !name.isEmpty && header.count { $0 == name } > 1
    }) {
      throw .repeatedColumn(twice)
    }
    self.file = file
    self.header = header
    self.records = records.dropFirst()
  }

  /// What `parse` makes of each row; a row it refuses joins `leftOut` instead.
  ///
  /// Of rows with an equal `key` the first counts.
  func read<Value, Key: Hashable>(
    leavingOut leftOut: inout [LeftOutRow],
    key: (Value) -> Key,
    _ parse: (CSVRow<Column>) throws(LeftOutRow) -> Value,
  ) -> [Value] {
    var keys: Set<Key> = []
    var values: [Value] = []
    for record in records {
      do throws(LeftOutRow) {
        let row = try CSVRow<Column>(record, header: header, file: file)
        let value = try parse(row)
        guard keys.insert(key(value)).inserted else {
          throw row.leftOut(nil, .repeated("\(key(value))"))
        }
        values.append(value)
      } catch {
        leftOut.append(error)
      }
    }
    return values
  }
}
