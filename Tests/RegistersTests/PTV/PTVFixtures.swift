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

func readPTVText(_ text: String) throws -> PTVReading {
  try JSONParser().read(text.utf8) { readPTV($0) }
}

/// A document as Foundation holds it.
func read(_ document: Any) throws -> PTVReading {
  try JSONParser().read(JSONSerialization.data(withJSONObject: document)) { readPTV($0) }
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
