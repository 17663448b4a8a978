import Catalogue
import CivilDates

@testable import Matching

/// What pathways are compared by.
struct PathwayFigures: Hashable {
  var months = 0
  var unpaidMonths = 0
  var fee = 0
  var unknownFees = 0
  var risk = 0
  var points = 0

  func isNoWorse(than other: PathwayFigures) -> Bool {
    months <= other.months && unpaidMonths <= other.unpaidMonths && fee <= other.fee
      && unknownFees <= other.unknownFees && risk <= other.risk && points >= other.points
  }
}

/// Tries every order of up to four offerings, each of which has to be a step of its own kind.
///
/// It knows no classes, states, dominance or remembered answers.
struct PathwayOracle {
  let matcher: Matcher
  let client: Profile
  let date: CivilDate
  private(set) var found: Set<PathwayFigures> = []

  private struct Way {
    var profile: Profile
    /// Without the units completed on the way.
    var scored: Profile
    var day: CivilDate
    var figures = PathwayFigures()
    var taken: [Int] = []
  }

  init(_ catalogue: CatalogueSnapshot, client: Profile, on date: CivilDate) throws {
    matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    self.client = client
    self.date = date
  }

  /// The figures of all ways that no other way beats.
  mutating func best() -> Set<PathwayFigures> {
    follow(Way(profile: client, scored: client, day: date))
    return found.filter { figures in
      !found.contains { $0 != figures && $0.isNoWorse(than: figures) }
    }
  }

  private mutating func follow(_ way: Way) {
    guard way.taken.count < 4 else { return }
    let context = matcher.context(way.profile, on: date)
    for row in matcher.catalogue.offerings.indices where !way.taken.contains(row) {
      let prepared = matcher.catalogue.offerings[row]
      guard let length = prepared.offering.durationMonths,
        let start = start(of: prepared, after: way, in: context)
      else { continue }
      let reasons = context.stepReasons(for: prepared, startingOn: start)
      let months = length - monthsSaved(prepared, length: length, in: context)
      guard let end = start.adding(months: months), let limit = date.adding(months: 60),
        end <= limit
      else { continue }
      let values = matcher.rules.values.pathways.risk
      let isUndated = prepared.offering.start == nil && !prepared.offering.hasContinuousStart
      var next = way
      next.day = end
      next.taken.append(row)
      next.figures.unpaidMonths += prepared.offering.isPaid ? 0 : months
      next.figures.fee += prepared.offering.fee ?? 0
      next.figures.unknownFees += prepared.offering.fee == nil ? 1 : 0
      next.figures.risk +=
        values.byKind[prepared.offering.kind]
        + (reasons.conditions.count + (isUndated ? 1 : 0)) * values.toCheck
        + reasons.arrangements.count * values.toArrange
      if prepared.offering.isTraining(for: "5120") {
        next.figures.months = (0...60).first { end <= date.adding(months: $0) ?? end } ?? 60
        let scoring = matcher.context(way.scored, on: date)
        next.figures.points = matcher.match(prepared, in: scoring).points
        found.insert(next.figures)
      } else {
        carryOut(prepared, in: &next)
        follow(next)
      }
    }
  }

  private func start(
    of prepared: PreparedOffering,
    after way: Way,
    in context: MatchingContext,
  ) -> CivilDate? {
    let offering = prepared.offering
    let arranging =
      context.stepReasons(for: prepared, startingOn: way.day).arrangements.map(\.months).max() ?? 0
    guard let arranged = date.adding(months: arranging) else { return nil }
    let ready = max(way.day, arranged, client.earliestStart.value ?? date)
    let days =
      offering.hasContinuousStart || offering.start == nil
      ? freeDays(of: offering, arrival: way.day, ready: ready)
      : statedDays(of: offering, arrival: way.day).filter { $0 >= ready }
    return days.first {
      context.stepReasons(for: prepared, startingOn: $0).blocking.isEmpty
    }
  }

  /// Month by month, as long as somebody is taken.
  private func freeDays(
    of offering: Offering,
    arrival: CivilDate,
    ready: CivilDate,
  ) -> [CivilDate] {
    if offering.isFull == true { return [] }
    if let last = offering.applicationEnd, last < arrival { return [] }
    return (0...60).compactMap { ready.adding(months: $0) }
  }

  /// The stated day, and the same day of later years.
  private func statedDays(of offering: Offering, arrival: CivilDate) -> [CivilDate] {
    (0...6).compactMap { years in
      guard let start = offering.start?.adding(months: 12 * years), start >= date else {
        return nil
      }
      let last = offering.applicationEnd?.adding(months: 12 * years)
      if let last, last < arrival { return nil }
      if years == 0 {
        if offering.isFull == true { return nil }
        if let last, last < date { return nil }
      } else if start == date {
        return nil
      }
      return start
    }
  }

  private func monthsSaved(
    _ prepared: PreparedOffering,
    length: Int,
    in context: MatchingContext,
  ) -> Int {
    let all = prepared.units.count * 30
    let held = prepared.units.filter { context.completedUnits.contains($0.code) }.count * 30
    return min(length * held / max(1, all), length - 1)
  }

  private func carryOut(_ prepared: PreparedOffering, in way: inout Way) {
    let offering = prepared.offering
    var actions: [UnlockStep.Action] = []
    let levels = matcher.context(way.profile, on: date).levels(in: .fi)
    if let outcome = offering.outcomeLevel, outcome > levels.floor {
      actions.append(.language(.fi, from: levels.floor, to: outcome))
    }
    if offering.kind == .literacy || offering.kind == .adultBasicEducation {
      actions.append(.literacy)
    }
    if offering.grantsBasicEducation ?? (offering.kind == .adultBasicEducation) {
      actions.append(.basicEducation)
    }
    for action in actions {
      way.profile = way.profile.carryingOut(action, on: date)
      way.scored = way.scored.carryingOut(action, on: date)
    }
    guard offering.kind.teachesVocation else { return }
    let isWhole: Set<OfferingKind> = [
      .vocationalQualification, .furtherQualification, .apprenticeship,
    ]
    if isWhole.contains(offering.kind), offering.units.isEmpty {
      for profile in [\Way.profile, \Way.scored] {
        way[keyPath: profile].qualification.level = .known(.vocational)
        way[keyPath: profile].qualification.field = .known("kitchen")
        way[keyPath: profile].qualification.country = .known(.finland)
      }
    }
    let held = way.profile.completedUnits.value ?? []
    way.profile.completedUnits = .known(held + prepared.units.map(\.code))
  }
}
