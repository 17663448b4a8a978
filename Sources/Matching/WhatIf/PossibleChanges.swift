import Catalogue
import CivilDates

/// The values of a fact to try for a client.
public struct FactChoices: Equatable, Sendable {
  /// In their order; nil stands once, for the value that the client has, where that belongs.
  public let values: [FactChange?]
  /// The value that the client has; nil while it is not known.
  public let present: FactChange?

  /// The values that change something.
  public var changes: [FactChange] { values.compactMap(\.self) }
}

extension FactTopic {
  /// The values to try for a profile; `date` is today.
  public func choices(for profile: Profile, on date: CivilDate) -> FactChoices {
    let all = values(for: profile, on: date)
    let present = present(in: profile)
    let place = present.map { present in
      all.firstIndex(of: present) ?? all.count { $0.isBelow(present) }
    }
    let others = { (values: ArraySlice<FactChange>) in
      values.filter { $0.applied(to: profile) != profile }
    }
    let (before, after) = (others(all.prefix(place ?? 0)), others(all.dropFirst(place ?? 0)))
    return FactChoices(values: before + [nil] + after, present: present)
  }

  private func values(for profile: Profile, on date: CivilDate) -> [FactChange] {
    switch self {
    case .finnish: LanguageLevel.allCases.map { .languageLevel(.fi, $0) }
    case .swedish: LanguageLevel.allCases.map { .languageLevel(.sv, $0) }
    case .english: LanguageLevel.allCases.map { .languageLevel(.en, $0) }
    case .finnishEvidence: LanguageEvidence.allCases.map { .languageEvidence(.fi, $0) }
    case .swedishEvidence: LanguageEvidence.allCases.map { .languageEvidence(.sv, $0) }
    case .englishEvidence: LanguageEvidence.allCases.map { .languageEvidence(.en, $0) }
    case .times: times(from: profile.timeGrid.value ?? [])
    case .travelLimit: [15, 30, 45, 60, 75, 90, 120].map(FactChange.travelLimit)
    case .careArranged: CareArranged.allCases.map(FactChange.careArranged)
    case .employer: EmployerInSight.allCases.map(FactChange.employer)
    case .employerHours: [15, 20, 25, 30, 37].map(FactChange.employerHours)
    case .jobSeeker: [true, false].map(FactChange.jobSeeker)
    case .literacy: Literacy.allCases.map(FactChange.literacy)
    case .basicEducation: BasicEducation.allCases.map(FactChange.basicEducation)
    case .rightToWork: RightToWork.allCases.map(FactChange.rightToWork)
    case .earliestStart:
      [0, 1, 3, 6, 9, 12].compactMap { date.adding(months: $0).map(FactChange.earliestStart) }
    case .learning: LearningWay.allCases.map(FactChange.learning)
    case .priorities: priorities(from: profile)
    case .licences: licences(from: profile.licences.value ?? [])
    }
  }

  /// The whole week, then the present times with one part of it more or less.
  private func times(from present: [Offering.TimeOfDay]) -> [FactChange] {
    let all = Offering.TimeOfDay.allCases
    let toggled = all.map { time in
      all.filter { ($0 == time) != present.contains($0) }
    }
    return ([all] + toggled.filter { $0 != all }).map(FactChange.times)
  }

  /// Each priority first, the present first one after it.
  private func priorities(from profile: Profile) -> [FactChange] {
    let present = profile.priorities.value?.first?.choice
    return Priority.allCases.map { first in
      .priorities([first] + [present].compactMap(\.self).filter { $0 != first })
    }
  }

  /// The present licences and one more; none for a client who has some.
  private func licences(from present: [DrivingLicence]) -> [FactChange] {
    let held = present.filter { $0 != .none }
    let more = DrivingLicence.allCases.filter { $0 != .none && !held.contains($0) }
    return more.map { .licences(held + [$0]) } + [.licences([.none])]
  }
}
