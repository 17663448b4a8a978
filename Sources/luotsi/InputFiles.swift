import Foundation

/// Far more than any document of ours, and little enough to be read at once.
private let largestDocument = 10_000_000

/// Reads a document that a command line names; `document` is what messages call it, such as
/// `the profile`.
func inputData(at path: String, as document: String) throws -> Data {
  let data: Data
  do {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { file.closeFile() }
    data = try file.read(upToCount: largestDocument + 1) ?? Data()
  } catch {
    throw Failure(.input, "\(path): \(document) cannot be read. Check the path.")
  }
  guard data.count <= largestDocument else {
    throw Failure(
      .input,
      "\(path): more than 10 MB is too much for \(document). Check that it is the right file.",
    )
  }
  return data
}
