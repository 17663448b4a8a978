import Catalogue
import CivilDates
import JSONDocuments
import Registers
import Testing

@Suite("StatFin's table of jobseekers and vacancies, as json-stat 2.0")
struct StatFinDocumentTests {
  /// Two areas, two occupations, two months and both contents; numbers count up from 0.
  static func document(
    kind: String = "dataset",
    value: String = "[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]",
    occupations: String = #"{"5321":0,"7411":1}"#,
    areas: String = #"["SSS","KU092"]"#,
    months: String = #"["2026M05","2026M06"]"#,
    status: String = "{}",
  ) -> String {
    """
    {"version":"2.0","class":"\(kind)","label":"12ti -- Example","source":"Example",
     "id":["Alue","Ammattiryhmä","Kuukausi","Tiedot"],"size":[2,2,2,2],
     "dimension":{
      "Alue":{"category":{"index":\(areas),"label":{"SSS":"KOKO MAA","KU092":"KU092 Vantaa"}}},
      "Ammattiryhmä":{"category":{"index":\(occupations),
        "label":{"5321":"5321 Lähihoitajat","7411":"Rakennussähköasentajat"}}},
      "Kuukausi":{"category":{"index":\(months)}},
      "Tiedot":{"category":{"index":["TYOTTOMATLOPUSSA","AVPAIKATLOPUSSA"]}}},
     "value":\(value),"status":\(status),"role":{"time":["Kuukausi"],"metric":["Tiedot"]}}
    """
  }

  private func read(_ text: String) throws -> LabourReading {
    try JSONParser().read(text.utf8) { try readStatFin($0) }
  }

  private func brief(_ figure: LabourFigure) -> String {
    let counts = [figure.unemployed, figure.vacancies].map { $0.map(String.init) ?? "?" }
    let hidden = figure.isCensored ? " hidden" : ""
    return "\(figure.occupation) \(figure.area) \(figure.month.month) "
      + counts.joined(separator: "/") + hidden
  }

