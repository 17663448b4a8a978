import Catalogue
import Foundation
import GRDB
import JSONDocuments
import Registers

/// Imports StatFin's table 12ti, as json-stat 2.0 and as CSV.
///
/// A document is of its newest month, so that later months add to those kept and the same month
/// takes the place of its own.
func importStatFin(
  _ files: InputFiles,
  into session: ImportSession,
  progress: (Int) throws -> Void,
) throws {
  let names = try fetchAreaNames(session.db)
  func keep(
    _ reading: LabourReading,
    _ original: UnsafeRawBufferPointer,
    file: String,
    name: String,
  ) throws {
    session.leaveOut(reading.problems, of: file)
    let place = DocumentPlace(file: file, line: 1)
    guard let newest = reading.figures.map(\.month).max() else {
      session.leaveOut(RecordProblem("value", .missing), id: nil, at: place)
      return
    }
    let arrival = try session.keep(
      "12ti \(newest.description.prefix(7))",
      id: name,
      original: original,
      at: place,
    )
    guard let number = arrival.number else { return }
    try write(reading, document: number, in: session.db)
  }
  try readMixedFiles(files, progress: progress) { file in
    let reading: LabourReading
    do throws(TableFault) {
      reading = try readStatFin(file.table, names: names)
    } catch {
      return try session.leaveOut(error, of: file)
    }
    try file.bytes.withUnsafeBytes { try keep(reading, $0, file: file.path, name: file.name) }
  } documents: { place, value, text in
    let reading: LabourReading
    do throws(RecordProblem) {
      reading = try readStatFin(value)
    } catch {
      return session.leaveOut(error, id: nil, at: place)
    }
    let name = (place.file as NSString).lastPathComponent
    try keep(reading, text.bytes, file: place.file, name: name)
  }
}

/// Keeps figures and what their publisher calls the occupations.
func write(_ reading: LabourReading, document: Int, in db: Database) throws {
  try keep(reading.occupations.flatMap(\.codes), document: document, in: db)
  try keep(reading.figures, document: document, in: db)
}

/// Areas by their names in small letters, for exports that have no codes.
private func fetchAreaNames(_ db: Database) throws -> [String: LabourArea] {
  var names: [String: LabourArea] = [:]
  for row in try Row.fetchAll(db, sql: "SELECT code, name_fi, name_sv FROM municipality") {
    let area = LabourArea.municipality(try row.code("code"))
    for column in ["name_fi", "name_sv"] {
      if let name: String = try row.decode(forColumn: column) { names[name.lowercased()] = area }
    }
  }
  return names
}
