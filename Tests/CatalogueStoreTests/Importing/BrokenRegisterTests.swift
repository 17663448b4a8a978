import Foundation
import JSONDocuments
import Testing

@testable import CatalogueStore

/// What each register's importer says of files that stop it, with the catalogue as it was.
@Suite("Files that stop an import, register by register")
struct BrokenRegisterTests {
  private let export: RegisterExport

  init() throws { export = try RegisterExport() }

  /// Imports a file that stops the import, and gives what is said after its path.
  private func refusal(
    _ source: CatalogueSource,
    _ bytes: Data,
    named name: String,
  ) throws -> String {
    let before = try export.state()
    let failure = #expect(throws: ImportFailure.self) {
      try export.take(source, bytes, named: name)
    }
    #expect(try export.state() == before)
    return try #require(failure).description.replacing(export.path(name), with: name)
  }

  static let documentSources: [CatalogueSource] = [
    .konfo, .kouta, .ptv, .statfin, .barometer, .codes, .jod,
  ]

  /// What follows a whole document on the next line, and what is said of it.
  static let documentFaults: [(bytes: [UInt8], sentence: String)] = [
    (
      Array(#"{"id": "x", "#.utf8),
      "the file ends in the middle of the document that begins here. Export or copy it again.",
    ),
    (
      Array(#"{"id": ""#.utf8) + [0xE4] + Array(#""}"#.utf8),
      "the document that begins here is not text in UTF-8. Save the file with that encoding.",
    ),
    (
      Array(#"{"id": "#.utf8) + Array(repeating: UInt8(ascii: "["), count: 10_000)
        + Array(repeating: UInt8(ascii: "]"), count: 10_000) + Array("}".utf8),
      "lists and objects stand more than 256 deep in each other in the document that begins here. "
        + "No register writes so; check that this is the file you meant.",
    ),
    (
      Array(#"{"id": x}"#.utf8),
      "the document that begins here is not JSON. Check that this is the file you meant and that "
        + "it is whole.",
    ),
  ]

  @Test("A broken document undoes the whole ones before it", arguments: documentSources)
  func documents(of source: CatalogueSource) throws {
    for fault in Self.documentFaults {
      let bytes = Data(try oneDocument(of: source).utf8) + Data(fault.bytes)
      #expect(
        try refusal(source, bytes, named: "a.json")
          == "a.json, line 2: \(fault.sentence) The catalogue was not changed."
      )
    }
  }

  @Test("JSON in UTF-16", arguments: documentSources)
  func wideDocuments(of source: CatalogueSource) throws {
    let bytes = Data([0xFF, 0xFE]) + Data(#"{"id": 1}"#.utf8.flatMap { [$0, 0] })
    #expect(
      try refusal(source, bytes, named: "a.json")
        == "a.json, line 1: this is UTF-16 and not UTF-8. Save the file with the encoding UTF-8. "
        + "The catalogue was not changed."
    )
  }

  @Test(
    "A table cut short, in another encoding or of another kind",
    arguments: [CatalogueSource.statfin, .codes],
  )
  func tables(of source: CatalogueSource) throws {
    let latin1 = Data("Alue,ty".utf8) + Data([0xF6]) + Data("paikat\n".utf8)
    let wide = Data([0xFF, 0xFE]) + Data("a,b\n".utf8.flatMap { [$0, 0] })
    let faults: [(Data, String)] = [
      (
        Data("code,level\n\"53".utf8),
        "line 2: a quotation mark opens here and none closes. Export the file again.",
      ),
      (
        latin1,
        "line 1: this is not text in UTF-8 but perhaps in Windows-1252. Save or export the file "
          + "with the encoding UTF-8.",
      ),
      (
        wide,
        "line 1: this is UTF-16 and not UTF-8. Save or export the file with the encoding UTF-8.",
      ),
      (Data(), "line 1: there is nothing in this file. Export it again."),
    ]
    for (bytes, sentence) in faults {
      #expect(
        try refusal(source, bytes, named: "a.csv")
          == "a.csv, \(sentence) The catalogue was not changed."
      )
    }
    #expect(
      try refusal(source, Data("id,name\n1,Keuda\n".utf8), named: "a.csv")
        == nothingToUse + "a.csv, line 1: this is a table of other columns" + otherKind
    )
  }

  @Test("A document of another register is told as what it is, where that is known")
  func otherRegisters() throws {
    let cases: [(CatalogueSource, document: String, kind: String)] = [
      (.konfo, #"{"id":"1","serviceNames":[]}"#, "no document of this register"),
      (.kouta, #"{"id":"1","serviceNames":[]}"#, "no document of this register"),
      (.ptv, #"{"oid":"1","koulutustyyppi":"amm"}"#, "a document of Opintopolku"),
      (.statfin, #"{"class":"collection"}"#, "a json-stat collection"),
      (.barometer, #"{"oid":"1.2.3"}"#, "no document of this register"),
      (.codes, #"{"oid":"1.2.3"}"#, "no document of this register"),
      (.jod, #"{"id":"1","serviceNames":[]}"#, "a document of PTV"),
    ]
    for (source, document, kind) in cases {
      #expect(
        try refusal(source, Data(document.utf8), named: "a.json")
          == nothingToUse + "a.json, line 1: this is \(kind)" + otherKind,
        "\(source)",
      )
    }
  }

  @Test("A file kept by hand that cannot be read")
  func handKept() throws {
    let header = "id;kind;name_fi;provider_name;municipality;teaching_language\n"
    let faults: [(Data, String)] = [
      (
        Data((header + "\"x;workshop;Paja;Vantaan pajat;092;fi\n").utf8),
        "a.csv: the quotation marks of the row that begins on line 2 do not match. Put cells with "
          + "marks in quotation marks and double each mark inside.",
      ),
      (
        Data(header.utf8) + Data([0xE4]),
        "a.csv: this is not text in UTF-8. Save the file as CSV with the encoding UTF-8.",
      ),
      (
        Data([0xFF, 0xFE]) + Data(header.utf8.flatMap { [$0, 0] }),
        "a.csv: this is not text in UTF-8. Save the file as CSV with the encoding UTF-8.",
      ),
    ]
    for (bytes, sentence) in faults {
      #expect(try refusal(.csv, bytes, named: "a.csv") == sentence)
    }
  }
}

private let nothingToUse =
  "Nothing in the files could be used, so the catalogue was not changed. The first problem: "
private let otherKind =
  ", so it was left out. Check that the file and the format belong together."
