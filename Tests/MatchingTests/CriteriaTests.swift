import Catalogue
import Testing

@testable import Matching

/// Worked by hand from the tables of the rule pack 2026-12.
@Suite struct CriteriaTests {
  /// The cook's work asks for 3 + 2 + 2 + 1 = 8; the training teaches 3 + 2 of it.
  @Test func `skills count what is held in full and what is only taught at 600`() throws {
    var client = try sampleClient()
    let untrained = try match(sampleOffering(), for: client).part(.skills)
    #expect(untrained.value == 375)  // (3 + 2) * 600 / 8
    #expect(untrained.detail == .skills(occupation: "5120", held: 0, reached: 625))
    client.activities = .known(["kitchen_cook", "kitchen_serve"])
    let cook = try match(sampleOffering(), for: client).part(.skills)
    #expect(cook.value == 775)  // (3 * 1000 + 2 * 600 + 2 * 1000) / 8
    #expect(cook.detail == .skills(occupation: "5120", held: 625, reached: 875))
  }

  @Test func `unknown skills span from nothing held to everything held`() throws {
    var client = try sampleClient()
    client.activities = .unanswered
    let part = try match(sampleOffering(), for: client).part(.skills)
    #expect([part.low, part.value, part.high] == [375, 687, 1000])
  }

  /// Its one activity weighs 2; three more are assumed at 2 each, and may or may not be held.
  @Test func `an occupation described by one activity is not mastered by that activity`() throws {
    let offering = sampleOffering(occupations: ["9412"], teaches: ["kitchen_dishes"])
    let part = try match(offering, for: sampleClient()).part(.skills)
    #expect([part.low, part.value, part.high] == [150, 525, 900])
  }

  /// Of 8, the client holds 3 + 2; what is left, 3, may be taught or not.
  @Test func `a training that tells nothing of its contents could teach all or nothing`() throws {
    var client = try sampleClient()
    client.activities = .known(["kitchen_cook", "kitchen_serve"])
    let part = try match(sampleOffering(teaches: []), for: client).part(.skills)
    #expect([part.low, part.high] == [625, 850])  // 5 * 1000 / 8, and 3 * 600 / 8 more
    #expect(part.detail == .skillsUntold(occupation: "5120", held: 625))
  }

  @Test func `an offering without a described occupation could teach anything`() throws {
    let part = try match(sampleOffering(occupations: []), for: sampleClient()).part(.skills)
    #expect([part.low, part.value, part.high] == [0, 500, 1000])
    #expect(part.detail == .noOccupation)
  }

  @Test(
    "Interest falls with the rank of the wish",
    arguments: [(FieldCode("kitchen"), 1000), ("care", 800), ("retail", 100)],
  )
  func interest(field: FieldCode, value: Int) throws {
    #expect(
      try match(sampleOffering(field: field), for: sampleClient()).part(.interest).value == value
    )
  }

  @Test func `places not filled yet leave other fields open`() throws {
    var client = try sampleClient()
    client.interests = .known([.known(.choice("kitchen"))])
    let other = try match(sampleOffering(field: "retail"), for: client).part(.interest)
    #expect([other.low, other.high] == [100, 800])
    client.interests = .refused
    let any = try match(sampleOffering(field: "retail"), for: client).part(.interest)
    #expect([any.low, any.high] == [100, 1000])
    #expect(any.detail == .interestUnanswered)
  }

  @Test(
    "The way of learning is compared with the client's own",
    arguments: [
      (LearningWay.school, OfferingKind.vocationalQualification, 800),
      (.work, .vocationalQualification, 300),
      (.work, .workshop, 800),
      (.either, .vocationalQualification, 700),
    ],
  )
  func route(learning: LearningWay, kind: OfferingKind, value: Int) throws {
    var client = try sampleClient()
    client.learning = .known(learning)
    #expect(try match(sampleOffering(kind: kind), for: client).part(.route).value == value)
  }

  @Test func `low readiness favours small steps and an employer favours an apprenticeship`() throws
  {
    var client = try sampleClient()
    client.readiness = .known(2)
    #expect(try match(sampleOffering(), for: client).part(.route).value == 600)
    #expect(
      try match(sampleOffering(kind: .qualificationUnit), for: client).part(.route).value == 1000
    )
    client.readiness = .known(3)
    client.learning = .known(.work)
    client.employerInSight = .known(.yes)
    #expect(
      try match(sampleOffering(kind: .apprenticeship), for: client).part(.route).value == 1000
    )
  }

  /// 25 minutes give 1000 - 200 * 25 / 30 = 834.
  @Test func `daily life is half travel and half times`() throws {
    let fits = try match(sampleOffering(), for: sampleClient()).part(.dailyLife)
    #expect(fits.value == 917)
    let half = try match(sampleOffering(times: [.day, .evening]), for: sampleClient())
    #expect(try half.part(.dailyLife).value == 667)
    let blended = try match(sampleOffering(modes: [.blended]), for: sampleClient())
    #expect(try blended.part(.dailyLife).value == 958)  // travel (1000 + 834) / 2 = 917
  }

  @Test func `unknown travel leaves half of daily life open`() throws {
    let part = try match(sampleOffering(municipality: "091"), for: sampleClient()).part(.dailyLife)
    #expect([part.low, part.value, part.high] == [500, 750, 1000])
  }

  @Test(
    "Language margin counts half-steps above the minimum",
    arguments: [
      (LanguageLevel.b12, 400), (.b11, 600), (.a21, 1000), (.b21, 266), (.c11, 0),
    ],
  )
  func languageMargin(minimum: LanguageLevel, value: Int) throws {
    let part = try match(sampleOffering(minimumLevel: minimum), for: sampleClient())
      .part(.languageMargin)
    #expect(part.value == value)
  }

  @Test func `language support adds 200 and an unstated one may`() throws {
    let offering = sampleOffering(minimumLevel: .b12, languageSupport: true)
    #expect(try match(offering, for: sampleClient()).part(.languageMargin).value == 600)
    let unstated = sampleOffering(minimumLevel: .b12, languageSupport: nil)
    let part = try match(unstated, for: sampleClient()).part(.languageMargin)
    #expect([part.low, part.high] == [400, 600])
  }

  /// A qualification is worth 1000 at 600, a year unpaid 400 at 400 permille.
  @Test func `the first priority counts 600 and the second 400 permille`() throws {
    let part = try match(sampleOffering(), for: sampleClient()).part(.goals)
    #expect(part.value == 760)
    #expect(part.detail == .goals(served: [.qualification], notServed: [.paySoon]))
  }

  @Test func `without priorities every one of them is possible`() throws {
    var client = try sampleClient()
    client.priorities = .dontKnow
    let part = try match(sampleOffering(), for: client).part(.goals)
    #expect([part.low, part.high] == [400, 1000])
    #expect(part.detail == .goalsUnanswered)
  }
}
