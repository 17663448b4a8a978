import Catalogue
import CivilDates
import Testing

@testable import Matching

@Suite struct PathwayTests {
  /// At A2.2 in Finnish, without an employer.
  private func client() throws -> Profile {
    var client = try sampleClient()
    client.languages.fi = skill(.a22, evidence: .test)
    client.earliestStart = .unanswered
    return client
  }

  private let course = pathOffering("course", start: CivilDate("2027-01-11"), outcome: .b11)

  @Test func `a language course opens a training that asks for more`() throws {
    let search = try pathways([course, cookTraining("cook")], for: client())
    let pathway = try #require(search.pathways.first)
    #expect(search.pathways.count == 1)
    #expect(pathway.steps.map(\.offerings) == [["course"], ["cook"]])
    #expect(pathway.steps[0].gives == [.language(.fi, .b11)])
    #expect(pathway.steps[1].gives == [.qualification("381141"), .occupation("5120")])
    #expect(pathway.labels == PathwayLabel.allCases)
    #expect(pathway.steps.map(\.start) == [try day("2027-01-11"), try day("2027-08-09")])
    #expect(pathway.steps.map(\.end) == [try day("2027-07-11"), try day("2029-08-09")])
    #expect(pathway.steps.map(\.waitingMonths) == [1, 0])
    #expect(pathway.months == 33)
    #expect(pathway.unpaidMonths == 30)
    #expect(!pathway.isEstimate)
  }

  @Test func `a part of a qualification that names no units gives no qualification`() throws {
    let part = pathOffering(
      "part",
      kind: .apprenticeship,
      field: "kitchen",
      isPaid: true,
      occupations: ["5120"],
      qualification: "381141",
      hasUnknownUnits: true,
    )
    var client = try client()
    client.employerInSight = .known(.yes)
    client.employerHours = .known(30)
    client.employerField = .known("kitchen")
    let search = try pathways([part], for: client)
    #expect(search.pathways.map { $0.steps.map(\.gives) } == [[[.occupation("5120")]]])
  }

  @Test func `a level that the catalogue does not promise is not assumed`() throws {
    let vague = pathOffering("course", outcome: nil)
    let search = try pathways([vague, cookTraining("cook")], for: client())
    #expect(search.pathways.isEmpty)
    guard case .closed("cook", let reasons)? = search.obstacle else {
      Issue.record("\(String(describing: search.obstacle))")
      return
    }
    #expect(Set(reasons.map(\.rule)).isSubset(of: ["E2", "E3"]))
  }

