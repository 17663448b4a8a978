import Catalogue
import Testing

@testable import Matching

@Suite struct ApprenticeshipRuleTests {
  private let apprenticeship = sampleOffering(
    kind: .apprenticeship,
    modes: [.workplace],
    isPaid: true,
  )

  private func judged(
    employer: Fact<EmployerInSight>,
    hours: Fact<Int> = .unanswered,
    field: Fact<FieldCode> = .unanswered,
  ) throws -> Match {
    var client = try sampleClient()
    client.employerInSight = employer
    client.employerHours = hours
    client.employerField = field
    return try match(apprenticeship, for: client)
  }

  @Test func `an employer in the field with 25 hours opens an apprenticeship`() throws {
    let match = try judged(employer: .known(.yes), hours: .known(25), field: .known("kitchen"))
    #expect(match.verdict == .open)
    #expect(match.said("E8") == ["E8/hours met"])
  }

  @Test func `too few hours are to be agreed on`() throws {
    let match = try judged(employer: .known(.yes), hours: .known(24), field: .known("kitchen"))
    #expect(match.verdict == .notYet)
    #expect(match.actions == [.agreeHours(25)])
  }

  @Test func `without an employer the step is to find one`() throws {
    let match = try judged(employer: .known(.no))
    #expect(match.verdict == .notYet)
    #expect(match.actions == [.findEmployer("kitchen")])
    #expect(match.unlock.map(\.months) == [3])
  }

  @Test func `an employer in another field is no employer for this apprenticeship`() throws {
    let match = try judged(employer: .known(.yes), hours: .known(30), field: .known("care"))
    #expect(match.actions == [.findEmployer("kitchen")])
  }

  @Test(
    "What is uncertain about the employer is checked",
    arguments: [
      Fact<EmployerInSight>.known(.maybe), .unanswered, .dontKnow, .refused, .known(.yes),
    ],
  )
  func uncertain(employer: Fact<EmployerInSight>) throws {
    #expect(try judged(employer: employer).verdict == .check)
  }

  @Test func `an apprentice is at least 15`() throws {
    var client = try sampleClient()
    client.birthYear = .known(2013)
    let match = try match(apprenticeship, for: client)
    #expect(match.said("E8").contains("E8/age failed"))
  }
}
