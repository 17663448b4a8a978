import Catalogue
import CivilDates
import Testing

@testable import LuotsiApp

/// What the page about a training says of days that have passed.
@Suite struct PastDayTests {
  private func lines(_ change: (Offering) throws -> Offering) throws -> [String] {
    let desk = try bundledDesk()
    let offering = try change(try #require(desk.catalogue.offerings.first))
    return OfferingLines(offering, desk: desk, language: .fi).sections.map(\.text)
  }

  @Test(
    "A start that has passed is said to have",
    arguments: [
      ("2026-11-23", "Alkoi: 23.11.2026, on jo alkanut"), ("2026-11-24", "Alkaa: 24.11.2026"),
    ],
  )
  func start(day: String, line: String) throws {
    let start = try #require(CivilDate(day))
    #expect(try lines { try $0.imported(starting: start) }.contains(line))
  }

  @Test func `a training that one can always start is never said to have started`() throws {
    let start = CivilDate("2026-01-01")
    let lines = try lines { try $0.imported(starting: start, continuously: true) }
    #expect(lines.contains("Alkaa: 1.1.2026, jatkuva aloitus"))
  }

  @Test(
    "A term has passed once the next one has begun",
    arguments: [
      ("spring", 2026, "Alkoi: kevät 2026, on jo alkanut"), ("autumn", 2026, "Alkaa: syksy 2026"),
      ("spring", 2027, "Alkaa: kevät 2027"), ("autumn", 2025, "Alkoi: syksy 2025, on jo alkanut"),
    ],
  )
  func term(season: String, year: Int, line: String) throws {
    let lines = try lines { offering in
      try offering.imported(starting: CivilDate("\(year)-\(season == "spring" ? "01" : "08")-01"))
        .changed { $0["startTerm"] = ["year": year, "season": season] }
    }
    #expect(lines.contains(line))
  }

  @Test func `an application time that has passed is said to be over`() throws {
    let lines = try lines { try $0.changed { $0["applicationEnd"] = "2026-11-23" } }
    #expect(lines.contains("Hae viimeistään: 23.11.2026, haku on päättynyt"))
  }
}
