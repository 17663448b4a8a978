import Catalogue
import Languages

extension RequiredCard {
  public func text(in language: Language) -> String { phrase[language] }

  var phrase: Phrase {
    switch self {
    case .hygienePassport: Phrase(fi: "hygieniapassi", sv: "hygienpass", en: "hygiene passport")
    case .occupationalSafety:
      Phrase(fi: "työturvallisuuskortti", sv: "arbetarskyddskort", en: "occupational safety card")
    case .hotWork: Phrase(fi: "tulityökortti", sv: "kort för heta arbeten", en: "hot work card")
    case .firstAid:
      Phrase(fi: "ensiapukurssi (EA1)", sv: "första hjälpen (FHJ 1)", en: "first aid course")
    case .forklift: Phrase(fi: "trukkikortti", sv: "truckkort", en: "forklift card")
    case .roadSafety:
      Phrase(fi: "tieturvakortti", sv: "vägskyddskort", en: "road work safety card")
    case .electricalSafety:
      Phrase(
        fi: "sähkötyöturvallisuuskortti",
        sv: "kort för elarbetssäkerhet",
        en: "electrical safety card",
      )
    case .alcoholPassport:
      Phrase(fi: "anniskelupassi", sv: "serveringspass", en: "alcohol serving passport")
    case .securityGuard: Phrase(fi: "vartijakortti", sv: "väktarkort", en: "security guard card")
    }
  }
}
