import Catalogue
import Languages
import Matching

extension PathwayGain {
  /// What a step gives, in a few words: `suomi B1.1`.
  public func text(in language: Language, names: CatalogueNames) -> String {
    switch self {
    case .literacy:
      Phrase(
        fi: "luku- ja kirjoitustaito",
        sv: "läs- och skrivfärdighet",
        en: "reading and writing",
      )[language]
    case .language(let taught, let level):
      "\(taught.text(in: language)) \(level.text(in: language))"
    case .basicEducation:
      Phrase(
        fi: "peruskoulun päättötodistus",
        sv: "grundskolans avgångsbetyg",
        en: "basic-education certificate",
      )[language]
    case .units(let units):
      Phrase(
        fi: units.count == 1 ? "tutkinnon osa" : "\(units.count) tutkinnon osaa",
        sv: units.count == 1 ? "en examensdel" : "\(units.count) examensdelar",
        en: units.count == 1 ? "a qualification unit" : "\(units.count) qualification units",
      )[language]
    case .qualification: Phrase(fi: "tutkinto", sv: "examen", en: "a qualification")[language]
    case .occupation(let code): names.occupation(code)[language]
    }
  }
}
