import Languages

/// What is wrong in a `parameters` cell.
enum ParameterProblem: FormProblem {
  case malformed(String)
  case unknown(String, closest: String?, known: [String])
  case notNumber(String, String)
  case zeroStep
  case longStep
  case randomize(String)
  case seedAlone

  var severity: Finding.Severity {
    switch self {
    case .unknown, .seedAlone: .warning
    case .malformed, .notNumber, .zeroStep, .longStep, .randomize: .error
    }
  }

  var code: String {
    if case .unknown = self { "unknown-parameter" } else { "bad-parameter" }
  }

  var message: Phrase {
    switch self {
    case .malformed(let text):
      Phrase(
        fi: "'\(clipped(text))' ei ole muotoa avain=arvo.",
        sv: "'\(clipped(text))' är inte av formen nyckel=värde.",
        en: "'\(clipped(text))' is not of the form key=value.",
      )
    case .unknown(let key, _, _):
      Phrase(
        fi: "Tällä tyypillä ei ole parametria '\(clipped(key))'.",
        sv: "Den här typen har ingen parameter '\(clipped(key))'.",
        en: "This type has no parameter '\(clipped(key))'.",
      )
    case .notNumber(let key, let text):
      Phrase(
        fi: "Parametrin \(key) arvo '\(clipped(text))' ei ole luku.",
        sv: "Värdet '\(clipped(text))' av \(key) är inget tal.",
        en: "The value '\(clipped(text))' of \(key) is not a number.",
      )
    case .zeroStep:
      Phrase(
        fi: "Askel (step) on 0.",
        sv: "Steget (step) är 0.",
        en: "The step is 0.",
      )
    case .longStep:
      Phrase(
        fi: "Askel (step) on pidempi kuin väli alusta loppuun.",
        sv: "Steget (step) är längre än från start till end.",
        en: "The step is longer than the way from start to end.",
      )
    case .randomize(let text):
      Phrase(
        fi: "Parametrin randomize arvo '\(clipped(text))' ei ole true eikä false.",
        sv: "Värdet '\(clipped(text))' av randomize är varken true eller false.",
        en: "The value '\(clipped(text))' of randomize is neither true nor false.",
      )
    case .seedAlone:
      Phrase(
        fi: "Parametri seed ei vaikuta ilman parametria randomize.",
        sv: "seed gör ingenting utan randomize.",
        en: "seed does nothing without randomize.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .malformed:
      Phrase(
        fi: "Kirjoita esimerkiksi start=0 end=10 step=1.",
        sv: "Skriv till exempel start=0 end=10 step=1.",
        en: "Write, for example, start=0 end=10 step=1.",
      )
    case .unknown(_, let closest?, _): .didYouMean(closest)
    case .unknown(_, nil, let known) where known.isEmpty: .clearCell
    case .unknown(_, nil, let known):
      Phrase(
        fi: "Mahdolliset: \(listed(known)).",
        sv: "Möjliga är \(listed(known)).",
        en: "It can have \(listed(known)).",
      )
    case .notNumber:
      Phrase(
        fi: "Kirjoita luku, kuten 10 tai 0.5.",
        sv: "Skriv ett tal, som 10 eller 0.5.",
        en: "Write a number such as 10 or 0.5.",
      )
    case .zeroStep, .longStep:
      Phrase(
        fi: "Kirjoita askel, joka mahtuu alun ja lopun väliin.",
        sv: "Skriv ett steg som ryms mellan start och end.",
        en: "Write a step that fits between start and end.",
      )
    case .randomize:
      Phrase(
        fi: "Kirjoita randomize=true.",
        sv: "Skriv randomize=true.",
        en: "Write randomize=true.",
      )
    case .seedAlone:
      Phrase(
        fi: "Lisää randomize=true tai poista seed.",
        sv: "Lägg till randomize=true eller ta bort seed.",
        en: "Add randomize=true, or remove seed.",
      )
    }
  }
}
