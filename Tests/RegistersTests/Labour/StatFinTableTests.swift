import Catalogue
import Registers
import Testing

@Suite("StatFin's table of jobseekers and vacancies, as CSV")
struct StatFinTableTests {
  private static let wide = """
    "Alue","Ammattiryhmä","Työttömät työnhakijat 2026M05","Avoimet työpaikat 2026M05"
    "KOKO MAA","5321 Lähihoitajat",2486,446
    "KU092 Vantaa","5321 Lähihoitajat",..,12
    """

  private func read(
    _ text: String,
    names: [String: LabourArea] = [:],
  ) throws -> LabourReading {
    try readStatFin(SeparatedTable(text.utf8), names: names)
  }

  private func brief(_ figure: LabourFigure) -> String {
    let counts = [figure.unemployed, figure.vacancies].map { $0.map(String.init) ?? "?" }
    let hidden = figure.isCensored ? " hidden" : ""
    return "\(figure.occupation) \(figure.area) \(figure.month.description.prefix(7)) "
      + counts.joined(separator: "/") + hidden
  }

  private let expected = ["5321 koko_maa 2026-05 2486/446", "5321 kunta_092 2026-05 ?/12 hidden"]

  @Test func `one column a content and month`() throws {
    let reading = try read(Self.wide)
    #expect(reading.figures.map(brief) == expected)
    #expect(reading.problems == [])
    #expect(reading.occupations == [OccupationName(code: "5321", name: "Lähihoitajat")])
  }

  @Test func `semicolons, a byte order mark, a title and Windows line ends change nothing`() throws
  {
    let text =
      "\u{FEFF}\"12ti Työttömät\"\r\n\r\n"
      + Self.wide.replacing(",", with: ";").replacing("\n", with: "\r\n")
    #expect(try read(text).figures.map(brief) == expected)
  }

  @Test func `one row a value`() throws {
    let reading = try read(
      """
      Alue;Ammattiryhmä;Kuukausi;Tiedot;value
      SSS;5321;2026M05;TYOTTOMATLOPUSSA;2 486
      SSS;5321;2026M05;AVPAIKATLOPUSSA;446
      KU092;5321;2026M05;TYOTTOMATLOPUSSA;..
      KU092;5321;2026M05;AVPAIKATLOPUSSA;12
      """
    )
    #expect(reading.figures.map(brief) == expected)
  }

  @Test func `one column a content, the months in rows, in Swedish and English too`() throws {
    for header in [
      "Alue,Ammattiryhmä,Kuukausi,Työttömät,Avoimet työpaikat",
      "Område,Yrkesgrupp,Månad,Arbetslösa,Lediga jobb",
      "Area,Occupational group,Month,Unemployed jobseekers,Vacancies",
    ] {
      let reading = try read("\(header)\nKU092 Vantaa,5321 Lähihoitajat,2026M05,10,2")
      #expect(reading.figures.map(brief) == ["5321 kunta_092 2026-05 10/2"], "\(header)")
    }
  }

  @Test(
    "A mark for no figure is unknown and never zero, and says whether the figure is hidden",
    arguments: [
      ("..", true), ("...", true), (".", false), ("....", false), (".....", false),
      ("......", false), ("", false), (" ", false),
    ],
  )
  func marks(mark: String, isHidden: Bool) throws {
    let reading = try read(Self.wide.replacing("2486", with: "\"\(mark)\""))
    #expect(reading.figures.first?.unemployed == nil)
    #expect(reading.figures.first?.isCensored == isHidden)
    #expect(reading.figures.first?.vacancies == 446)
    #expect(reading.problems == [])
  }

  @Test("The mark for none at all is zero", arguments: ["-", "–", " - "])
  func noneAtAll(mark: String) throws {
    let reading = try read(Self.wide.replacing("2486", with: "\"\(mark)\""))
    #expect(reading.figures.map(brief).first == "5321 koko_maa 2026-05 0/446")
  }

