import Catalogue
import CivilDates

/// A fact that an advisor can try another value of, on the spot.
public enum FactTopic: String, Codable, Sendable, CaseIterable {
  case finnish
  case swedish
  case english
  case finnishEvidence
  case swedishEvidence
  case englishEvidence
  case times
  case travelLimit
  case careArranged
  case employer
  case employerHours
  case jobSeeker
  case literacy
  case basicEducation
  case rightToWork
  case earliestStart
  case learning
  case priorities
  case licences
}

/// One fact of a profile given another value.
public enum FactChange: Codable, Hashable, Sendable {
  /// The weakest of the four skills becomes exactly this level.
  case languageLevel(Offering.TeachingLanguage, LanguageLevel)
  case languageEvidence(Offering.TeachingLanguage, LanguageEvidence)
  case times([Offering.TimeOfDay])
  /// Minutes one way.
  case travelLimit(Int)
  case careArranged(CareArranged)
  case employer(EmployerInSight)
  /// Hours a week.
  case employerHours(Int)
  case jobSeeker(Bool)
  case literacy(Literacy)
  case basicEducation(BasicEducation)
  case rightToWork(RightToWork)
  case earliestStart(CivilDate)
  case learning(LearningWay)
  /// What matters most first, at most two.
  case priorities([Priority])
  case licences([DrivingLicence])

  public var topic: FactTopic {
    switch self {
    case .languageLevel(.fi, _): .finnish
    case .languageLevel(.sv, _): .swedish
    case .languageLevel(.en, _): .english
    case .languageEvidence(.fi, _): .finnishEvidence
    case .languageEvidence(.sv, _): .swedishEvidence
    case .languageEvidence(.en, _): .englishEvidence
    case .times: .times
    case .travelLimit: .travelLimit
    case .careArranged: .careArranged
    case .employer: .employer
    case .employerHours: .employerHours
    case .jobSeeker: .jobSeeker
    case .literacy: .literacy
    case .basicEducation: .basicEducation
    case .rightToWork: .rightToWork
    case .earliestStart: .earliestStart
    case .learning: .learning
    case .priorities: .priorities
    case .licences: .licences
    }
  }

  public func applied(to profile: Profile) -> Profile {
    var changed = profile
    switch self {
    case .languageLevel(let language, let level): changed.languages[language].set(weakest: level)
    case .languageEvidence(let language, let evidence):
      changed.languages[language].evidence = .known(evidence)
    case .times(let times): changed.timeGrid = .known(times)
    case .travelLimit(let minutes): changed.travelMinutes = .known(minutes)
    case .careArranged(let care): changed.careArranged = .known(care)
    case .employer(let employer): changed.employerInSight = .known(employer)
    case .employerHours(let hours): changed.employerHours = .known(hours)
    case .jobSeeker(let isJobseeker): changed.jobSeeker = .known(isJobseeker)
    case .literacy(let literacy): changed.literacy = .known(literacy)
    case .basicEducation(let education): changed.basicEducation = .known(education)
    case .rightToWork(let right): changed.rightToWork = .known(right)
    case .earliestStart(let day): changed.earliestStart = .known(day)
    case .learning(let way): changed.learning = .known(way)
    case .priorities(let priorities):
      let places = priorities.map { Fact.known(RankedChoice.choice($0)) }
      changed.priorities = .known(places.count < 2 ? places + [.known(.noMore)] : places)
    case .licences(let licences): changed.licences = .known(licences)
    }
    return changed
  }
}

extension LanguageSkill {
  /// Raises every skill to at least the level, or, when all are above it, lowers them to it.
  fileprivate mutating func set(weakest level: LanguageLevel) {
    let skills = [understanding, speaking, reading, writing].map(\.value)
    if skills.allSatisfy({ $0.map { $0 > level } ?? false }) {
      understanding = .known(level)
      speaking = .known(level)
      reading = .known(level)
      writing = .known(level)
    } else {
      raise(to: level)
    }
  }
}
