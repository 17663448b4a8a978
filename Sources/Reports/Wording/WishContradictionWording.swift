import Languages
import Matching

extension WishContradiction {
  func phrase(_ names: CatalogueNames) -> Phrase {
    switch self {
    case .vetoedWish(let field): .vetoedWish(names.field(field))
    case .sameWishTwice(let field): .sameWishTwice(names.field(field))
    case .vetoedNightWork: .vetoedNightShifts
    case .vetoedShiftWork: .vetoedShifts
    case .noEmployerYetHours(let hours): .noEmployerYetHours(hours)
    case .noEmployerYetField(let field): .noEmployerYetField(names.field(field))
    }
  }
}

extension Phrase {
  fileprivate static func vetoedWish(_ field: Phrase) -> Phrase {
    Phrase(
      fi: "Asiakas sekä toivoo tätä alaa että ei halua sitä: \(field.fi). Kysy, mikä alassa "
        + "houkuttaa ja mikä ei käy.",
      sv: "Klienten både önskar den här branschen och vill inte ha den: \(field.sv). Fråga vad som "
        + "lockar och vad som inte går.",
      en: "The client both wishes for this field and rules it out: \(field.en). Ask what attracts "
        + "in it and what will not do.",
    )
  }

  fileprivate static func sameWishTwice(_ field: Phrase) -> Phrase {
    Phrase(
      fi: "Sama ala on toiveena kahdesti: \(field.fi). Kysy, onko toista toivetta.",
      sv: "Samma bransch är önskad två gånger: \(field.sv). Fråga om det finns ett annat önskemål.",
      en: "The same field is wished for twice: \(field.en). Ask whether there is another wish.",
    )
  }

  fileprivate static let vetoedNightShifts = Phrase(
    fi: "Asiakas ei halua yötyötä, mutta yövuorot sopivat. Kysy, voiko asiakas tehdä öitä.",
    sv: "Klienten vill inte arbeta på natten, men nattskift passar. Fråga om nätter går an.",
    en: "The client wants no night work, and yet night shifts suit. Ask whether nights will do.",
  )

  fileprivate static let vetoedShifts = Phrase(
    fi: "Asiakas ei halua vuorotyötä, mutta jotkin vuorot sopivat. Kysy, mitkä työajat käyvät.",
    sv:
      "Klienten vill inte ha skiftarbete, men vissa skift passar. Fråga vilka arbetstider som går.",
    en:
      "The client wants no shift work, and yet some shifts suit. Ask which working times will do.",
  )

  fileprivate static func noEmployerYetHours(_ hours: Int) -> Phrase {
    Phrase(
      fi:
        "Työnantajaa ei ole tiedossa, mutta tunteja on \(hours) viikossa. Kysy, onko joku luvannut "
        + "työtä.",
      sv: "Ingen arbetsgivare är känd, men timmarna är \(hours) i veckan. Fråga om någon har lovat "
        + "arbete.",
      en: "No employer is in sight, and yet there are \(hours) hours a week. Ask whether somebody "
        + "has promised work.",
    )
  }

  fileprivate static func noEmployerYetField(_ field: Phrase) -> Phrase {
    Phrase(
      fi: "Työnantajaa ei ole tiedossa, mutta sillä on ala: \(field.fi). Kysy, onko joku luvannut "
        + "työtä.",
      sv:
        "Ingen arbetsgivare är känd, men den har en bransch: \(field.sv). Fråga om någon har lovat "
        + "arbete.",
      en: "No employer is in sight, and yet it has a field: \(field.en). Ask whether somebody has "
        + "promised work.",
    )
  }
}
