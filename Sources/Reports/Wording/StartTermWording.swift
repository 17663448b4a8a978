import Catalogue
import Languages

extension StartTerm {
  public var phrase: Phrase {
    switch season {
    case .spring: Phrase(fi: "kevät \(year)", sv: "våren \(year)", en: "spring \(year)")
    case .autumn: Phrase(fi: "syksy \(year)", sv: "hösten \(year)", en: "autumn \(year)")
    }
  }
}
