import CZip
import Foundation
import JSONDocuments
import Testing

@testable import CatalogueStore

/// A catalogue with the small sample in it, and files of registers beside it.
final class RegisterExport {
  /// What a catalogue says and answers.
  struct State: Equatable {
    let hash: String?
    let content: String
    let found: [Int]
    let status: CatalogueStatus
  }

  let folder: SampleFolder
  let database: CatalogueDatabase

  init() throws {
    folder = try SampleFolder()
    database = try CatalogueDatabase.open(at: folder.database)
    try database.replaceContents(
      with: try folder.read().snapshot,
      from: "bundled sample",
      importedOn: sampleDay(),
    )
  }

  func path(_ name: String) -> String { folder.path(of: name) }

  func state() throws -> State {
    State(
      hash: try database.contentHash(),
      content: contentHash(of: try database.snapshot()),
      found: try database.rows(matching: "nurse").rows,
      status: try database.status(on: sampleDay()),
    )
  }

  @discardableResult
  func take(_ source: CatalogueSource, _ bytes: Data, named name: String) throws -> ImportReport {
    try bytes.write(to: folder.url.appending(path: name))
    return try take(source, [name])
  }

  @discardableResult
  func take(_ source: CatalogueSource, _ names: [String]) throws -> ImportReport {
    try database.importing(
      ImportRequest(
        source: source,
        files: names.map { folder.url.appending(path: $0) },
        codes: bundledCodes,
        day: sampleDay(),
      )
    )
  }

  /// Writes an archive with what is named in it.
  func writeZip(_ files: KeyValuePairs<String, Data>, to name: String) throws {
    let archive = try #require(zip_open(path(name), ZIP_CREATE | ZIP_TRUNCATE, nil))
    for (name, bytes) in files {
      let copy = try #require(malloc(max(1, bytes.count)))
      bytes.copyBytes(to: UnsafeMutableRawBufferPointer(start: copy, count: bytes.count))
      let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1)
      #expect(zip_file_add(archive, name, source, 0) >= 0)
    }
    #expect(zip_close(archive) == 0)
  }
}

/// One small document of each register, invented, on one line.
func oneDocument(of source: CatalogueSource) throws -> String {
  let text =
    switch source {
    case .konfo, .kouta: cookDocuments()
    case .ptv: try fixture("service-v11")
    case .jod: try fixture("opportunity", register: "jod")
    case .statfin: statFinCube()
    case .barometer:
      #"{"groupingId":"r1","ammattiId":"o1","kohtaantotila":1,"kohtaantoTime":"2026-06"}"#
    case .codes: #"{"koodiUri":"kunta_092","koodiArvo":"092"}"#
    case .bundled, .csv: ""
    }
  return text.replacing("\n", with: " ") + "\n"
}

/// StatFin's table with one figure in it.
func statFinCube(month: String = "2026M05", occupation: String = "5321") -> String {
  """
  {"class":"dataset","id":["Alue","Ammattiryhmä","Kuukausi","Tiedot"],"size":[1,1,1,1],
   "dimension":{"Alue":{"category":{"index":["MK01"]}},
    "Ammattiryhmä":{"category":{"index":["\(occupation)"]}},
    "Kuukausi":{"category":{"index":["\(month)"]}},
    "Tiedot":{"category":{"index":["AVPAIKATLOPUSSA"]}}},"value":[7]}
  """
}
