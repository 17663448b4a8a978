import Catalogue
import Languages
import Matching

// Language, reading and earlier schooling.
extension Phrase {
  static func languageEnough(
    _ language: Offering.TeachingLanguage,
    _ level: Phrase,
    _ minimum: Phrase,
  ) -> Phrase {
    Phrase(
      fi: "\(language.ofSkill.fi.capitalisedFirst) taso \(level.fi) riittää; alin taso on "
        + "\(minimum.fi).",
      sv: "Nivån \(language.ofSkill.sv), \(level.sv), räcker; den lägsta är \(minimum.sv).",
      en: "\(language.ofSkill.en) at \(level.en) is enough; the minimum is \(minimum.en).",
    )
  }

  static func languageBelow(
    _ language: Offering.TeachingLanguage,
    _ level: Phrase,
    _ minimum: Phrase,
  ) -> Phrase {
    Phrase(
      fi: "\(language.ofSkill.fi.capitalisedFirst) heikoin taito on \(level.fi). Koulutukseen "
        + "tarvitaan \(minimum.fi).",
      sv: "Den svagaste färdigheten \(language.ofSkill.sv) är \(level.sv). Utbildningen kräver "
        + "\(minimum.sv).",
      en: "The weakest skill in \(language.ofSkill.en) is \(level.en). The training asks for "
        + "\(minimum.en).",
    )
  }

  static func languageUntested(
    _ language: Offering.TeachingLanguage,
    _ level: Phrase,
    _ minimum: Phrase,
  ) -> Phrase {
    Phrase(
      fi: "\(language.ofSkill.fi.capitalisedFirst) taso \(level.fi) on oma arvio ja lähellä rajaa "
        + "\(minimum.fi). Testi varmistaa tason.",
      sv: "Nivån \(language.ofSkill.sv), \(level.sv), är en egen uppskattning nära gränsen "
        + "\(minimum.sv). Ett test bekräftar nivån.",
      en: "\(language.ofSkill.en) at \(level.en) is the client's own estimate, near the limit "
        + "\(minimum.en). A test would settle it.",
    )
  }

  static let readingMissing = Phrase(
    fi: "Asiakas ei vielä lue eikä kirjoita ilman apua. Lukutaito tulee ensin.",
    sv: "Klienten läser och skriver ännu inte utan hjälp. Läs- och skrivfärdigheten kommer först.",
    en: "The client does not yet read and write without help. Literacy comes first.",
  )

  static let latinScriptMissing = Phrase(
    fi: "Latinalaiset kirjaimet eivät ole vielä tuttuja. Ne tulevat ensin.",
    sv: "De latinska bokstäverna är ännu inte bekanta. De kommer först.",
    en: "The Latin letters are not yet familiar. They come first.",
  )

  static let readingPartly = Phrase(
    fi: "Lukeminen ja kirjoittaminen sujuvat osittain. Koulu arvioi, riittääkö se.",
    sv: "Att läsa och skriva går delvis. Skolan bedömer om det räcker.",
    en: "The client reads and writes in part. The school judges whether that is enough.",
  )

  static let certificateHeld = Phrase(
    fi: "Peruskoulun päättötodistus on.",
    sv: "Avgångsbetyget från grundskolan finns.",
    en: "The client has the basic education certificate.",
  )

  static func certificateJudged(_ education: BasicEducation) -> Phrase {
    switch education {
    case .abroad:
      Phrase(
        fi: "Perusopetus on käyty ulkomailla. Koulu arvioi todistuksen.",
        sv: "Grundutbildningen är från utlandet. Skolan bedömer betyget.",
        en: "Basic education was completed abroad. The school judges the certificate.",
      )
    case .finland, .none:
      Phrase(
        fi: "Peruskoulun päättötodistusta ei ole. Se ei ole este: koulu voi hyväksyä muuten "
          + "riittävät tiedot ja taidot.",
        sv: "Avgångsbetyg från grundskolan saknas. Det är inget hinder: skolan kan godkänna "
          + "kunskaper som annars är tillräckliga.",
        en: "There is no basic education certificate. That closes nothing: the school may accept "
          + "otherwise sufficient skills.",
      )
    }
  }

  static let certificateRequired = Phrase(
    fi: "Koulutukseen tarvitaan peruskoulun päättötodistus.",
    sv: "Utbildningen kräver avgångsbetyg från grundskolan.",
    en: "The training asks for the basic education certificate.",
  )

  static let certificateAlreadyHeld = Phrase(
    fi: "Koulutus on niille, joilla ei ole peruskoulun päättötodistusta. Asiakkaalla se on jo.",
    sv: "Utbildningen är för dem som saknar avgångsbetyg från grundskolan. Klienten har det redan.",
    en: "The training is for those without a basic education certificate. The client has one.",
  )

  static let certificateAbroadForBasicStudies = Phrase(
    fi: "Perusopetus on käyty ulkomailla. Oppilaitos kertoo, voiko opinnot aloittaa.",
    sv: "Grundutbildningen är från utlandet. Läroanstalten avgör om man kan börja.",
    en: "Basic education was completed abroad. The school says whether one can start.",
  )

  static let qualificationAlreadyHeld = Phrase(
    fi: "TUVA on niille, joilla ei ole vielä toisen asteen tutkintoa. Asiakkaalla on jo tutkinto.",
    sv: "Hux är för dem som ännu inte har examen på andra stadiet. Klienten har redan en examen.",
    en: "TUVA is for those without an upper secondary qualification. The client already has one.",
  )

  static let fieldExperienceHeld = Phrase(
    fi: "Alan työkokemusta tai tutkinto on.",
    sv: "Arbetserfarenhet eller examen i branschen finns.",
    en: "The client has worked or has a qualification in the field.",
  )

  static func fieldExperienceMissing(_ field: Phrase) -> Phrase {
    Phrase(
      fi: "Koulutus sopii yleensä, kun alalta on työkokemusta (\(field.fi)). Kysy koulusta.",
      sv: "Utbildningen passar oftast den som har arbetat i branschen (\(field.sv)). Fråga skolan.",
      en: "The training usually suits those who have worked in the field (\(field.en)). Ask the "
        + "school.",
    )
  }
}
