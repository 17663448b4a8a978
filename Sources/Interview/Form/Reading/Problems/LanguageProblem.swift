import Languages

/// A language without a code, a text without a translation and the like.
enum LanguageProblem: FormProblem {
  case withoutCode(String)
  case spelledTwice(String, String)
  case unknownDefault(String, closest: String)
  case missing(TextColumn, in: String)

  var severity: Finding.Severity {
    if case .unknownDefault = self { .error } else { .warning }
  }

  var code: String {
    switch self {
    case .withoutCode: "language-without-code"
    case .spelledTwice: "language-spelling"
    case .unknownDefault: "default-language"
    case .missing: "missing-translation"
    }
  }

  var message: Phrase {
    switch self {
    case .withoutCode(let name):
      Phrase(
        fi: "Kielellä '\(name)' ei ole koodia.",
        sv: "Språket '\(name)' har ingen kod.",
        en: "The language '\(name)' has no code.",
      )
    case .spelledTwice(let name, let other):
      Phrase(
        fi: "Kieli on kirjoitettu kahdella tavalla: '\(other)' ja '\(name)'.",
        sv: "Språket är skrivet på två sätt: '\(other)' och '\(name)'.",
        en: "One language is written in two ways: '\(other)' and '\(name)'.",
      )
    case .unknownDefault(let name, _):
      Phrase(
        fi: "Mikään label-sarake ei ole oletuskielellä '\(name)'.",
        sv: "Ingen label-kolumn är på standardspråket '\(name)'.",
        en: "No label column is in the default language '\(name)'.",
      )
    case .missing(let column, "default"):
      Phrase(
        fi: "Sarakkeen '\(column.rawValue)' teksti puuttuu lomakkeen oletuskielellä.",
        sv: "Texten i '\(column.rawValue)' saknas på formulärets standardspråk.",
        en: "The \(column.rawValue) is missing in the form's default language.",
      )
    case .missing(let column, let language):
      Phrase(
        fi: "Sarakkeen '\(column.rawValue)' teksti puuttuu kielellä \(language).",
        sv: "Texten i '\(column.rawValue)' saknas på språket \(language).",
        en: "The \(column.rawValue) is missing in \(language).",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .withoutCode:
      Phrase(
        fi: "Lisää se sulkuihin, esimerkiksi 'suomi (fi)'.",
        sv: "Lägg till den inom parentes, till exempel 'svenska (sv)'.",
        en: "Add it in parentheses, such as 'suomi (fi)'.",
      )
    case .spelledTwice(_, let other):
      Phrase(
        fi: "Kirjoita kaikkialla '\(other)'.",
        sv: "Skriv '\(other)' överallt.",
        en: "Write '\(other)' everywhere.",
      )
    case .unknownDefault(_, let closest):
      Phrase(
        fi: "Kirjoita se kuten sarakkeen otsikossa, esimerkiksi '\(closest)'.",
        sv: "Skriv det som i en kolumnrubrik, till exempel '\(closest)'.",
        en: "Write it as in a column's header, such as '\(closest)'.",
      )
    case .missing(let column, "default"):
      Phrase(
        fi: "Kirjoita se sarakkeeseen '\(column.rawValue)'.",
        sv: "Skriv den i kolumnen '\(column.rawValue)'.",
        en: "Write it in the column '\(column.rawValue)'.",
      )
    case .missing:
      Phrase(
        fi: "Käännä se; siihen asti näytetään oletuskieli.",
        sv: "Översätt den; tills vidare visas standardspråket.",
        en: "Translate it; until then the default language is shown.",
      )
    }
  }
}
