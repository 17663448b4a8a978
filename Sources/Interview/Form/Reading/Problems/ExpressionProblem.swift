import FormExpressions
import Languages

/// What is wrong with an expression as a text, before what it mentions is looked at.
enum ExpressionProblem: FormProblem {
  case mistake(ExpressionMistake)
  /// It is read as if the quotation marks were straight, as other programs do.
  case curlyQuotes

  var severity: Finding.Severity {
    if case .curlyQuotes = self { .warning } else { .error }
  }

  var code: String {
    switch self {
    case .mistake(let mistake): mistake.code
    case .curlyQuotes: "curly-quotes"
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
    }
  }
}
