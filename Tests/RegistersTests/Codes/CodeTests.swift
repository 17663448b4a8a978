import Catalogue
import JSONDocuments
import Languages
import Registers
import Testing

@Suite("Code sets")
struct CodeTests {
  private func read(_ text: String) throws -> CodeReading {
    try readCodes(SeparatedTable(text.utf8))
  }

  private let occupations = """
    code,level,nimi_fi,nimi_sv,nimi_en,esco_isco_uri,parent
    0,1,Sotilaat,,Armed forces,,
    110,4,Upseerit,,,,11
    5321,4,Lähihoitajat,Närvårdare,,,532
    """

  @Test func `occupations get back the zeros that a spreadsheet took`() throws {
    let reading = try read(occupations)
    #expect(
      reading.codes == [
        CodeRecord(
          set: "isco08",
          code: "0",
          name: LocalizedText(fi: "Sotilaat", en: "Armed forces"),
        ),
        CodeRecord(
          set: "isco08",
          code: "0110",
          name: LocalizedText(fi: "Upseerit"),
          parent: "011",
        ),
        CodeRecord(
          set: "isco08",
          code: "5321",
          name: LocalizedText(fi: "Lähihoitajat", sv: "Närvårdare"),
          parent: "532",
        ),
      ]
    )
    #expect(reading.problems == [])
  }

  @Test func `a set of Koodisto says itself in its address`() throws {
    let reading = try read(
      """
      koodiUri,koodiArvo,versio,nimi_fi,nimi_sv,nimi_en
      kunta_092,92,2,Vantaa,Vanda,
      koulutus_351301#12,351301,12,Ajoneuvoalan perustutkinto,,
      """
    )
    #expect(
      reading.codes == [
        CodeRecord(
          set: "kunta",
          code: "092",
          version: 2,
          name: LocalizedText(fi: "Vantaa", sv: "Vanda"),
        ),
        CodeRecord(
          set: "koulutus",
          code: "351301",
          version: 12,
          name: LocalizedText(fi: "Ajoneuvoalan perustutkinto"),
        ),
      ]
    )
  }

  private static let mistakes: [(String, String)] = [
    (
      "110,kolme,Upseerit,,,,",
      "line 5, level: 'kolme' is not a number that can stand here, so none is known. Ask the "
        + "register to correct it.",
    ),
    (
      "53211,4,Lähihoitajat,,,,",
      "line 5, code: '53211' is not in the code set isco08. It was kept as it is; import newer code "
        + "sets.",
    ),
    (
      "5322,4,,,,,",
      "line 5, nimi: this is missing, so the document was left out. Ask the register to add it.",
    ),
    (
      "5321,4,Lähihoitajat,,,,",
      "line 5: '5321' stands earlier in these files, so this one was left out. Remove one of them.",
    ),
  ]

  @Test(
    "A row that cannot be used is said with its line, and the others count",
    arguments: Self.mistakes,
  )
  func problems(row: String, sentence: String) throws {
    let reading = try read(occupations + "\n" + row)
    #expect(reading.problems.map(\.description) == [sentence])
    #expect(reading.codes.count == 3)
  }

  @Test func `a table of something else is refused`() throws {
    let fault = #expect(throws: TableFault.self) { try read("id,name\n1,Keuda") }
    #expect(fault?.cause == .noColumns(["koodiuri"]))
  }

  @Test func `a code of Koodisto's JSON has its names by language`() throws {
    let text = """
      {"koodiUri":"kunta_092","koodiArvo":"092","versio":2,"metadata":[
        {"nimi":"Vantaa","kieli":"FI"},{"nimi":"Vanda","kieli":"SV","kuvaus":null}],
       "withinCodeElements":[]}
      """
    let code = try JSONParser().read(text.utf8) { try readKoodistoCode($0) }
    #expect(
      code
        == CodeRecord(
          set: "kunta",
          code: "092",
          version: 2,
          name: LocalizedText(fi: "Vantaa", sv: "Vanda"),
        )
    )
  }

  private static let refusals: [(String, RecordProblem)] = [
    (#"{"oid":"1.2.3"}"#, RecordProblem("", .anotherKind(found: nil))),
    (#"{"koodiUri":"kunta_092"}"#, RecordProblem("koodiArvo", .missing)),
  ]

  @Test(
    "A document that is no code is refused",
    arguments: Self.refusals,
  )
  func noCode(text: String, expected: RecordProblem) throws {
    let problem = #expect(throws: RecordProblem.self) {
      try JSONParser().read(text.utf8) { try readKoodistoCode($0) }
    }
    #expect(problem == expected)
  }

  @Test func `ESCO's occupations in the official columns`() throws {
    let text = """
      conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,code
      Occupation,http://example.org/1,0110,esimerkkiupseeri,"yksi\nkaksi",,released,0110.1
      Occupation,http://example.org/2,C5321,esimerkkihoitaja,,,released,5321.1
      """
    let reading = try readEsco(SeparatedTable(text.utf8), language: .fi)
    #expect(reading.problems == [])
    #expect(reading.concepts.map(\.occupation) == ["0110", "5321"])
    #expect(reading.concepts.first?.label == LocalizedText(fi: "esimerkkiupseeri"))
    #expect(reading.concepts.first?.otherLabels == [.fi: ["yksi", "kaksi"]])
    #expect(reading.concepts.last?.otherLabels == [:])
  }

  @Test func `an ESCO row without an address, label or group of four digits is said`() throws {
    let text = """
      conceptUri,iscoGroup,preferredLabel
      ,5321,hoitaja
      http://example.org/1,5321,
      http://example.org/2,abc,hoitaja
      """
    let reading = try readEsco(SeparatedTable(text.utf8), language: .fi)
    #expect(reading.concepts == [])
    #expect(
      reading.problems == [
        PlacedProblem(line: 2, RecordProblem("conceptUri", .missing)),
        PlacedProblem(line: 3, RecordProblem("preferredLabel", .missing)),
        PlacedProblem(line: 4, RecordProblem("iscoGroup", .unknownCode("abc", set: "isco08"))),
      ]
    )
  }

  @Test(.withSharedData)
  func `the real classification of occupations is read whole`() throws {
    let data = try SharedData.bytes("isco-esco/isco08_ammattiluokitus2010.csv")
    let reading = try readCodes(SeparatedTable(data))
    #expect(reading.problems == [])
    #expect(reading.codes.count == 619)
    #expect(reading.codes.count { $0.code.count == 4 } == 436)
  }

  @Test(.withSharedData)
  func `the real Finnish occupations of ESCO are read whole`() throws {
    let data = try SharedData.bytes("isco-esco/esco_occupations_fi.csv")
    let reading = try readEsco(SeparatedTable(data), language: .en)
    #expect(reading.problems == [])
    #expect(reading.concepts.count == 3008)
    #expect(reading.concepts.allSatisfy { $0.occupation?.rawValue.count == 4 })
  }

  @Test(.withSharedData)
  func `every real code set of the registers is read`() throws {
    for file in try SharedData.files(in: "codes", ending: ".csv")
    where file != "koulutus_to_koulutusala_attested.csv" {
      let reading = try readCodes(SeparatedTable(SharedData.bytes("codes/\(file)")))
      let others = reading.problems.filter {
        if case .repeated = $0.problem.problem { false } else { true }
      }
      #expect(others == [], "\(file)")
      #expect(!reading.codes.isEmpty, "\(file)")
    }
  }
}
