import JSONDocuments
import Registers

/// Imports services, channels, organisations and links of Palvelutietovaranto (PTV).
func importPTV(
  _ files: InputFiles,
  into session: ImportSession,
  progress: (Int) throws -> Void,
) throws {
  try readDocuments(in: files, progress: progress) { place, root, text in
    try forEachPTVRecord(in: root) { reading, value in
      // A record that is a document by itself is kept byte for byte.
      if let value {
        try value.written().withUnsafeBytes {
          try session.keep(reading, original: $0, at: place)
        }
      } else {
        try session.keep(reading, original: text.bytes, at: place)
      }
    }
  }
}

extension ImportSession {
  fileprivate func keep(
    _ reading: PTVReading,
    original: UnsafeRawBufferPointer,
    at place: DocumentPlace,
  ) throws {
    guard let record = reading.record else {
      for problem in reading.problems { leaveOut(problem, id: nil, at: place) }
      return
    }
    let arrival = try keep(
      record.kind,
      id: record.id,
      modified: record.modified?.description,
      original: original,
      at: place,
    )
    guard let document = arrival.toWrite else { return }
    for problem in reading.problems { leaveOut(problem, id: record.id, at: place) }
    try write(record, document: document, into: db)
  }
}