  @Test func `a name without a code is looked up, and kept and said when nobody knows it`() throws {
    let text = Self.wide.replacing("KU092 Vantaa", with: "Vantaa")
    let known = try read(text, names: ["vantaa": .municipality("092")])
    #expect(known.figures.map(brief) == expected)
    let unknown = try read(text)
    #expect(unknown.figures.last?.area == .other("Vantaa"))
    #expect(
      unknown.problems.map(\.description) == [
        "line 3, alue: 'Vantaa' is not in the code set alue. It was kept as it is; import newer code sets."
      ]
    )
  }

  private static let mistakes: [(String, String)] = [
    (
      wide.replacing("2486", with: "*"),
      "line 2, työttömät työnhakijat 2026m05: '*' is not a number that can stand here, so none is "
        + "known. Ask the register to correct it.",
    ),
    (
      wide.replacing("2486", with: "paljon"),
      "line 2, työttömät työnhakijat 2026m05: 'paljon' is not a number that can stand here, so none "
        + "is known. Ask the register to correct it.",
    ),
    (
      wide.replacing("446", with: "-3"),
      "line 2, avoimet työpaikat 2026m05: '-3' is not a number that can stand here, so none is "
        + "known. Ask the register to correct it.",
    ),
    (
      wide + "\n\"KOKO MAA\",\"5321 Lähihoitajat\",1,",
      "line 4, työttömät työnhakijat 2026m05: '5321 koko_maa 2026-5' stands earlier in these files, "
        + "so this one was left out. Remove one of them.",
    ),
    (
      wide + "\n\"KOKO MAA\",\"Lähihoitajat\",1,2",
      "line 4, ammattiryhmä: this is missing, so the document was left out. Ask the register to add "
        + "it.",
    ),
    (
      wide + "\n\"KOKO MAA\",\"X Tuntematon\",1,2",
      "line 4, ammattiryhmä: 'X' is not in the code set isco08. It was kept as it is; import newer code sets.",
    ),
    (
      "Alue,Ammattiryhmä,Kuukausi,Työttömät\nSSS,5321,2026M13,7\nSSS,5321,2026M05,7",
      "line 2, työttömät: '2026M13' is not a date, so none is known. Ask the register to correct "
        + "it.",
    ),
  ]

  @Test(
    "What cannot be used is said with its place, and the rest counts",
    arguments: Self.mistakes,
  )
  func problems(text: String, sentence: String) throws {
    let reading = try read(text)
    #expect(reading.problems.first?.description == sentence)
    #expect(reading.figures.contains { $0.occupation == "5321" })
  }

  private static let inWindows1252: [UInt8] =
    Array("Alue;Ammattiryhmä;Avoimet ty".utf8) + [0xF6] + Array("paikat 2026M05".utf8)

  private static let refusals: [([UInt8], String)] = [
    (Array("".utf8), "line 1: there is nothing in this file. Export it again."),
    (
      Array("Alue;Ammattiryhmä;Avoimet ty".utf8) + [0xF6] + Array("paikat 2026M05".utf8),
      "line 1: this is not text in UTF-8 but perhaps in Windows-1252. Save or export the file with "
        + "the encoding UTF-8.",
    ),
    (
      [0xFF, 0xFE, 0x41, 0],
      "line 1: this is UTF-16 and not UTF-8. Save or export the file with the encoding UTF-8.",
    ),
    (
      Array("Alue,Ammattiryhmä,Avoimet 2026M05\n\"KOKO MAA,5321,4".utf8),
      "line 2: a quotation mark opens here and none closes. Export the file again.",
    ),
    (
      Array("id,name\n1,Keuda".utf8),
      "line 1: no line names the columns alue, ammattiryhmä. Check that the file and the format "
        + "belong together.",
    ),
    (
      Array("Alue,Ammattiryhmä\nKOKO MAA,5321".utf8),
      "line 1: no line names the columns kuukausi, tiedot. Check that the file and the format "
        + "belong together.",
    ),
  ]

  @Test(
    "A file that is no such table is refused whole",
    arguments: Self.refusals,
  )
  func refused(bytes: [UInt8], sentence: String) {
    let fault = #expect(throws: TableFault.self) {
      try readStatFin(SeparatedTable(bytes))
    }
    #expect(fault?.description == sentence)
  }
}
