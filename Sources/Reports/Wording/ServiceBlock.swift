import Languages
import Matching

/// The part of the list of services that a service stands in.
public enum ServiceBlock: Equatable {
  case refer
  case inUse
  case notYet
  case excluded

  public init(_ match: ServiceMatch) {
    self =
      switch match.verdict {
      case .open, .check: match.isInUse ? .inUse : .refer
      case .notYet: .notYet
      case .excluded: .excluded
      }
  }

  public var title: Phrase {
    switch self {
    case .refer:
      Phrase(fi: "Ohjaa tai tarkista", sv: "Hänvisa eller kontrollera", en: "Refer or check")
    case .inUse: Phrase(fi: "Käytössä jo", sv: "Används redan", en: "In use already")
    case .notYet: Phrase(fi: "Ei vielä", sv: "Inte ännu", en: "Not yet")
    case .excluded:
      Phrase(
        fi: "Ei tälle asiakkaalle",
        sv: "Inte för den här klienten",
        en: "Not for this client",
      )
    }
  }
}
