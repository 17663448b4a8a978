import Catalogue
import CivilDates

/// Every age that a rule of a pack or an offering of a catalogue compares with, and the days on
/// which ages are counted.
struct AgeLimits {
  private let ages: [Int]
  /// Ages that a client can wait for: how long it takes is told in months.
  private let awaited: [Int]
  private let days: [CivilDate]

  init(_ matcher: Matcher, on date: CivilDate) {
    let rules = matcher.rules
    let offerings = matcher.catalogue.offerings.map(\.offering)
    let ofOfferings = Set(offerings.flatMap { [$0.minimumAge, $0.maximumAge].compactMap(\.self) })
    let clauses = rules.rules.flatMap(\.clauses)
    let waiting = clauses.filter { clause in
      clause.steps.contains { rules.step($0)?.effect == .reachAge }
    }
    let inRules = Self.ages(in: clauses)
    // "At most 28" is "not yet 29", and "older than" is one more.
    ages = Set((inRules + ofOfferings).flatMap { [$0, $0 + 1] }).sorted()
    awaited = Set(Self.ages(in: waiting) + offerings.compactMap(\.minimumAge)).sorted()
    days = Set([date] + offerings.compactMap(\.start).filter { $0 > date }).sorted()
  }

  /// Whether two clients are on the same side of every limit, every day.
  func areAlike(_ one: Profile, _ other: Profile) -> Bool {
    days.allSatisfy { day in
      guard let age = Age(of: one, on: day), let otherAge = Age(of: other, on: day) else {
        return false
      }
      if age == otherAge { return true }
      return ages.allSatisfy { age.isAtLeast($0) == otherAge.isAtLeast($0) }
        && awaited.allSatisfy { age.isAtLeast($0) == .yes }
        && ages.allSatisfy { limit in
          (one.yearOfAge(on: day) >= limit) == (other.yearOfAge(on: day) >= limit)
        }
    }
  }

  private static func ages(in clauses: [Clause]) -> [Int] {
    clauses.flatMap { clause in
      let atoms = clause.needs.atoms + (clause.when?.atoms ?? []) + (clause.unless?.atoms ?? [])
      return atoms.filter { $0.fact == .age || $0.fact == .yearOfAge }.compactMap { atom in
        switch atom.comparison {
        case .atLeast(.number(let number)), .atMost(.number(let number)): number
        default: nil
        }
      }
    }
  }
}

extension Profile {
  /// The age reached at some time of the day's year; 0 when the year of birth is not known.
  fileprivate func yearOfAge(on day: CivilDate) -> Int { day.year - (birthYear.value ?? day.year) }
}
