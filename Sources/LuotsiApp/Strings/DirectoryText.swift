import Languages

/// The texts of the directory of services.
enum DirectoryText {
  static let title = Phrase(fi: "Palveluhakemisto", sv: "Tjänstekatalog", en: "Service directory")
  static let narrow = Phrase(
    fi: "Rajaa palveluja",
    sv: "Begränsa tjänsterna",
    en: "Narrow the services",
  )
  static let howTo = Phrase(
    fi: "Numerot kirjoittavat iän. ← → vaihtaa arvoa.",
    sv: "Siffror skriver åldern. ← → byter värde.",
    en: "Digits type the age. ← → change the value.",
  )
  static let empty = Phrase(
    fi: "Luettelossa ei ole yhtään palvelua. Tuo aineisto.",
    sv: "Katalogen innehåller inga tjänster. Importera data.",
    en: "The catalogue holds no service. Import data.",
  )
  static let nothingPasses = Phrase(
    fi: "Rajaukseen ei sovi yksikään palvelu. Esc näyttää kaikki.",
    sv: "Ingen tjänst passar begränsningen. Esc visar alla.",
    en: "No service passes. Esc shows all.",
  )
  static let sure = Phrase(fi: "Sopivat rajaukseen", sv: "Passar begränsningen", en: "These pass")
  static let notStated = Phrase(
    fi: "Kysy: ikää tai kieltä ei ole kerrottu",
    sv: "Fråga: ålder eller språk är inte angivet",
    en: "Ask: ages or languages are not stated",
  )
  static let forWhom = Phrase(fi: "Kenelle", sv: "För vem", en: "For whom")
  static let residents = Phrase(fi: "Kotikunta", sv: "Hemkommun", en: "Home municipality")
  static let everyone = Phrase(fi: "mikä tahansa", sv: "vilken som helst", en: "any")
  static let ages = Phrase(fi: "Ikä", sv: "Ålder", en: "Age")
  static let answers = Phrase(fi: "Auttaa", sv: "Hjälper med", en: "Helps with")
  static let languages = Phrase(fi: "Kielet", sv: "Språk", en: "Languages")
  static let price = Phrase(fi: "Hinta", sv: "Pris", en: "Price")
  static let contacts = Phrase(fi: "Yhteys", sv: "Kontakt", en: "Contact")
  static let unknown = Phrase(fi: "ei kerrottu", sv: "inte angivet", en: "not stated")
  static let noDescription = Phrase(
    fi: "Palvelua ei ole kuvattu tällä kielellä eikä muilla.",
    sv: "Tjänsten är inte beskriven på något språk.",
    en: "The service is not described in any language.",
  )
  static let generalDescription = Phrase(
    fi: "Palvelua kuvaa valtakunnallinen pohjakuvaus, jota ei ole tuotu.",
    sv: "Tjänsten beskrivs i en nationell grundbeskrivning som inte har importerats.",
    en: "The service is described by a national description that has not been imported.",
  )
  static let unnamedChannel = Phrase(
    fi: "nimetön asiointikanava",
    sv: "namnlös servicekanal",
    en: "a channel without a name",
  )
  static let channelNotRead = Phrase(
    fi: "Yhteystietoja ei ole tuotu.",
    sv: "Kontaktuppgifterna har inte importerats.",
    en: "Its contacts have not been imported.",
  )
  static let signingIn = Phrase(
    fi: "vaatii tunnistautumisen",
    sv: "kräver identifiering",
    en: "one has to sign in",
  )

  /// Registers state few holidays.
  static func byHours(_ state: String) -> Phrase {
    Phrase(
      fi: "Ilmoitetun ajan mukaan \(state)",
      sv: "Enligt angivna tider \(state)",
      en: "By the stated hours \(state)",
    )
  }

  static func count(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 palvelu" : "\(count) palvelua",
      sv: count == 1 ? "1 tjänst" : "\(count) tjänster",
      en: count == 1 ? "1 service" : "\(count) services",
    )
  }

  static func passing(_ sure: Int, notStated: Int) -> Phrase {
    Phrase(
      fi: "Sopii \(sure), kysyttävä \(notStated).",
      sv: "\(sure) passar, \(notStated) att fråga om.",
      en: "\(sure) pass, \(notStated) to ask about.",
    )
  }

  static func years(_ age: Int) -> Phrase {
    Phrase(fi: "\(age) v", sv: "\(age) år", en: "aged \(age)")
  }

  static func years(_ minimum: Int, _ maximum: Int) -> Phrase {
    Phrase(
      fi: "\(minimum)–\(maximum) v",
      sv: "\(minimum)–\(maximum) år",
      en: "\(minimum) to \(maximum)",
    )
  }

  static func from(_ age: Int) -> Phrase {
    Phrase(fi: "vähintään \(age) v", sv: "minst \(age) år", en: "\(age) or over")
  }

  static func under(_ age: Int) -> Phrase {
    Phrase(fi: "alle \(age) v", sv: "under \(age) år", en: "under \(age)")
  }
}
