import JSONDocuments
import Registers

/// Imports Opintopolku's documents: `konfo` and `kouta` differ in how they write codes alone.
func importKouta(
  _ files: InputFiles,
  into session: ImportSession,
  progress: (Int) throws -> Void,
) throws {
  let importer = try KoutaImporter(session)
  try readDocuments(in: files, progress: progress) { place, value, text in
    try importer.take(value, text, at: place)
  }
  try importer.finish()
}

private final class KoutaImporter {
  /// A line of a list, kept in case that the whole document does not come.
  private struct Partial {
    let document: KoutaDocument
    let original: [UInt8]
    let place: DocumentPlace
  }

  private let session: ImportSession
  private var writer: KoutaWriter
  private var organisations = OrganisationWriter()
  private var partials: [KoutaDocument.Kind: [String: Partial]] = [:]

  init(_ session: ImportSession) throws {
    self.session = session
    writer = try KoutaWriter(session.db)
  }

  func take(_ value: JSONValue, _ text: DocumentText, at place: DocumentPlace) throws {
    var isFirst = true
    try forEachKoutaDocument(in: value) { document, inner in
      let isWholeText = isFirst && value["hits"] == nil
      isFirst = false
      if document.isPartial {
        try setAside(document, inner, at: place)
      } else if isWholeText {
        try keep(document, original: text.bytes, at: place)
      } else {
        try inner.written().withUnsafeBytes { try keep(document, original: $0, at: place) }
      }
    } unknown: { problem in
      session.leaveOut(problem, id: nil, at: place)
    }
  }

  private func setAside(
    _ document: KoutaDocument,
    _ value: JSONValue,
    at place: DocumentPlace,
  ) throws {
    guard partials[document.kind]?[document.id] == nil else { return }
    partials[document.kind, default: [:]][document.id] = Partial(
      document: document,
      original: try value.written(),
      place: place,
    )
  }

  private func keep(
    _ document: KoutaDocument,
    original: UnsafeRawBufferPointer,
    at place: DocumentPlace,
  ) throws {
    let arrival = try session.keep(
      document.kind.rawValue,
      id: document.id,
      modified: document.modified,
      original: original,
      at: place,
    )
    guard let number = arrival.toWrite else { return }
    for problem in document.problems {
      session.leaveOut(problem, id: document.id, at: place)
    }
    try writer.write(document.content, document: number)
    organisations.add(document, number: number)
  }

  /// Writes what came only as lines of lists, and what was gathered.
  func finish() throws {
    for kind in KoutaDocument.Kind.allCases {
      for (id, partial) in (partials[kind] ?? [:]).sorted(by: { $0.key < $1.key })
      where !session.hasSeen(kind.rawValue, id: id) {
        try partial.original.withUnsafeBytes {
          try keep(partial.document, original: $0, at: partial.place)
        }
      }
    }
    try organisations.write(to: session.db)
  }
}
