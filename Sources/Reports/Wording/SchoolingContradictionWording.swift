import Catalogue
import Languages
import Matching

extension SchoolingContradiction {
  var phrase: Phrase {
    switch self {
    case .qualifiedWithoutBasicEducation: .qualifiedWithoutBasicEducation
    case .noQualificationYetDescribed: .noQualificationYetDescribed
    case .readsWithoutLiteracy(let language, let level):
      .readsWithoutLiteracy(language.ofSkill, level.phrase)
    case .readsWithoutLatinScript(let language, let level):
      .readsWithoutLatinScript(language.ofSkill, level.phrase)
    case .noCourseYetDescribed: .noCourseYetDescribed
    }
  }
}

extension Phrase {
  fileprivate static let qualifiedWithoutBasicEducation = Phrase(
    fi: "Asiakkaalla on suomalainen tutkinto mutta ei perusopetuksen todistusta. Kysy, onko "
      + "todistus kadonnut tai saatu muualta.",
    sv: "Klienten har en finländsk examen men inget betyg över grundläggande utbildning. Fråga om "
      + "betyget har förkommit eller är från ett annat land.",
    en: "The client has a Finnish qualification but no basic-education certificate. Ask whether "
      + "the certificate is lost or from another country.",
  )

  fileprivate static let noQualificationYetDescribed = Phrase(
    fi: "Asiakkaalla ei ole tutkintoa, mutta tutkinnolle on ala tai maa. Kysy korkein tutkinto "
      + "uudelleen.",
    sv: "Klienten har ingen examen, men examen har en bransch eller ett land. Fråga den högsta "
      + "examen på nytt.",
    en: "The client has no qualification, and yet one has a field or a country. Ask for the "
      + "highest qualification again.",
  )

  fileprivate static func readsWithoutLiteracy(_ language: Phrase, _ level: Phrase) -> Phrase {
    Phrase(
      fi: "Asiakas ei lue ilman apua, mutta \(language.fi) lukeminen on \(level.fi). Kysy, mitä "
        + "asiakas lukee arjessa.",
      sv: "Klienten läser inte utan hjälp, men läsningen \(language.sv) är \(level.sv). Fråga vad "
        + "klienten läser i vardagen.",
      en: "The client does not read without help, and yet reading in \(language.en) is "
        + "\(level.en). Ask what the client reads in daily life.",
    )
  }

  fileprivate static func readsWithoutLatinScript(_ language: Phrase, _ level: Phrase) -> Phrase {
    Phrase(
      fi: "Latinalaiset kirjaimet eivät ole tuttuja, mutta \(language.fi) lukeminen on "
        + "\(level.fi). Näytä kirjaimet ja kysy uudelleen.",
      sv: "De latinska bokstäverna är inte bekanta, men läsningen \(language.sv) är \(level.sv). "
        + "Visa bokstäverna och fråga på nytt.",
      en: "The Latin letters are not familiar, and yet reading in \(language.en) is \(level.en). "
        + "Show the letters and ask again.",
    )
  }

  fileprivate static let noCourseYetDescribed = Phrase(
    fi: "Asiakas ei ole kielikurssilla, mutta kurssilla on taso tai loppupäivä. Kysy, onko kurssi "
      + "jo ohi.",
    sv: "Klienten går ingen språkkurs, men kursen har en nivå eller en sista dag. Fråga om kursen "
      + "redan är slut.",
    en: "The client is on no language course, and yet the course has a level or a last day. Ask "
      + "whether the course is over.",
  )
}
