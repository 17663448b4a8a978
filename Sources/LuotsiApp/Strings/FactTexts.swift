import Catalogue
import Languages
import Reports

extension OfferingFact.Topic {
  var name: Phrase {
    switch self {
    case .minimumLevel: Phrase(fi: "Kielitaso alussa", sv: "Språknivå i början", en: "Entry level")
    case .outcomeLevel:
      Phrase(fi: "Kielitaso lopussa", sv: "Språknivå i slutet", en: "Final level")
    case .languageSupport: Phrase(fi: "Kielituki", sv: "Språkstöd", en: "Language support")
    case .cards: Phrase(fi: "Kortit", sv: "Kort", en: "Cards")
    case .safetyConditions:
      Phrase(
        fi: "Terveys- ja turvallisuusehdot (SORA)",
        sv: "Hälso- och säkerhetsvillkor (SORA)",
        en: "Health and safety conditions (SORA)",
      )
    case .times: Phrase(fi: "Ajat", sv: "Tider", en: "Times")
    case .weeklyHours: Phrase(fi: "Viikkotunnit", sv: "Veckotimmar", en: "Weekly hours")
    case .entrySchooling: Phrase(fi: "Pohjakoulutus", sv: "Grundutbildning", en: "Entry schooling")
    case .minimumAge: Phrase(fi: "Vähimmäisikä", sv: "Minimiålder", en: "Minimum age")
    case .maximumAge: Phrase(fi: "Enimmäisikä", sv: "Maximiålder", en: "Maximum age")
    case .full: Phrase(fi: "Täynnä", sv: "Full", en: "Full")
    }
  }
}

extension OfferingFact {
  /// The value as a person reads it.
  func valueText(in language: Language) -> String {
    switch self {
    case .languageSupport(let flag), .safetyConditions(let flag), .full(let flag):
      (flag
        ? Phrase(fi: "kyllä", sv: "ja", en: "yes") : Phrase(fi: "ei", sv: "nej", en: "no"))[
          language
        ]
    case .cards([]):
      Phrase(fi: "ei vaadita kortteja", sv: "inga kort krävs", en: "none needed")[language]
    case .cards(let cards): cards.map { $0.text(in: language) }.joined(separator: ", ")
    case .times(let times): times.map { $0.text(in: language) }.joined(separator: ", ")
    case .entrySchooling(let schooling): schooling.name[language]
    case .minimumLevel(let level), .outcomeLevel(let level): level.text(in: language)
    case .weeklyHours, .minimumAge, .maximumAge: code
    }
  }
}

extension Offering.EntrySchooling {
  fileprivate var name: Phrase {
    switch self {
    case .none: Phrase(fi: "ei vaadita", sv: "krävs inte", en: "none asked for")
    case .basicOrSufficient:
      Phrase(
        fi: "perusopetus tai riittävät edellytykset",
        sv: "grundläggande utbildning eller tillräckliga förutsättningar",
        en: "basic education or sufficient prerequisites",
      )
    case .basicCertificate:
      Phrase(
        fi: "perusopetuksen todistus",
        sv: "betyg från grundläggande utbildning",
        en: "basic-education certificate",
      )
    case .fieldExperience:
      Phrase(
        fi: "tutkinto tai kokemus alalta",
        sv: "examen eller erfarenhet inom området",
        en: "qualification or experience in the field",
      )
    case .upperSecondary:
      Phrase(
        fi: "lukio tai ammatillinen tutkinto",
        sv: "gymnasium eller yrkesexamen",
        en: "upper secondary or vocational qualification",
      )
    case .withoutBasicCertificate:
      Phrase(
        fi: "ilman perusopetuksen todistusta",
        sv: "utan betyg från grundläggande utbildning",
        en: "without a basic-education certificate",
      )
    }
  }
}
