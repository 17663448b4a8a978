import CatalogueStore
import Languages

/// The screen that takes a register's files into the catalogue.
enum ImportScreenText {
  static let title = Phrase(fi: "Tuo aineistoa", sv: "Importera material", en: "Import data")
  static let what = Phrase(
    fi: "Mistä aineisto on? (↑↓)",
    sv: "Varifrån kommer materialet? (↑↓)",
    en: "Where is the data from? (↑↓)",
  )
  static let path = Phrase(
    fi: "Tiedosto tai kansio",
    sv: "Fil eller mapp",
    en: "File or folder",
  )
  static let hint = Phrase(
    fi: "Esimerkiksi ~/Lataukset/vienti.zip. Enter näyttää ensin, mitä muuttuisi; mitään ei vielä "
      + "muuteta.",
    sv: "Till exempel ~/Hämtningar/export.zip. Enter visar först vad som skulle ändras; inget "
      + "ändras ännu.",
    en: "For example ~/Downloads/export.zip. Enter first shows what would change; nothing is "
      + "changed yet.",
  )
  static let tried = Phrase(
    fi: "Näin kävisi. Mitään ei ole vielä muutettu: Enter tuo aineiston.",
    sv: "Så här skulle det bli. Inget är ännu ändrat: Enter importerar materialet.",
    en: "This is what would happen. Nothing is changed yet: Enter imports the data.",
  )
  static let taken = Phrase(
    fi: "Aineisto on tuotu. Uudet listat tehdään sen mukaan.",
    sv: "Materialet är importerat. Nya listor görs enligt det.",
    en: "The data is imported. New lists are made from it.",
  )
  static let working = Phrase(
    fi: "Luetaan aineistoa…",
    sv: "Läser materialet…",
    en: "Reading the data…",
  )

  static func name(of source: CatalogueSource) -> Phrase {
    switch source {
    case .bundled:
      Phrase(
        fi: "Ohjelman mukana tullut",
        sv: "Det som följer med programmet",
        en: "What came with the program",
      )
    case .konfo:
      Phrase(
        fi: "Opintopolku: koulutukset (konfo, JSON)",
        sv: "Studieinfo: utbildningar (konfo, JSON)",
        en: "Studyinfo: trainings (konfo, JSON)",
      )
    case .kouta:
      Phrase(
        fi: "Opintopolku: koulutukset virkailijan puolelta (Kouta, JSON)",
        sv: "Studieinfo: utbildningar från tjänstemannasidan (Kouta, JSON)",
        en: "Studyinfo: trainings from the authoring side (Kouta, JSON)",
      )
    case .ptv:
      Phrase(
        fi: "Palvelutietovaranto: palvelut (PTV, JSON)",
        sv: "Servicedatalagret: tjänster (SDL, JSON)",
        en: "Finnish Service Catalogue: services (PTV, JSON)",
      )
    case .statfin:
      Phrase(
        fi: "Tilastokeskus: työttömät ja avoimet paikat (12ti)",
        sv: "Statistikcentralen: arbetslösa och lediga platser (12ti)",
        en: "Statistics Finland: jobseekers and vacancies (12ti)",
      )
    case .barometer:
      Phrase(
        fi: "Työvoimabarometri (JSON)",
        sv: "Arbetskraftsbarometern (JSON)",
        en: "Labour barometer (JSON)",
      )
    case .codes:
      Phrase(
        fi: "Koodistot ja luokitukset",
        sv: "Kodverk och klassificeringar",
        en: "Code sets and classifications",
      )
    case .csv:
      Phrase(
        fi: "Omat taulukot (CSV)",
        sv: "Egna tabeller (CSV)",
        en: "Our own tables (CSV)",
      )
    case .jod:
      Phrase(
        fi: "Osaamispolku: koulutusmahdollisuudet (JOD, JSON)",
        sv: "Kompetensstigen: utbildningsmöjligheter (JOD, JSON)",
        en: "Competence path: training opportunities (JOD, JSON)",
      )
    }
  }
}