  @Test func `each cell of the cube lands on its occupation, area, month and content`() throws {
    let reading = try read(Self.document())
    #expect(
      reading.figures.map(brief) == [
        "5321 koko_maa 5 0/1", "5321 koko_maa 6 2/3", "7411 koko_maa 5 4/5", "7411 koko_maa 6 6/7",
        "5321 kunta_092 5 8/9", "5321 kunta_092 6 10/11", "7411 kunta_092 5 12/13",
        "7411 kunta_092 6 14/15",
      ]
    )
    #expect(reading.problems == [])
    #expect(
      reading.occupations == [
        OccupationName(code: "5321", name: "Lähihoitajat"),
        OccupationName(code: "7411", name: "Rakennussähköasentajat"),
      ]
    )
    #expect(reading.figures.allSatisfy { $0.source == "StatFin 12ti" && $0.state == nil })
  }

  @Test func `dimensions come in any order, and numbers may be sparse`() throws {
    let text = """
      {"version":"2.0","class":"dataset","id":["Tiedot","Kuukausi","Alue","Ammattiryhmä"],
       "size":[1,1,2,1],"role":{"time":["Kuukausi"],"metric":["Tiedot"]},
       "dimension":{"Tiedot":{"category":{"label":{"AVPAIKATLOPUSSA":"Avoimet työpaikat"}}},
        "Kuukausi":{"category":{"index":{"2026M05":0}}},
        "Alue":{"category":{"index":{"MK01":1,"ELY02":0}}},
        "Ammattiryhmä":{"category":{"index":["0110"]}}},
       "value":{"1":7}}
      """
    let reading = try read(text)
    #expect(reading.figures.map(brief) == ["0110 maakunta_01 5 ?/7"])
    #expect(reading.blanks == 1)
  }

  @Test func `a hidden or missing number is unknown and never zero`() throws {
    let reading = try read(
      Self.document(
        value: "[null,1,null,null,0,5,6,7,8,9,10,11,12,13,14,15]",
        status: #"{"0":"..","2":".","3":"."}"#,
      )
    )
    #expect(
      reading.figures.map(brief).prefix(2) == ["5321 koko_maa 5 ?/1 hidden", "7411 koko_maa 5 0/5"]
    )
    #expect(reading.blanks == 1)
  }

  @Test(
    "A mark in place of a number is what Statistics Finland means by it",
    arguments: [
      ("-", "5321 koko_maa 5 0/1"), ("..", "5321 koko_maa 5 ?/1 hidden"),
      ("...", "5321 koko_maa 5 ?/1 hidden"), (".", "5321 koko_maa 5 ?/1"),
      ("....", "5321 koko_maa 5 ?/1"),
    ],
  )
  func marks(mark: String, figure: String) throws {
    let reading = try read(
      Self.document(
        value: "[null,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]",
        status: #"{"0":"\#(mark)","1":"e"}"#,
      )
    )
    #expect(reading.figures.map(brief).first == figure)
    #expect(reading.problems == [])
  }

  @Test("A mark that nobody knows is said with its place", arguments: ["x", "7", "*"])
  func unknownMark(mark: String) throws {
    let reading = try read(
      Self.document(
        value: "[null,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]",
        status: #"{"0":"\#(mark)"}"#,
      )
    )
    #expect(
      reading.problems.map(\.description) == [
        "status[0]: '\(mark)' is not a number that can stand here, so none is known. Ask the register "
          + "to correct it."
      ]
    )
    #expect(reading.figures.map(brief).first == "5321 koko_maa 5 ?/1")
  }

  @Test func `sums of wider groups are counted, and X classes kept and said`() throws {
    let reading = try read(Self.document(occupations: #"{"53":0,"532X":1}"#))
    #expect(Set(reading.figures.map(\.occupation)) == ["532X"])
    #expect(reading.sums == 8)
    #expect(
      reading.problems.map(\.description) == [
        "dimension.Ammattiryhmä: '532X' is not in the code set isco08. It was kept as it is; import "
          + "newer code sets."
      ]
    )
  }

  @Test func `areas are the whole country, regions, municipalities, or keep their own code`() throws
  {
    let reading = try read(Self.document(areas: #"["ELY01","ELY09"]"#))
    #expect(Set(reading.figures.map(\.area)) == [.region("01"), .other("ELY09")])
  }

  @Test func `a month that is none leaves its numbers out and is said`() throws {
    let reading = try read(Self.document(months: #"["2026M13","2026M06"]"#))
    #expect(Set(reading.figures.map(\.month.month)) == [6])
    #expect(
      reading.problems.map(\.description) == [
        "dimension.Kuukausi: '2026M13' is not a date, so none is known. Ask the register to correct it."
      ]
    )
  }

  @Test func `a number that can be no count is said, and the others count`() throws {
    let reading = try read(
      Self.document(value: "[-1,1.5,2,3,4,5,6,7,8,9,10,11,12,13,14,15]")
    )
    #expect(
      reading.problems.map(\.description) == [
        "value[0]: '-1.0' is not a number that can stand here, so none is known. Ask the register to "
          + "correct it.",
        "value[1]: '1.5' is not a number that can stand here, so none is known. Ask the register to "
          + "correct it.",
      ]
    )
    #expect(reading.figures.count == 7)
  }

  private static let refusals: [(String, String)] = [
    (
      #"{"class":"collection","link":{}}"#,
      "this is a json-stat collection, so it was left out. Check that the file and the format "
        + "belong together.",
    ),
    (
      #"{"dataset":{"dimension":{}}}"#,
      "this is a json-stat table of version 1, so it was left out. Check that the file and the "
        + "format belong together.",
    ),
    (
      #"{"oid":"1.2.246.562.17.1","nimi":{"fi":"Koulutus"}}"#,
      "this is no document of this register, so it was left out. Check that the file and the "
        + "format belong together.",
    ),
    (
      document(value: "[1,2,3]"),
      "value: '3' is not a number that can stand here, so none is known. Ask the register to "
        + "correct it.",
    ),
    (
      document(value: #"{"99":1}"#),
      "value: '99' is not a number that can stand here, so none is known. Ask the register to "
        + "correct it.",
    ),
    (
      document(occupations: #"{"5321":0}"#),
      "dimension.Ammattiryhmä.category.index: this is missing, so the document was left out. Ask "
        + "the register to add it.",
    ),
    (
      document().replacing("Alue", with: "Sukupuoli"),
      "dimension.Alue: this is missing, so the document was left out. Ask the register to add it.",
    ),
  ]

  @Test(
    "A document of another kind or with a cube that does not hold together is refused",
    arguments: Self.refusals,
  )
  func refused(text: String, sentence: String) throws {
    let problem = #expect(throws: RecordProblem.self) { try read(text) }
    #expect(problem?.description == sentence)
  }

  @Test func `a table with a further dimension of several classes is another table`() throws {
    let text = """
      {"class":"dataset","id":["Alue","Ammattiryhmä","Kuukausi","Tiedot","Sukupuoli"],
       "size":[1,1,1,1,2],
       "dimension":{"Alue":{"category":{"index":["SSS"]}},
        "Ammattiryhmä":{"category":{"index":["5321"]}},
        "Kuukausi":{"category":{"index":["2026M05"]}},
        "Tiedot":{"category":{"index":["AVPAIKATLOPUSSA"]}},
        "Sukupuoli":{"category":{"index":["1","2"]}}},"value":[1,2]}
      """
    let problem = #expect(throws: RecordProblem.self) { try read(text) }
    #expect(problem?.problem == .anotherKind(found: "a table by Sukupuoli"))
  }
}
