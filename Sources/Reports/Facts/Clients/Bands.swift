import Catalogue
import CivilDates
import Matching

/// Years of age; 30 is where Ohjaamo's services end.
enum AgeBand: String, CaseIterable {
  case under18 = "under_18"
  case from18 = "18_24"
  case from25 = "25_29"
  case from30 = "30_39"
  case from40 = "40_54"
  case from55 = "55_and_over"
  case under30 = "under_30"
  case over30 = "30_and_over"

  init(years: Int) {
    self =
      switch years {
      case ..<18: .under18
      case ..<25: .from18
      case ..<30: .from25
      case ..<40: .from30
      case ..<55: .from40
      default: .from55
      }
  }

  var isUnder30: AgeBand {
    switch self {
    case .under18, .from18, .from25, .under30: .under30
    case .from30, .from40, .from55, .over30: .over30
    }
  }
}

/// Where a client lives, where it is not told by the municipality's code.
enum HomeArea {
  /// A municipality of the region, not told which.
  static let region = "region"
  /// Elsewhere, or no home municipality.
  static let other = "other"
}

enum ResidenceClass: String, CaseIterable {
  case citizen
  /// Permanent, continuous or by the right of EU citizens.
  case longTerm = "long_term"
  case other

  init(_ residence: Residence) {
    self =
      switch residence {
      case .citizen: .citizen
      case .permanent, .continuous, .euRight: .longTerm
      case .temporary, .asylumSeeker, .other: .other
      }
  }
}

/// The highest schooling that is completed.
enum Education: String, CaseIterable {
  case belowBasic = "below_basic"
  case basic
  case upperSecondary = "upper_secondary"
  case higher
  case atMostBasic = "at_most_basic"
  case aboveBasic = "above_basic"

  /// Nil unless both what is asked of it are known: no qualification says nothing of school.
  init?(_ qualification: QualificationLevel?, basic: BasicEducation?) {
    switch qualification {
    case nil: return nil
    case .some(.none):
      switch basic {
      case nil: return nil
      case .some(.none): self = .belowBasic
      case .finland, .abroad: self = .basic
      }
    case .upperSecondary, .vocational, .further: self = .upperSecondary
    case .bachelor, .master: self = .higher
    }
  }

  var coarser: Education {
    switch self {
    case .belowBasic, .basic, .atMostBasic: .atMostBasic
    case .upperSecondary, .higher, .aboveBasic: .aboveBasic
    }
  }
}

/// Half-steps of language skill, four bands of them.
enum LevelBand: String, CaseIterable {
  case underA2 = "under_a2"
  case a2
  case b1
  case fromB2 = "b2_or_above"
  case underB1 = "under_b1"
  case fromB1 = "b1_or_above"

  init(_ level: LanguageLevel) {
    self =
      switch level {
      case .belowA11, .a11, .a12, .a13: .underA2
      case .a21, .a22: .a2
      case .b11, .b12: .b1
      case .b21, .b22, .c11, .c12, .c21, .c22: .fromB2
      }
  }

  var coarser: LevelBand {
    switch self {
    case .underA2, .a2, .underB1: .underB1
    case .b1, .fromB2, .fromB1: .fromB1
    }
  }
}
