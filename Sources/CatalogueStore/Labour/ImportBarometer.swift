import Foundation
import JSONDocuments
import Registers

/// Imports Työvoimabarometri's `kohtaanto` with the lists that explain its ids.
///
/// Rows can be told apart only when all files have been read, so originals wait until then.
func importBarometer(
  _ files: InputFiles,
  into session: ImportSession,
  progress: (Int) throws -> Void,
) throws {
  let importer = BarometerImporter()
  try readDocuments(in: files, progress: progress) { place, value, text in
    do throws(RecordProblem) {
      try importer.take(value, text, at: place)
    } catch {
      session.leaveOut(error, id: nil, at: place)
    }
  }
  try importer.finish(session)
}

private final class BarometerImporter {
  private struct Original {
    let kind: String
    let id: String
    let text: [UInt8]
    let place: DocumentPlace
  }

  private var gathering = BarometerGathering()
  private var originals: [Original] = []

  func take(
    _ value: JSONValue,
    _ text: DocumentText,
    at place: DocumentPlace,
  ) throws(RecordProblem) {
    try gathering.add(value, from: place)
    let name = (place.file as NSString).lastPathComponent
    let isList = value["nimi"] != nil
    let month = value["kohtaantoTime"]?.text.map { " \($0)" } ?? ""
    originals.append(
      Original(
        kind: isList ? "list" : "kohtaanto\(month)",
        id: isList ? value["id"]?.text ?? name : "\(name):\(place.line)",
        text: Array(text.bytes),
        place: place,
      )
    )
  }

  /// Keeps nothing where no row could be told apart.
  func finish(_ session: ImportSession) throws {
    let reading = gathering.reading()
    session.leaveOut(reading.problems, of: "")
    guard !reading.figures.isEmpty else { return }
    var last: Int?
    for original in originals {
      let arrival = try original.text.withUnsafeBytes { bytes in
        try session.keep(
          original.kind,
          id: original.id,
          original: bytes,
          at: original.place,
        )
      }
      if original.kind != "list" { last = arrival.number ?? last }
    }
    guard let last else { return }
    try write(reading, document: last, in: session.db)
  }
}
