/// A level of language skill in the Finnish half-step CEFR scale.
///
/// - SeeAlso: OPH Koodisto `arviointiasteikkokehittyvankielitaidontasot`; raw values are its codes.
public enum LanguageLevel: String, CaseIterable, Codable, Sendable, Comparable {
  case belowA11 = "alle_A1.1"
  case a11 = "A1.1"
  case a12 = "A1.2"
  case a13 = "A1.3"
  case a21 = "A2.1"
  case a22 = "A2.2"
  case b11 = "B1.1"
  case b12 = "B1.2"
  case b21 = "B2.1"
  case b22 = "B2.2"
  case c11 = "C1.1"
  case c12 = "C1.2"
  case c21 = "C2.1"
  case c22 = "C2.2"

  /// Half-steps above "below A1.1", which is 0.
  public var step: Int {
    switch self {
    case .belowA11: 0
    case .a11: 1
    case .a12: 2
    case .a13: 3
    case .a21: 4
    case .a22: 5
    case .b11: 6
    case .b12: 7
    case .b21: 8
    case .b22: 9
    case .c11: 10
    case .c12: 11
    case .c21: 12
    case .c22: 13
    }
  }

  public static func < (left: LanguageLevel, right: LanguageLevel) -> Bool {
    left.step < right.step
  }
}