  @Test func `a start that is missed is assumed to come again a year later`() throws {
    let early = cookTraining("cook", start: CivilDate("2027-02-01"))
    let step = try #require(
      pathways([course, early], for: client()).pathways.first?.steps.last
    )
    #expect(step.start == (try day("2028-02-01")))
    #expect(step.startBasis == .laterYear)
    #expect(step.isEstimate)
  }

  @Test func `a window that closes before the client gets there is missed`() throws {
    let window = cookTraining("cook", applicationEnd: CivilDate("2027-03-16"))
    let step = try #require(
      pathways([course, window], for: client()).pathways.first?.steps.last
    )
    #expect(step.start == (try day("2028-08-09")))
    #expect(step.applicationEnd == (try day("2028-03-16")))
  }

  @Test func `a full training takes nobody this year, and perhaps the next`() throws {
    let full = cookTraining("cook", minimumLevel: .a22, isFull: true)
    let step = try #require(pathways([full], for: client()).pathways.first?.steps.first)
    #expect(step.startBasis == .laterYear)
    #expect(step.start == (try day("2028-08-09")))
  }

  @Test func `an employer is looked for beside the course, and wages are no unpaid months`() throws
  {
    let work = cookTraining("work", kind: .apprenticeship, hasContinuousStart: true, isPaid: true)
    let pathway = try #require(pathways([course, work], for: client()).pathways.first)
    let last = try #require(pathway.steps.last)
    #expect(last.arrangements.map(\.action) == [.findEmployer("kitchen")])
    #expect(last.start == (try day("2027-07-11")))
    #expect(last.startBasis == .continuous)
    #expect(pathway.unpaidMonths == 6)
  }

  @Test func `straight to work by apprenticeship is a pathway once an employer is found`() throws {
    let work = cookTraining(
      "work",
      kind: .apprenticeship,
      minimumLevel: .a22,
      hasContinuousStart: true,
      isPaid: true,
    )
    let step = try #require(pathways([work], for: client()).pathways.first?.steps.first)
    // Three months to find an employer, as the rule pack has it.
    #expect(step.start == (try day("2027-02-24")))
    #expect(step.waitingMonths == 3)
  }

  @Test func `a unit studied on the way shortens the qualification, as an estimate`() throws {
    let unit = pathOffering(
      "unit",
      kind: .qualificationUnit,
      field: "kitchen",
      months: 5,
      occupations: ["9412"],
      units: ["cook-1"],
      qualification: "381141",
    )
    let cook = cookTraining("cook", minimumLevel: .a22)
    let search = try pathways([unit, cook], for: client())
    let fastest = try #require(search.pathways.first)
    #expect(fastest.labels.contains(.fastest))
    #expect(fastest.steps.map(\.offerings) == [["unit"], ["cook"]])
    #expect(fastest.steps[0].gives == [.units(["cook-1"])])
    #expect(fastest.steps[1].monthsSaved == 8)
    #expect(fastest.steps[1].months == 16)
    #expect(fastest.isEstimate)
    #expect(search.pathways.contains { $0.steps.map(\.offerings) == [["cook"]] })
  }

  @Test func `age is counted when the step starts`() throws {
    var young = try client()
    young.birthYear = .known(2010)
    young.birthMonth = .known(3)
    let adults = cookTraining("cook", minimumLevel: .a22, minimumAge: 18)
    let step = try #require(pathways([adults], for: young).pathways.first?.steps.first)
    #expect(step.start == (try day("2028-08-09")))
  }

  @Test func `a client who may start later waits for it`() throws {
    var later = try client()
    later.earliestStart = .known(try day("2027-06-01"))
    let any = cookTraining("cook", minimumLevel: .a22, hasContinuousStart: true)
    let step = try #require(pathways([any], for: later).pathways.first?.steps.first)
    #expect(step.start == (try day("2027-06-01")))
  }

  @Test func `an unknown fee is no free training`() throws {
    let dear = cookTraining("dear", minimumLevel: .a22, months: 24, fee: 90)
    let unknown = cookTraining("unknown", minimumLevel: .a22, months: 24, fee: nil)
    let search = try pathways([dear, unknown], for: client())
    #expect(search.pathways.count == 1)
    let first = try #require(search.pathways.first)
    #expect(first.labels.contains(.cheapest))
    #expect(first.steps.map(\.offerings) == [["dear"]])
    #expect(first.fee == PathwayFee(known: 90, unknownSteps: 0))
  }

  @Test func `without a start anywhere, dates are not made up`() throws {
    let undated = cookTraining("cook", minimumLevel: .a22, start: nil)
    let search = try pathways([undated], for: client())
    let step = try #require(search.pathways.first?.steps.first)
    #expect(step.start == nil && step.end == nil)
    #expect(step.startBasis == .notStated)
    #expect(step.verdict == .check)
    #expect(search.missing.contains(.provider(.start)))
  }

  @Test func `every reason for no pathway has its name`() throws {
    #expect(try pathways([], for: client()).obstacle == .emptyCatalogue)
    #expect(try pathways([course], for: client()).obstacle == .noTraining)
    let endless = cookTraining("cook", months: nil)
    #expect(try pathways([endless], for: client()).obstacle == .noLength)
    let full = cookTraining("cook", minimumLevel: .a22, start: nil, isFull: true)
    #expect(try pathways([full], for: client()).obstacle == .noStart)
    let long = cookTraining("cook", minimumLevel: .a22, months: 70)
    #expect(try pathways([long], for: client()).obstacle == .tooLong(months: 60))
  }

  @Test func `a length that is not stated is asked for`() throws {
    let search = try pathways(
      [cookTraining("cook", minimumLevel: .a22), cookTraining("other", months: nil)],
      for: client(),
    )
    #expect(search.missing.contains(.provider(.duration)))
  }

  @Test func `occupations in reach begin with the client's wishes`() throws {
    let care = pathOffering(
      "care",
      kind: .labourMarketTraining,
      field: "care",
      occupations: ["9412"],
    )
    let catalogue = pathCatalogue([care, cookTraining("cook", minimumLevel: .a22), course])
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let ranking = matcher.rank(try client(), on: try sampleDay())
    let reach = matcher.occupationsInReach(ranking, for: try client())
    #expect(reach.map(\.occupation) == ["5120", "9412"])
    #expect(reach.map(\.wish) == [1, 2])
  }
}
