import JSONDocuments
import Registers

/// Imports Opintopolku's documents: `konfo` and `kouta` differ in how they write codes alone.
///
/// Documents are read and packed on a thread of their own, while this one writes.
func importKouta(
  _ files: InputFiles,
  into session: ImportSession,
  progress: (Int) throws -> Void,
) throws {
  let importer = try KoutaImporter(session)
  try alongside { give in
    let packer = try DocumentPacker()
    try withoutActuallyEscaping(give) { give in
      try readDocuments(in: files, progress: { try give(.read(bytes: $0)) }) { place, value, text in
        try read(value, text, at: place, packer, give: give)
      }
    }
  } use: { (found: KoutaFinding) in
    switch found {
    case .read(let bytes): try progress(bytes)
    case .document(let document, let original, let place):
      try importer.take(document, original, at: place)
    case .unknown(let problem, let place): session.leaveOut(problem, id: nil, at: place)
    }
  }
  try importer.finish()
}

/// What reading comes upon.
private enum KoutaFinding: Sendable {
  /// How much of the files has been read.
  case read(bytes: Int)
  case document(KoutaDocument, PackedDocument, DocumentPlace)
  case unknown(RecordProblem, DocumentPlace)
}

/// Gives every document in a text, one that stands in another with a text of its own.
private func read(
  _ value: JSONValue,
  _ text: DocumentText,
  at place: DocumentPlace,
  _ packer: DocumentPacker,
  give: (KoutaFinding) throws -> Void,
) throws {
  var isFirst = true
  try forEachKoutaDocument(in: value) { document, inner in
    let isWholeText = isFirst && value["hits"] == nil
    isFirst = false
    let original =
      isWholeText
      ? packer.pack(text.bytes) : try inner.written().withUnsafeBytes { packer.pack($0) }
    try give(.document(document, original, place))
  } unknown: { problem in
    try give(.unknown(problem, place))
  }
}

private final class KoutaImporter {
  /// A line of a list, kept in case that the whole document does not come.
  private struct Partial {
    let document: KoutaDocument
    let original: PackedDocument
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

  func take(_ document: KoutaDocument, _ original: PackedDocument, at place: DocumentPlace) throws {
    guard document.isPartial else { return try keep(document, original, at: place) }
    guard partials[document.kind]?[document.id] == nil else { return }
    partials[document.kind, default: [:]][document.id] = Partial(
      document: document,
      original: original,
      place: place,
    )
  }

  private func keep(
    _ document: KoutaDocument,
    _ original: PackedDocument,
    at place: DocumentPlace,
  ) throws {
    let arrival = try session.keep(
      document.kind.rawValue,
      id: document.id,
      modified: document.modified,
      document: original,
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
        try keep(partial.document, partial.original, at: partial.place)
      }
    }
    try organisations.write(to: session.db)
  }
}
