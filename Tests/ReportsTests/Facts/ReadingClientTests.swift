import Catalogue
import CivilDates
import Matching
import Testing

@testable import Reports

@Suite struct ReadingClientTests {
  private func read(
    on date: String = "2026-11-24",
    _ change: (inout Profile) -> Void = { _ in },
  ) throws -> QuasiIdentifiers {
    var profile = Profile()
    change(&profile)
    return QuasiIdentifiers(profile, on: try day(date), region: ["092"])
  }

  @Test func `what was not asked, not known or refused stays empty`() throws {
    let told = try read {
      $0.birthYear = .refused
      $0.homeMunicipality = .dontKnow
      $0.qualification.level = .refused
      $0.languages.fi.speaking = .dontKnow
    }
    #expect(told[.period] == "2026-11")
    #expect(QuasiColumn.allCases.filter { told[$0] != nil } == [.period])
  }

  @Test(
    "An age band is told only when the unknown birthday does not decide it",
    arguments: [
      (1996, 10, "30_39"), (1996, 12, "25_29"), (1996, 11, nil), (1996, nil, nil),
      (1990, nil, "30_39"), (2009, 1, "under_18"), (2008, 1, "18_24"), (1950, nil, "55_and_over"),
    ] as [(Int, Int?, String?)],
  )
  func age(year: Int, month: Int?, band: String?) throws {
    let told = try read {
      $0.birthYear = .known(year)
      if let month { $0.birthMonth = .known(month) }
    }
    #expect(told[.ageBand] == band)
  }

  @Test func `only the region's municipalities have a code`() throws {
    let homes: [HomeMunicipality] = [.municipality("092"), .municipality("837"), .none]
    let told = try homes.map { home in
      try read { $0.homeMunicipality = .known(home) }[.municipality]
    }
    #expect(told == ["092", "other", "other"])
    #expect(QuasiColumn.municipality.coarser("092") == "region")
    #expect(QuasiColumn.municipality.coarser("other") == "other")
  }

  @Test(
    "No qualification says nothing of school until school is known",
    arguments: [
      (QualificationLevel.none, nil, nil),
      (QualificationLevel.none, BasicEducation.none, "below_basic"),
      (QualificationLevel.none, .abroad, "basic"), (nil, .finland, nil),
      (.vocational, nil, "upper_secondary"),
      (.master, nil, "higher"),
    ] as [(QualificationLevel?, BasicEducation?, String?)],
  )
  func schooling(level: QualificationLevel?, basic: BasicEducation?, told: String?) {
    #expect(Education(level, basic: basic)?.rawValue == told)
  }

  @Test func `levels are told in four bands for each skill`() throws {
    let told = try read {
      $0.languages.fi.speaking = .known(.b11)
      $0.languages.fi.writing = .known(.a13)
      $0.languages.sv.reading = .known(.c22)
    }
    #expect(told[.finnishSpeaking] == "b1" && told[.finnishWriting] == "under_a2")
    #expect(told[.swedishReading] == "b2_or_above" && told[.finnishReading] == nil)
  }
}
