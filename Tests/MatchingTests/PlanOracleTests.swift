import RepeatableNumbers
import Testing

@testable import Matching

/// Plans compared with a search through every selection of steps.
@Suite struct PlanOracleTests {
  /// Steps of the shipped pack with a duration of their own; the first two are studies.
  private static let steps = [
    ("literacy", 12, true), ("basicEducation", 36, true), ("arrangeCare", 2, false),
    ("findEmployer", 3, false), ("rightToWork", 3, false),
  ].map { template, months, isStudy in
    UnlockStep(
      template: StepID(template),
      action: .agreeHours(months),
      months: months,
      isStudy: isStudy,
    )
  }

  @Test("The shortest three of all smallest plans", arguments: UInt64(1)...300)
  func minimality(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let blocked = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let count = Int.random(in: 1...3, using: &random)
      return Array(Self.steps.shuffled(using: &random).prefix(count))
    }
    let templates = try shippedRules().steps
    let plans = unlockPlans(from: blocked.map(notYet), templates: templates)
    #expect(plans.map { $0.steps.map(\.template) } == smallest(opening: blocked))
  }

  @Test func `a clause that no step opens leaves no plan`() throws {
    let templates = try shippedRules().steps
    #expect(unlockPlans(from: [notYet([])], templates: templates).isEmpty)
    #expect(unlockPlans(from: [], templates: templates).isEmpty)
  }

  private func smallest(opening blocked: [[UnlockStep]]) -> [[StepID]] {
    let all = (0..<(1 << Self.steps.count)).map { bits in
      Self.steps.indices.filter { bits & (1 << $0) != 0 }.map { Self.steps[$0] }
    }
    let opening = all.filter { chosen in
      blocked.allSatisfy { !Set($0).isDisjoint(with: chosen) }
    }
    let minimal = opening.filter { plan in
      !opening.contains { Set($0).isStrictSubset(of: plan) }
    }
    func months(_ plan: [UnlockStep]) -> Int {
      let studies = plan.filter(\.isStudy).map(\.months).reduce(0, +)
      return max(studies, plan.filter { !$0.isStudy }.map(\.months).max() ?? 0)
    }
    func places(_ plan: [UnlockStep]) -> [Int] {
      plan.map { Self.steps.firstIndex(of: $0) ?? 0 }
    }
    let sorted = minimal.sorted { left, right in
      if months(left) != months(right) { return months(left) < months(right) }
      if left.count != right.count { return left.count < right.count }
      return places(left).lexicographicallyPrecedes(places(right))
    }
    return sorted.prefix(3).map { $0.map(\.template) }
  }

  private func notYet(_ steps: [UnlockStep]) -> Reason {
    Reason(
      rule: "E8",
      clause: "employer",
      outcome: .failed,
      verdict: .notYet,
      arguments: [:],
      missing: [],
      source: SourceReference(name: "531/2017", date: nil, isRead: true),
      steps: steps,
    )
  }
}
