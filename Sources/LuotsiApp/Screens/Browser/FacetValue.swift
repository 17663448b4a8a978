import Catalogue
import CivilDates

/// What the catalogue is narrowed by.
enum FacetTopic: Int, CaseIterable, Sendable {
  case field, provider, municipality, place, kind, language, start, time
}

/// A value of a topic; what the catalogue does not state is a value too.
enum FacetValue: Hashable, Sendable {
  case field(FieldCode)
  case provider(Provider.ID)
  case municipality(MunicipalityCode)
  case place(String)
  case kind(OfferingKind)
  case language(Offering.TeachingLanguage)
  case start(StartPeriod)
  case time(Offering.TimeOfDay)
  case notStated
}

/// When one can start.
enum StartPeriod: Hashable, Sendable, Comparable {
  case continuous
  case term(StartTerm)
  case past

  /// Nil when the catalogue does not say.
  init?(_ offering: Offering, on today: CivilDate) {
    if offering.hasContinuousStart {
      self = .continuous
    } else if let start = offering.start, start < today {
      self = .past
    } else if let term = offering.startTerm {
      self = .term(term)
    } else if let start = offering.start {
      // Autumn begins in August, as in schools.
      self = .term(StartTerm(year: start.year, season: start.month < 8 ? .spring : .autumn))
    } else {
      return nil
    }
  }

  static func < (left: StartPeriod, right: StartPeriod) -> Bool { left.rank < right.rank }

  /// Half-years since the year 0 between what comes first and what comes last.
  private var rank: Int {
    switch self {
    case .continuous: -1
    case .term(let term): term.year * 2 + (term.season == .spring ? 0 : 1)
    case .past: .max
    }
  }
}
