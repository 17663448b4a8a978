import Catalogue
import Foundation
import JSONDocuments
import Registers
import Testing

/// Reads one of the project's own small documents.
func fixture(_ path: String) throws -> String {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return try String(contentsOf: folder.appending(path: "Fixtures/\(path)"), encoding: .utf8)
}

/// The records of a document and all that is wrong in it.
struct PTVDocument: Equatable {
  var records: [PTVRecord] = []
  var problems: [RecordProblem] = []

  init(_ root: JSONValue) {
    forEachPTVRecord(in: root) { reading, _ in
      records += [reading.record].compactMap(\.self)
      problems += reading.problems
    }
  }
}

func readPTVText(_ text: String) throws -> PTVDocument {
  try JSONParser().read(text.utf8) { PTVDocument($0) }
}

/// A document as Foundation holds it.
func read(_ document: Any) throws -> PTVDocument {
  try JSONParser().read(JSONSerialization.data(withJSONObject: document)) { PTVDocument($0) }
}

func service(_ name: String) throws -> PTVService {
  guard case .service(let service)? = try readPTVText(fixture("ptv/\(name).json")).records.first
  else { throw NotThatRecord() }
  return service
}

func channel(_ name: String) throws -> PTVChannel {
  guard case .channel(let channel)? = try readPTVText(fixture("ptv/\(name).json")).records.first
  else { throw NotThatRecord() }
  return channel
}

struct NotThatRecord: Error {}
