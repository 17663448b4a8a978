/// Reads every JSON document of some files, one at a time, in their order.
///
/// - Parameters:
///   - files: JSON, NDJSON and zip files of these; a list counts as the documents in it.
///   - progress: gets the bytes of the files read so far, after each piece of some hundred
///     kilobytes; those of an archive are counted when it has been read.
///   - body: gets a document's place, its root and its text.
/// - Throws: ``DocumentFault`` at the first text that is no JSON, and whatever `body` throws.
public func readDocuments(
  in files: InputFiles,
  progress: (Int) throws -> Void = { _ in },
  _ body: @escaping (DocumentPlace, JSONValue, DocumentText) throws -> Void,
) throws {
  let parser = try JSONParser()
  func read(_ place: DocumentPlace, _ text: DocumentText) throws {
    do {
      try parser.read(text) { try body(place, $0, text) }
    } catch let fault as JSONFault {
      throw DocumentFault(.json(fault), at: place)
    }
  }
  var before = 0
  for file in files.files {
    var splitters: [String: DocumentSplitter] = [:]
    var bytes = 0
    try forEachPiece(of: file.path) { name, piece in
      var splitter = splitters[name] ?? DocumentSplitter(file: name, body: read)
      if piece.isEmpty {
        splitters[name] = nil
        try splitter.finish()
      } else {
        splitters[name] = nil
        try splitter.add(piece)
        splitters[name] = splitter
        bytes += piece.count
        try progress(before + min(bytes, file.bytes))
      }
    }
    before += file.bytes
    try progress(before)
  }
}
