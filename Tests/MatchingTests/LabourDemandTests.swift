import Catalogue
import CivilDates
import Testing

@testable import Matching

@Suite struct LabourDemandTests {
  private func row(
    _ balance: LabourDemand.Balance? = .surplus,
    _ degree: Int? = 3,
    occupation: OccupationCode = "5120",
    area: LabourArea = .region("01"),
    month: String = "2026-06-01",
    unemployed: Int? = 2000,
    vacancies: Int? = 400,
    source: String = "barometer",
  ) throws -> LabourDemand {
    LabourDemand(
      occupation: occupation,
      area: area,
      month: try day(month),
      balance: balance,
      degree: degree,
      unemployed: unemployed,
      vacancies: vacancies,
      source: source,
      isExample: false,
    )
  }

  private func part(
    _ rows: [LabourDemand],
    occupations: [OccupationCode] = ["5120"],
    on date: CivilDate? = nil,
  ) throws -> Part {
    let offering = sampleOffering(start: nil, hasContinuousStart: true, occupations: occupations)
    return try match(offering, for: sampleClient(), labourDemand: rows, on: date)
      .part(.labourDemand)
  }

  /// The class gives 200; 200 vacancies per 1000 unemployed are 2/5 of the whole bonus of 200.
  @Test func `the class gives the base and vacancies per unemployed the rest`() throws {
    let part = try part([row()])
    #expect(part.value == 280)
    #expect(
      part.sources == [
        SourceReference(name: "barometer", date: try day("2026-06-01"), isRead: true)
      ]
    )
  }

  @Test func `two occupations in the same surplus still differ`() throws {
    #expect(try part([row(vacancies: 100)]).value < part([row(vacancies: 500)]).value)
  }

  @Test func `an alarming shortage with many vacancies is worth everything`() throws {
    #expect(try part([row(.shortage, 5, unemployed: 10, vacancies: 300)]).value == 1000)
  }

  @Test func `a hidden count leaves the bonus open`() throws {
    let part = try part([row(unemployed: nil)])
    #expect([part.low, part.value, part.high] == [200, 300, 400])
  }

  @Test func `no figures are no verdict on the occupation`() throws {
    let absent = try part([])
    #expect([absent.low, absent.value, absent.high] == [0, 500, 1000])
    #expect(absent.detail == .labourDemandMissing)
    let elsewhere = try part([row(area: .region("06"))])
    #expect(elsewhere.detail == .labourDemandMissing)
  }

  @Test func `figures grow uncertain after six months, by forty a month`() throws {
    let fresh = try part([row()], on: day("2026-12-31"))
    #expect([fresh.low, fresh.high] == [280, 280])
    let old = try part([row()], on: day("2027-02-01"))
    #expect([old.low, old.high] == [200, 360])
  }

  @Test func `the newest month known on the day counts`() throws {
    let rows = [try row(month: "2026-06-01"), try row(.shortage, 4, month: "2026-12-01")]
    #expect(try part(rows, on: day("2026-11-24")).value == 280)
    #expect(try part(rows, on: day("2026-12-24")).value == 830)
  }

  @Test func `the best of several occupations counts and is named`() throws {
    let rows = [try row(), try row(.shortage, 2, occupation: "9412")]
    let part = try part(rows, occupations: ["5120", "9412"])
    #expect(part.value == 680)
    guard case .labourDemand(let finding) = part.detail else {
      Issue.record("expected a finding, got \(part.detail)")
      return
    }
    #expect(finding.occupation == "9412")
  }

  @Test func `labour demand weighs at most fifteen of a hundred`() throws {
    #expect(try part([row()]).weight == 1500)
  }

  private func counts(_ vacancies: Int?, of unemployed: Int?) throws -> [Int] {
    let part = try part([row(nil, nil, unemployed: unemployed, vacancies: vacancies)])
    return [part.low, part.value, part.high]
  }

  @Test func `counts without a balance are worth their ratio`() throws {
    #expect(try counts(0, of: 1000) == [0, 0, 0])
    #expect(try counts(100, of: 1000) == [140, 140, 140])
    #expect(try counts(150, of: 1000) == [210, 210, 210])
    #expect(try counts(9000, of: 1000) == [1000, 1000, 1000])
  }

  @Test func `a count that is hidden leaves the ratio open, and both leave everything open`() throws
  {
    #expect(try counts(0, of: nil) == [0, 0, 0])
    #expect(try counts(5, of: 0) == [1000, 1000, 1000])
    #expect(try counts(5, of: nil) == [0, 500, 1000])
    #expect(try counts(nil, of: 5) == [0, 500, 1000])
    let hidden = try part([row(nil, nil, unemployed: nil, vacancies: nil)])
    #expect([hidden.low, hidden.high] == [0, 1000])
    #expect(hidden.detail == .labourDemandMissing)
  }

  @Test func `where all are in surplus the order is that of vacancies per unemployed`() throws {
    let values = try [4, 60, 97, 108, 180, 300].map { vacancies in
      try part([row(nil, nil, unemployed: 1000, vacancies: vacancies)]).value
    }
    #expect(values == values.sorted() && Set(values).count == values.count)
    #expect(values.allSatisfy { $0 < 400 })
  }

  @Test func `of one month the row with a balance counts, whichever publisher's name is first`()
    throws
  {
    let alone = try row(nil, nil, unemployed: 1000, vacancies: 900, source: "a")
    #expect(try part([alone, row(source: "b")]).value == 280)
  }

  @Test func `old counts grow uncertain as balances do`() throws {
    let old = try row(nil, nil, unemployed: 1000, vacancies: 100)
    let part = try part([old], on: day("2027-02-01"))
    #expect([part.low, part.high] == [60, 220])
  }
}
