import Catalogue
import CivilDates
import Testing

@testable import Matching

@Suite struct CatalogueNoticeTests {
  private func notices(
    _ offerings: [Offering],
    on date: String = "2026-11-24",
  ) throws -> [Notice] {
    let matcher = Matcher(catalogue: sampleCatalogue(offerings), rules: try shippedRules())
    return matcher.rank(Profile(), on: try day(date)).notices
  }

  @Test func `a catalogue with a start ahead has nothing to say of dates`() throws {
    let found = try notices([sampleOffering()])
    for notice in found {
      switch notice {
      case .rulesOld, .emptyCatalogue, .oldCatalogue, .nothingDated:
        Issue.record("\(notice) was not expected")
      default: break
      }
    }
  }

  @Test func `an empty catalogue says so`() throws {
    #expect(try notices([]).contains(.emptyCatalogue))
  }

  @Test func `a catalogue whose last day is past says which day that was`() throws {
    let newest = try day("2026-11-23")
    let offerings = [
      sampleOffering(id: "a", start: try day("2026-08-10"), applicationEnd: newest),
      sampleOffering(id: "b", start: try day("2026-09-10")),
    ]
    #expect(try notices(offerings).contains(.oldCatalogue(newest: newest)))
    #expect(try !notices(offerings, on: "2026-11-23").contains(.oldCatalogue(newest: newest)))
  }

  @Test func `a catalogue without any date says so, unless all of it starts continuously`() throws {
    #expect(try notices([sampleOffering(start: nil)]).contains(.nothingDated))
    let continuous = sampleOffering(start: nil, hasContinuousStart: true)
    #expect(try !notices([continuous]).contains(.nothingDated))
  }

  @Test func `rules are old after the days that the pack gives itself`() throws {
    let old = Notice.rulesOld(since: try day("2026-11-01"))
    #expect(try !notices([sampleOffering()], on: "2027-04-30").contains(old))
    #expect(try notices([sampleOffering()], on: "2027-05-01").contains(old))
  }
}
