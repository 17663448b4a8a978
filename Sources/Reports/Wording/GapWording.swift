import Languages
import Matching

extension CatalogueGap {
  /// What the advisor still has to ask the provider.
  var phrase: Phrase {
    let missing = self.missing
    return Phrase(
      fi: "Järjestäjä ei ole kertonut: \(missing.fi). Kysy järjestäjältä.",
      sv: "Anordnaren har inte berättat: \(missing.sv). Fråga anordnaren.",
      en: "The provider has not said: \(missing.en). Ask the provider.",
    )
  }

  private var missing: Phrase {
    switch self {
    case .field: Phrase(fi: "ala", sv: "bransch", en: "the field")
    case .minimumLevel:
      Phrase(fi: "alin kielitaso", sv: "lägsta språknivå", en: "the minimum language level")
    case .entrySchooling:
      Phrase(
        fi: "tarvittava aiempi koulutus",
        sv: "vilken tidigare utbildning som behövs",
        en: "what earlier schooling is needed",
      )
    case .jobseekerRequirement:
      Phrase(
        fi: "pitääkö olla työnhakija",
        sv: "om man måste vara arbetssökande",
        en: "whether one has to be a jobseeker",
      )
    case .times: Phrase(fi: "opetuksen ajat", sv: "undervisningens tider", en: "teaching times")
    case .start: Phrase(fi: "alkamispäivä", sv: "startdatum", en: "the start date")
    case .places:
      Phrase(fi: "onko paikkoja", sv: "om det finns platser", en: "whether there are places")
    case .licences:
      Phrase(
        fi: "tarvittavat ajokortit",
        sv: "vilka körkort som behövs",
        en: "which driving licences are needed",
      )
    case .specialSupport:
      Phrase(
        fi: "onko koulutus niille, jotka tarvitsevat vaativaa erityistä tukea",
        sv: "om utbildningen är för dem som behöver krävande särskilt stöd",
        en: "whether the training is for those who need demanding special support",
      )
    case .duration:
      Phrase(
        fi: "kuinka kauan koulutus kestää",
        sv: "hur lång utbildningen är",
        en: "how long the training takes",
      )
    case .safetyConditions:
      Phrase(
        fi: "koskevatko turvallisuusehdot (SORA)",
        sv: "om säkerhetsvillkoren (SORA) gäller",
        en: "whether safety conditions (SORA) apply",
      )
    }
  }
}

extension MissingFact {
  /// What to ask, and whom.
  public func text(in language: Language) -> String { phrase[language] }

  var phrase: Phrase {
    switch self {
    case .client(let question): question.phrase
    case .provider(let gap): gap.phrase
    case .travelTime:
      Phrase(
        fi: "Matka-aikaa kotoa ei ole aineistossa. Katso reittioppaasta.",
        sv: "Restiden hemifrån finns inte i materialet. Se efter i reseplaneraren.",
        en: "The travel time from home is not in the data. Look it up in the journey planner.",
      )
    case .dayOfBirth:
      Phrase(
        fi: "Syntymäpäivä on samassa kuussa kuin koulutus alkaa. Tarkista ikä alkamispäivänä.",
        sv:
          "Födelsedagen är i samma månad som utbildningen börjar. Kontrollera åldern på startdagen.",
        en: "The birthday is in the month in which the training starts. Check the age on that day.",
      )
    }
  }
}
