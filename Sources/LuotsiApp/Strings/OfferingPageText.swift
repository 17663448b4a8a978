import Catalogue
import Languages

/// The texts of the page about one offering.
enum OfferingPageText {
  static let title = Phrase(fi: "Koulutus", sv: "Utbildning", en: "Training")
  static let notStated = Phrase(fi: "ei tiedossa", sv: "inte känt", en: "not known")
  static let yes = Phrase(fi: "kyllä", sv: "ja", en: "yes")
  static let no = Phrase(fi: "ei", sv: "nej", en: "no")
  static let gone = Phrase(
    fi: "Koulutusta ei ole enää luettelossa. Se on poistunut aineistosta.",
    sv: "Utbildningen finns inte längre i katalogen.",
    en: "The training is no longer in the catalogue.",
  )

  static let what = Phrase(fi: "Mitä", sv: "Vad", en: "What")
  static let kind = Phrase(fi: "Muoto", sv: "Form", en: "Kind")
  static let field = Phrase(fi: "Ala", sv: "Bransch", en: "Field")
  static let qualification = Phrase(fi: "Tutkinto", sv: "Examen", en: "Qualification")
  static let units = Phrase(fi: "Tutkinnon osat", sv: "Examensdelar", en: "Units")
  static let wholeQualification = Phrase(
    fi: "koko tutkinto",
    sv: "hela examen",
    en: "the whole qualification",
  )
  static let unknownUnits = Phrase(
    fi: "osa tutkintoa; ei tiedossa, mikä",
    sv: "en del av examen; inte känt vilken",
    en: "a part of the qualification; not known which",
  )
  static let teaches = Phrase(fi: "Opitaan", sv: "Man lär sig", en: "Teaches")

  static let place = Phrase(fi: "Missä", sv: "Var", en: "Where")
  static let provider = Phrase(fi: "Järjestäjä", sv: "Anordnare", en: "Provider")
  static let site = Phrase(fi: "Paikka", sv: "Plats", en: "Place")
  static let municipality = Phrase(fi: "Kunta", sv: "Kommun", en: "Municipality")
  static let modes = Phrase(fi: "Opetustapa", sv: "Undervisning", en: "Taught")

  static let time = Phrase(fi: "Milloin", sv: "När", en: "When")
  static let start = Phrase(fi: "Alkaa", sv: "Börjar", en: "Starts")
  static let started = Phrase(fi: "Alkoi", sv: "Började", en: "Started")
  static let startPassed = Phrase(
    fi: "on jo alkanut",
    sv: "har redan börjat",
    en: "has started already",
  )
  static let duration = Phrase(fi: "Kesto", sv: "Längd", en: "Lasts")
  static let times = Phrase(fi: "Aika", sv: "Tid", en: "Time of day")
  static let weekly = Phrase(fi: "Viikossa", sv: "Per vecka", en: "A week")

  static let entry = Phrase(fi: "Kenelle", sv: "För vem", en: "For whom")
  static let schooling = Phrase(fi: "Pohjakoulutus", sv: "Grundutbildning", en: "Schooling")
  static let age = Phrase(fi: "Ikä", sv: "Ålder", en: "Age")
  static let jobseekers = Phrase(
    fi: "Vain työnhakijoille",
    sv: "Bara arbetssökande",
    en: "Jobseekers only",
  )
  static let licences = Phrase(fi: "Ajokortti", sv: "Körkort", en: "Driving licence")
  static let safety = Phrase(fi: "Terveysehdot", sv: "Hälsokrav", en: "Health conditions")

  static let language = Phrase(fi: "Kieli", sv: "Språk", en: "Language")
  static let taughtIn = Phrase(fi: "Opetuskieli", sv: "Undervisningsspråk", en: "Taught in")
  static let minimum = Phrase(fi: "Vaadittu taso", sv: "Krävd nivå", en: "Level asked")
  static let support = Phrase(fi: "Kielen tuki", sv: "Språkstöd", en: "Language support")
  static let outcome = Phrase(fi: "Tavoitetaso", sv: "Målnivå", en: "Level aimed at")

  static let cost = Phrase(fi: "Raha", sv: "Pengar", en: "Money")
  static let fee = Phrase(fi: "Hinta", sv: "Avgift", en: "Fee")
  static let free = Phrase(fi: "maksuton", sv: "avgiftsfri", en: "free")
  static let paid = Phrase(fi: "Palkkaa alusta", sv: "Lön från början", en: "Paid from the start")
  static let learningAgreement = Phrase(
    fi: "Koulutussopimus",
    sv: "Utbildningsavtal",
    en: "Learning agreement",
  )

  static let leads = Phrase(fi: "Mihin johtaa", sv: "Vart det leder", en: "Leads to")
  static let occupations = Phrase(fi: "Ammatit", sv: "Yrken", en: "Occupations")
  static let noFigures = Phrase(
    fi: "työvoimatarpeesta ei ole tietoa",
    sv: "inga uppgifter om behovet av arbetskraft",
    en: "no figures on labour demand",
  )
  static let certificate = Phrase(
    fi: "Päättötodistus",
    sv: "Avgångsbetyg",
    en: "School certificate",
  )

