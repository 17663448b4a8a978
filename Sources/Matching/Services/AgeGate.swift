import Catalogue
import CivilDates

/// The ages that a service serves: its own or those of the law, whichever is tighter.
struct AgeGate {
  let minimum: Int?
  let maximum: Int?
  let noticeDays: Int

  init(_ service: Service, rules: ServiceRules) {
    let ages = rules.ages.filter { $0.kinds.contains(service.kind) }
    minimum = ([service.minimumAge] + ages.map(\.minimum)).compactMap(\.self).max()
    maximum = ([service.maximumAge] + ages.map(\.maximum)).compactMap(\.self).min()
    noticeDays = rules.gateNoticeDays
  }

  /// Nothing when there is no gate.
  func reasons(in context: MatchingContext) -> [ServiceReason] {
    if minimum == nil, maximum == nil { return [] }
    guard let age = Age(of: context.profile, on: context.date) else {
      return [.ageUnknown(.birthYear)]
    }
    if let minimum, age.years.upperBound < minimum {
      return [.tooYoung(minimum: minimum, inDays: daysLeft(to: minimum, in: context))]
    }
    if let maximum, age.years.lowerBound > maximum { return [.tooOld(maximum: maximum)] }
    let isCertain =
      age.years.lowerBound >= minimum ?? 0 && age.years.upperBound <= maximum ?? .max
    var reasons: [ServiceReason] = [isCertain ? .ageFits : .ageUnknown(.birthMonth)]
    if let maximum, isCertain, let left = daysLeft(to: maximum + 1, in: context),
      left.lowerBound <= noticeDays
    {
      reasons.append(.closes(atAge: maximum + 1, inDays: left))
    }
    return reasons
  }

  private func daysLeft(to age: Int, in context: MatchingContext) -> ClosedRange<Int>? {
    Birthday(of: context.profile, age: age)?.daysLeft(from: context.date)
  }
}
