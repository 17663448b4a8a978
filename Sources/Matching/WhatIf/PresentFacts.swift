import Catalogue

extension FactTopic {
  /// The value that a profile has, as the change that would set it; nil while it is not known.
  ///
  /// Of a language it is the weakest skill that is known.
  func present(in profile: Profile) -> FactChange? {
    switch self {
    case .finnish: profile.languages.level(.fi)
    case .swedish: profile.languages.level(.sv)
    case .english: profile.languages.level(.en)
    case .finnishEvidence: profile.languages.evidence(.fi)
    case .swedishEvidence: profile.languages.evidence(.sv)
    case .englishEvidence: profile.languages.evidence(.en)
    case .times: profile.timeGrid.value.map(FactChange.times)
    case .travelLimit: profile.travelMinutes.value.map(FactChange.travelLimit)
    case .careArranged: profile.careArranged.value.map(FactChange.careArranged)
    case .employer: profile.employerInSight.value.map(FactChange.employer)
    case .employerHours: profile.employerHours.value.map(FactChange.employerHours)
    case .jobSeeker: profile.jobSeeker.value.map(FactChange.jobSeeker)
    case .literacy: profile.literacy.value.map(FactChange.literacy)
    case .basicEducation: profile.basicEducation.value.map(FactChange.basicEducation)
    case .rightToWork: profile.rightToWork.value.map(FactChange.rightToWork)
    case .earliestStart: profile.earliestStart.value.map(FactChange.earliestStart)
    case .learning: profile.learning.value.map(FactChange.learning)
    case .priorities: profile.priorities.value.map { .priorities($0.compactMap(\.choice)) }
    case .licences: profile.licences.value.map(FactChange.licences)
    }
  }
}

extension FactChange {
  /// Whether it is less of a measured fact than `other`; what is not measured has no order.
  func isBelow(_ other: FactChange) -> Bool {
    switch (self, other) {
    case (.languageLevel(_, let level), .languageLevel(_, let other)): level < other
    case (.travelLimit(let minutes), .travelLimit(let other)): minutes < other
    case (.employerHours(let hours), .employerHours(let other)): hours < other
    case (.earliestStart(let day), .earliestStart(let other)): day < other
    default: false
    }
  }
}

extension Fact<RankedChoice<Priority>> {
  /// What is chosen at a place, as far as it is known.
  var choice: Priority? {
    if case .choice(let priority)? = value { priority } else { nil }
  }
}

extension LanguageSkills {
  fileprivate func level(_ language: Offering.TeachingLanguage) -> FactChange? {
    let skill = self[language]
    let known = [skill.understanding, skill.speaking, skill.reading, skill.writing]
      .compactMap(\.value)
    return known.min().map { .languageLevel(language, $0) }
  }

  fileprivate func evidence(_ language: Offering.TeachingLanguage) -> FactChange? {
    self[language].evidence.value.map { .languageEvidence(language, $0) }
  }
}