  static let apply = Phrase(fi: "Hakeminen", sv: "Ansökan", en: "Applying")
  static let applicationEnd = Phrase(fi: "Hae viimeistään", sv: "Sök senast", en: "Apply by")
  static let over = Phrase(fi: "haku on päättynyt", sv: "ansökan är över", en: "is over")
  static let seats = Phrase(fi: "Täynnä", sv: "Fullt", en: "Full")
  static let ask = Phrase(
    fi: "Vahvista päivät ja ehdot järjestäjältä ennen kuin sovitte mitään.",
    sv: "Kontrollera datum och villkor hos anordnaren innan ni kommer överens.",
    en: "Confirm days and conditions with the provider before agreeing on anything.",
  )

  static let applications = Phrase(fi: "Hakuajat", sv: "Ansökningstider", en: "When to apply")
  static let ownWords = Phrase(
    fi: "Järjestäjän oma kuvaus",
    sv: "Anordnarens egen beskrivning",
    en: "The provider's own words",
  )
  static let links = Phrase(fi: "Linkit", sv: "Länkar", en: "Links")

  static let source = Phrase(fi: "Lähde", sv: "Källa", en: "Source")
  static let from = Phrase(fi: "Aineisto", sv: "Material", en: "Data")
  static let retrieved = Phrase(fi: "Haettu", sv: "Hämtat", en: "Retrieved")
  static let identifier = Phrase(fi: "Tunniste", sv: "Kod", en: "Identifier")
  static let example = Phrase(
    fi: "! Keksitty esimerkki: tällaista koulutusta ei ole.",
    sv: "! Påhittat exempel: utbildningen finns inte.",
    en: "! An invented example: there is no such training.",
  )

  static let specialSupport = Phrase(
    fi: "! Vaativa erityinen tuki: koulutus ei ole kaikille. Koulu arvioi tuen tarpeen.",
    sv: "! Krävande särskilt stöd: utbildningen är inte för alla. Skolan bedömer behovet.",
    en: "! Demanding special support: not for everyone. The school assesses the need.",
  )

  static func days(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 päivä sitten" : "\(count) päivää sitten",
      sv: count == 1 ? "för 1 dag sedan" : "för \(count) dagar sedan",
      en: count == 1 ? "1 day ago" : "\(count) days ago",
    )
  }

  static func seatCount(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 paikka" : "\(count) paikkaa",
      sv: count == 1 ? "1 plats" : "\(count) platser",
      en: count == 1 ? "1 seat" : "\(count) seats",
    )
  }

  static func hours(_ count: Int) -> Phrase {
    Phrase(fi: "\(count) h", sv: "\(count) h", en: count == 1 ? "1 hour" : "\(count) hours")
  }
}

extension Offering.Mode {
  func text(in language: Language) -> String {
    switch self {
    case .contact: Phrase(fi: "lähiopetus", sv: "närundervisning", en: "in class")[language]
    case .distance:
      Phrase(fi: "etäopetus", sv: "distansundervisning", en: "at a distance")[language]
    case .online: Phrase(fi: "verkko-opetus", sv: "nätundervisning", en: "online")[language]
    case .blended: Phrase(fi: "monimuoto-opetus", sv: "flerform", en: "blended")[language]
    case .independent:
      Phrase(fi: "itsenäinen opiskelu", sv: "självständiga studier", en: "independent")[language]
    case .workplace: Phrase(fi: "työpaikalla", sv: "på en arbetsplats", en: "at work")[language]
    }
  }
}

extension Offering.EntrySchooling {
  var phrase: Phrase {
    switch self {
    case .none: Phrase(fi: "ei vaadita", sv: "krävs inte", en: "none asked")
    case .basicOrSufficient:
      Phrase(
        fi: "perusopetuksen päättötodistus tai muuten riittävät taidot",
        sv: "grundskolans avgångsbetyg eller annars tillräckliga färdigheter",
        en: "a basic-education certificate or otherwise sufficient skills",
      )
    case .basicCertificate:
      Phrase(
        fi: "perusopetuksen päättötodistus",
        sv: "grundskolans avgångsbetyg",
        en: "a basic-education certificate",
      )
    case .fieldExperience:
      Phrase(
        fi: "ammatillinen tutkinto tai työkokemusta alalta",
        sv: "yrkesexamen eller arbetserfarenhet i branschen",
        en: "a vocational qualification or work experience in the field",
      )
    case .upperSecondary:
      Phrase(
        fi: "lukio tai ammatillinen tutkinto",
        sv: "gymnasium eller yrkesexamen",
        en: "a general upper secondary or vocational qualification",
      )
    case .withoutBasicCertificate:
      Phrase(
        fi: "vain niille, joilla ei ole päättötodistusta",
        sv: "bara för dem som saknar avgångsbetyg",
        en: "only for those without a basic-education certificate",
      )
    }
  }
}
