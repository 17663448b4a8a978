import FormExpressions
import Languages

/// What is wrong with an expression as a text, before what it mentions is looked at.
enum ExpressionProblem: FormProblem {
  case mistake(ExpressionMistake)
  /// It is read as if the quotation marks were straight, as other programs do.
  case curlyQuotes
  /// `${last-saved#name}`: no interview knows another.
  case lastSaved

  var severity: Finding.Severity {
    if case .mistake = self { .error } else { .warning }
  }

  var code: String {
    switch self {
    case .mistake(let mistake): mistake.code
    case .curlyQuotes: "curly-quotes"
    case .lastSaved: "last-saved"
    }
  }

  var message: Phrase {
    switch self {
    case .mistake(let mistake): mistake.message
    case .curlyQuotes:
      Phrase(
        fi: "Lausekkeessa on kaarevia lainausmerkkejä; ne luetaan suorina.",
        sv: "Uttrycket har böjda citattecken; de läses som raka.",
        en: "The expression has curly quotation marks; they are read as straight ones.",
      )
    case .lastSaved:
      Phrase(
        fi: "Edellisen haastattelun vastausta ei ole saatavilla: last-saved on tyhjä.",
        sv: "Svaret i förra intervjun finns inte att tillgå: last-saved är tomt.",
        en: "The answer of the interview before is not at hand: last-saved is blank.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .mistake(let mistake): mistake.suggestion
    case .curlyQuotes:
      Phrase(
        fi: "Kirjoita suorat: 'yes'.",
        sv: "Skriv raka: 'yes'.",
        en: "Write straight ones: 'yes'.",
      )
    case .lastSaved:
      Phrase(
        fi: "Kirjoita kiinteä oletus tai tyhjennä solu.",
        sv: "Skriv ett fast standardvärde eller töm cellen.",
        en: "Write a fixed default, or clear the cell.",
      )
    }
  }
}
