import Catalogue
import CivilDates
import Languages
import Testing

@testable import Matching

@Suite struct LabourReachTests {
  /// Vantaa at home, Kerava 45 minutes away in the same region, Hausjärvi 80 minutes in another.
  private func value(
    _ rows: [(area: LabourArea, vacancies: Int)],
    travelLimit: Fact<Int> = .known(120),
    home: Fact<HomeMunicipality> = .known(.municipality("092")),
  ) throws -> [Int] {
    var catalogue = sampleCatalogue(
      [sampleOffering(start: nil, hasContinuousStart: true, occupations: ["5120"])],
      labourDemand: try rows.map { area, vacancies in
        LabourDemand(
          occupation: "5120",
          area: area,
          month: try day("2026-06-01"),
          balance: nil,
          degree: nil,
          unemployed: 1000,
          vacancies: vacancies,
          source: "test",
          isExample: false,
        )
      },
    )
    for (place, region) in [("092", "01"), ("245", "01"), ("086", "05")] {
      catalogue.municipalities.append(
        Municipality(
          id: MunicipalityCode(place),
          name: LocalizedText(fi: place),
          region: RegionCode(region),
          employmentArea: nil,
        )
      )
    }
    catalogue.travelTimes.append(TravelTime(from: "092", to: "086", minutes: 90))
    var client = try sampleClient()
    client.travelMinutes = travelLimit
    client.homeMunicipality = home
    let ranking = Matcher(catalogue: catalogue, rules: try shippedRules())
      .rank(client, on: try sampleDay())
    let part = try #require(ranking.matches.first).part(.labourDemand)
    return [part.low, part.high]
  }

  @Test func `a region's own figures speak for all of its municipalities`() throws {
    let rows: [(LabourArea, Int)] = [(.region("01"), 100), (.municipality("092"), 1000)]
    #expect(try value(rows, travelLimit: .known(60)) == [140, 140])
  }

  @Test func `without them each municipality within reach is an area`() throws {
    let rows: [(LabourArea, Int)] = [(.municipality("092"), 100), (.municipality("245"), 1000)]
    #expect(try value(rows, travelLimit: .known(30)) == [140, 140])
    #expect(try value(rows, travelLimit: .known(60)) == [450, 450])
  }

  @Test func `a municipality within reach that has no figures could be any`() throws {
    let rows: [(LabourArea, Int)] = [(.municipality("092"), 100)]
    #expect(try value(rows, travelLimit: .known(60)) == [140, 750])
  }

  @Test func `without a travel limit the other municipalities may or may not count`() throws {
    let rows: [(LabourArea, Int)] = [(.municipality("092"), 100), (.municipality("245"), 1000)]
    #expect(try value(rows, travelLimit: .unanswered) == [140, 450])
  }

  @Test func `without a home each municipality of the pack's region may be next door`() throws {
    let rows: [(LabourArea, Int)] = [(.municipality("092"), 100), (.municipality("245"), 1000)]
    #expect(try value(rows, home: .unanswered) == [0, 600])
  }

  @Test func `the whole country and a publisher's own areas say nothing of a place`() throws {
    let rows: [(LabourArea, Int)] = [(.wholeCountry, 1000), (.other("ELY02"), 1000)]
    #expect(try value(rows) == [0, 1000])
  }
}
