import Catalogue
import CivilDates
import Testing

@testable import Matching

@Suite struct RadarTests {
  private func radar(
    _ client: Profile = Profile(),
    offerings: [Offering] = [],
    chosen: [Offering.ID] = [],
    rules: RulePack? = nil,
    on date: String = "2026-11-26",
  ) throws -> [RadarDate] {
    let matcher = Matcher(
      catalogue: sampleCatalogue(offerings),
      rules: try rules ?? shippedRules(),
    )
    return matcher.radar(for: client, on: try day(date), chosen: chosen)
  }

  private func born(_ year: Int, _ month: Int? = nil) -> Profile {
    var client = Profile()
    client.birthYear = .known(year)
    client.birthMonth = month.map(Fact.known) ?? .unanswered
    return client
  }

  private func age(_ id: RadarID, in dates: [RadarDate]) -> RadarDate? {
    dates.first { date in
      if case .age(id, _) = date.kind { true } else { false }
    }
  }

  @Test func `of an unknown client only the rule pack's own review is ahead`() throws {
    #expect(try radar().map(\.kind) == [.rulesReview])
    #expect(try radar()[0].days.lowerBound == day("2027-04-30"))
  }

  @Test func `a birthday is a month wide when the month is known`() throws {
    let ohjaamo = try #require(age("ohjaamo", in: radar(born(1997, 1))))
    #expect(ohjaamo.kind == .age("ohjaamo", 30))
    #expect(ohjaamo.effect == .closes)
    #expect(ohjaamo.days == (try day("2027-01-01"))...(try day("2027-01-31")))
    #expect(ohjaamo.daysLeft == 36...66)
    #expect(ohjaamo.source?.name == "381/2023")
  }

  @Test func `a birthday is a year wide when only the year is known`() throws {
    let youth = try #require(age("youthAct", in: radar(born(1998))))
    #expect(youth.days == (try day("2027-01-01"))...(try day("2027-12-31")))
  }

  @Test func `a birthday that may already have been is counted from today`() throws {
    let ohjaamo = try #require(age("ohjaamo", in: radar(born(1996))))
    #expect(ohjaamo.daysLeft == 0...35)
    #expect(try age("ohjaamo", in: radar(born(1996, 10))) == nil)
  }

  @Test func `free education ends with a year, whatever the day of birth`() throws {
    let free = try #require(age("freeEducation", in: radar(born(2006))))
    #expect(free.days == (try day("2026-12-31"))...(try day("2026-12-31")))
    #expect(free.daysLeft == 35...35)
  }

  @Test func `18, 20, 25, 29 and 30 are all on the radar of a young client`() throws {
    let ages = try radar(born(2009, 3)).compactMap { date in
      if case .age(_, let age) = date.kind { age } else { nil }
    }
    #expect(ages == [18, 20, 25, 25, 29, 30, 30])
  }

  @Test func `an age that certainly does not matter to the client is left out`() throws {
    var client = born(2003, 3)
    #expect(try age("twoApplications", in: radar(client)) != nil)
    client.qualification.level = .known(.vocational)
    #expect(try age("twoApplications", in: radar(client)) == nil)
  }

  @Test func `plan, permit, course and test have their days; past ones are dropped`() throws {
    var client = Profile()
    client.plan.until = .known(try day("2027-03-01"))
    client.permitUntil = .known(try day("2027-02-01"))
    client.courseNow.until = .known(try day("2026-11-25"))
    client.languageTest = .known(try day("2026-11-26"))
    #expect(
      try radar(client).map(\.kind) == [.languageTest, .permitEnds, .planEnds, .rulesReview]
    )
    #expect(try radar(client)[0].daysLeft == 0...0)
  }

  @Test func `only chosen offerings are watched, the soonest day first`() throws {
    let offerings = [
      sampleOffering(id: "a", start: try day("2027-03-01"), applicationEnd: try day("2027-01-15")),
      sampleOffering(id: "b", start: try day("2027-02-01"), applicationEnd: try day("2026-01-01")),
      sampleOffering(id: "c"),
    ]
    #expect(
      try radar(offerings: offerings, chosen: ["b", "a"]).map(\.kind) == [
        .applicationEnds("a"), .offeringStarts("b"), .offeringStarts("a"), .rulesReview,
      ]
    )
  }

  @Test func `a day that the pack announces has its source`() throws {
    let rules = try packReplacing(
      #""announcements": []"#,
      by: #"""
        "announcements": [{
          "id": "springApplication", "from": "2027-02-16", "until": "2027-03-17",
          "effect": "opens", "source": "opintopolku.fi", "sourceRead": true,
          "text": {"fi": "Kevään yhteishaku.", "sv": "Vårens gemensamma ansökan.",
            "en": "The joint application of spring."}
        }]
        """#,
    )
    let announced = try #require(try radar(rules: rules).first)
    #expect(announced.kind == .announced("springApplication"))
    #expect(announced.days == (try day("2027-02-16"))...(try day("2027-03-17")))
    #expect(announced.source?.name == "opintopolku.fi")
  }

  @Test func `the radar never looks back, whatever the day of birth`() throws {
    for year in stride(from: 1950, through: 2012, by: 1) {
      for month in [nil, 1, 11, 12] {
        let dates = try radar(born(year, month))
        let today = try day("2026-11-26")
        #expect(dates.allSatisfy { $0.days.upperBound >= today && $0.daysLeft.lowerBound >= 0 })
        #expect(dates.map(\.days.lowerBound) == dates.map(\.days.lowerBound).sorted())
      }
    }
  }
}
