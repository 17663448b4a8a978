import Catalogue
import RepeatableNumbers
import Testing

@testable import Matching

@Suite struct UnlockTests {
  @Test func `a plan has every step in order; studies follow one another and the rest goes beside`()
    throws
  {
    var client = try sampleClient()
    client.languages.fi = skill(.a21, evidence: .test)
    client.literacy = .known(.no)
    client.timeGrid = .known([.evening])
    let offering = sampleOffering(kind: .apprenticeship, minimumLevel: .b11)
    let plan = try #require(try match(offering, for: client).unlock.first)
    #expect(
      plan.steps == [
        UnlockStep(action: .literacy, months: 12),
        UnlockStep(action: .language(.fi, from: .a21, to: .b11), months: 6),
        UnlockStep(action: .freeTimes([.day]), months: 1),
        UnlockStep(action: .findEmployer("kitchen"), months: 3),
      ]
    )
    #expect(plan.months == 18)
  }

  @Test(
    "A plan that is carried out opens the offering, and no part of it does",
    arguments: UInt64(1)...60,
  )
  func plansSuffice(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let client = randomProfile(using: &random)
    let matcher = Matcher(
      catalogue: randomCatalogue(30, using: &random),
      rules: try shippedRules(),
    )
    let date = try sampleDay()
    for match in matcher.rank(client, on: date).matches {
      guard let plan = match.unlock.first else {
        #expect(match.verdict != .notYet)
        continue
      }
      #expect(match.verdict == .notYet)
      let done = plan.steps.reduce(into: client) { $0.carryOut($1.action) }
      #expect(verdict(of: match.offering, in: matcher.rank(done, on: date)) != .notYet)
      for left in plan.steps.indices {
        var partly = client
        for (index, step) in plan.steps.enumerated() where index != left {
          partly.carryOut(step.action)
        }
        #expect(verdict(of: match.offering, in: matcher.rank(partly, on: date)) == .notYet)
      }
    }
  }

  private func verdict(of id: Offering.ID, in ranking: Ranking) -> Verdict? {
    ranking.matches.first { $0.offering == id }?.verdict
  }
}

extension Profile {
  /// The profile after a step of a plan.
  fileprivate mutating func carryOut(_ action: UnlockStep.Action) {
    switch action {
    case .literacy:
      literacy = .known(.yes)
      latinScript = .known(true)
    case .language(let language, _, let level):
      switch language {
      case .fi: languages.fi.raise(to: level)
      case .sv: languages.sv.raise(to: level)
      case .en: languages.en.raise(to: level)
      }
    case .basicEducation: basicEducation = .known(.finland)
    case .reachAge(let age):
      birthYear = .known(2026 - age - 1)
      birthMonth = .unanswered
    case .registerAsJobseeker: jobSeeker = .known(true)
    case .arrangeCare: timeGrid = .known(Offering.TimeOfDay.allCases)
    case .freeTimes(let times): timeGrid = .known((timeGrid.value ?? []) + times)
    case .findEmployer(let field):
      employerInSight = .known(.yes)
      employerField = field.map(Fact.known) ?? .unanswered
      employerHours = .known(38)
    case .agreeHours(let hours): employerHours = .known(hours)
    }
  }
}

extension LanguageSkill {
  fileprivate mutating func raise(to level: LanguageLevel) {
    understanding = raised(understanding, to: level)
    speaking = raised(speaking, to: level)
    reading = raised(reading, to: level)
    writing = raised(writing, to: level)
  }

  private func raised(_ fact: Fact<LanguageLevel>, to level: LanguageLevel) -> Fact<LanguageLevel> {
    .known(max(level, fact.value ?? level))
  }
}
