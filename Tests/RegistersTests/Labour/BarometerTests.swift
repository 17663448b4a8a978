import Catalogue
import CivilDates
import Foundation
import JSONDocuments
import Languages
import Registers
import Testing

@Suite("Työvoimabarometri's matching of labour")
struct BarometerTests {
  private let occupations = [
    #"{"nimi":"Esimerkkihoitajat","id":"AAAA-1111","toimialaId":"s-7","koodi":"5321"}"#,
    #"{"nimi":"Esimerkkiupseerit","id":"bbbb-2222","toimialaId":"s-2","koodi":110}"#,
  ]
  private let regions = [
    #"{"id":"r-01","koodi":"01","nimi":"Uusimaa","voimassaAlkaen":"2011-01-01"}"#,
    #"{"id":"r-05","koodi":5,"nimi":"Kanta-Häme"}"#,
  ]
  private let sectors = [#"{"id":"s-7","nimi":"7. Esimerkkiala, hoito"}"#]

  private func row(
    region: String = "r-01",
    state: String = "1",
    degree: String = "3",
    hidden: String = "false",
    month: String = #""2026-06""#,
  ) -> String {
    """
    {"groupingId":"\(region)","asteikko":6.1,"kulmakerroin":0.07,"tyottomyysaste":0.086,
     "vakanssiaste":0.006,"kohtaantotila":\(state),"kohtaantoaste":\(degree),"tyottomat":224,
     "tyottomatSensuroitu":\(hidden),"toissa":2380,"toissaSensuroitu":false,"tyopaikat":15,
     "kohtaantoTime":\(month)}
    """
  }

  private func read(
    _ documents: [(text: String, place: String)],
    lists: Bool = true,
  ) throws -> LabourReading {
    var gathering = BarometerGathering()
    let parser = try JSONParser()
    let named = (occupations + regions + sectors).map { (text: $0, place: "lists.json") }
    for document in documents + (lists ? named : []) {
      let place = DocumentPlace(file: document.place, line: 2)
      try parser.read(document.text.utf8) { try gathering.add($0, from: place) }
    }
    return gathering.reading()
  }

  private let file = "kohtaanto-aaaa-1111-2026-06.json"

  @Test func `a row takes its occupation from the name of its file`() throws {
    let reading = try read([(row(), file)])
    #expect(
      reading.figures == [
        LabourFigure(
          occupation: "5321",
          area: .region("01"),
          month: try #require(CivilDate("2026-06-01")),
          state: .surplus,
          degree: 3,
          employed: 2380,
          unemployed: 224,
          vacancies: 15,
          unemploymentRate: 0.086,
          vacancyRate: 0.006,
          source: "Työvoimabarometri",
        )
      ]
    )
    #expect(
      reading.occupations == [
        OccupationName(
          code: "5321",
          name: "Esimerkkihoitajat",
          sector: Sector(code: "7", name: LocalizedText(fi: "Esimerkkiala, hoito")),
        )
      ]
    )
    #expect(reading.problems == [])
  }

  @Test(
    "The occupation may also be in the path, in four digits, or in the object around the rows",
    arguments: ["Ammatti/AAAA-1111/2026-06.json", "5321 2026-06.json"],
  )
  func places(place: String) throws {
    #expect(try read([(row(), place)]).figures.map(\.occupation) == ["5321"])
    let around = "{\"ammattiId\":\"bbbb-2222\",\"rivit\":[\(row())]}"
    #expect(try read([(around, "all.json")]).figures.map(\.occupation) == ["0110"])
  }

  @Test func `codes may have lost the zeros at their beginning`() throws {
    let reading = try read([(row(region: "R-05"), "bbbb-2222.json")])
    #expect(reading.figures.map(\.area) == [.region("05")])
    #expect(reading.figures.map(\.occupation) == ["0110"])
  }

  @Test func `a hidden count is unknown and never zero`() throws {
    let figure = try #require(try read([(row(hidden: "true"), file)]).figures.first)
    #expect(figure.unemployed == nil && figure.isCensored)
    #expect(figure.employed == 2380)
  }

  @Test func `a failed computation is a state of its own and no balance`() throws {
    let figure = try #require(try read([(row(state: "99"), file)]).figures.first)
    #expect(figure.state == .failed)
    #expect(figure.state?.balance == nil)
  }

  @Test func `a month that the row lacks is taken from the file's name`() throws {
    let reading = try read([(row(month: "null"), file)])
    #expect(reading.figures.map(\.month.description) == ["2026-06-01"])
  }

  @Test func `what no list explains is said and not dropped silently`() throws {
    let reading = try read([(row(), file), (row(region: "r-99"), file)], lists: false)
    #expect(reading.figures == [])
    #expect(
      reading.problems.map(\.description) == [
        "\(file), line 2: 'kohtaanto' stands in no /api/ammatit of these files, so the row was left out. "
          + "Import that list in the same run.",
        "\(file), line 2: 'kohtaanto' stands in no /api/ammatit of these files, so the row was left out. "
          + "Import that list in the same run.",
      ]
    )
    let strange = try read([(row(region: "r-99"), file)])
    #expect(
      strange.problems.map(\.description) == [
        "\(file), line 2: 'r-99' stands in no /api/Paikka/regions of these files, so the row was left out. "
          + "Import that list in the same run."
      ]
    )
  }

  private static let mistakes: [(String, String, String)] = [
    ("kohtaantotila\":1", "kohtaantotila\":7", ", kohtaantotila: '7' is not in the code set"),
    ("kohtaantoaste\":3", "kohtaantoaste\":9", ", kohtaantoaste: '9' is not a number that"),
    ("tyopaikat\":15", "tyopaikat\":-1", ", tyopaikat: '-1' is not a number that can"),
    ("\"2026-06\"", "\"2026-13\"", ", kohtaantoTime: '2026-13' is not a date, so none"),
  ]

  @Test(
    "What a row says wrong is said, and the rest of it counts",
    arguments: Self.mistakes,
  )
  func wrong(part: String, other: String, beginning: String) throws {
    let reading = try read([(row().replacing(part, with: other), file)])
    #expect(reading.figures.count == 1)
    #expect(reading.problems.count == 1)
    let sentence = try #require(reading.problems.first).description
    #expect(sentence.hasPrefix(file + ", line 2" + beginning), "\(sentence)")
  }

  @Test func `the same occupation, region and month a second time is left out`() throws {
    let reading = try read([(row(), file), (row(state: "3"), file)])
    #expect(reading.figures.map(\.state) == [.surplus])
    #expect(reading.problems.map(\.problem.problem) == [.repeated("5321 maakunta_01 2026-6")])
  }

  @Test func `a document of another kind is refused`() throws {
    let problem = #expect(throws: RecordProblem.self) {
      try read([(#"{"oid":"1.2.246.562.17.1","tarjoajat":[{"nimi":"Koulu"}]}"#, "a.json")])
    }
    #expect(problem?.problem == .anotherKind(found: nil))
  }

  @Test(.withSharedData)
  func `a real row of the service is read`() throws {
    let data = try SharedData.bytes("barometri/tyovoimabarometri_enums.json")
    let all = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let real = try JSONSerialization.data(withJSONObject: all["example_row_2512_region02"] as Any)
    let lists = [
      #"{"id":"0ba006ef-3d5f-40d2-8789-1378e8fcb7b0","koodi":"02","nimi":"Varsinais-Suomi"}"#,
      #"{"id":"x-1","koodi":"2512","nimi":"Sovellussuunnittelijat","toimialaId":"s-8"}"#,
    ]
    let documents = [(text: String(decoding: real, as: UTF8.self), place: "2512.json")]
    let reading = try read(documents + lists.map { (text: $0, place: "lists") }, lists: false)
    let figure = try #require(reading.figures.first)
    #expect(reading.problems == [])
    #expect((figure.area, figure.state, figure.degree) == (.region("02"), .surplus, 3))
    #expect((figure.unemployed, figure.employed, figure.vacancies) == (224, 2380, 15))
  }
}
