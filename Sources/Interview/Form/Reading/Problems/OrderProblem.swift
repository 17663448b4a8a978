import Languages

/// Something that depends on a question further down.
enum OrderProblem: FormProblem {
  case relevant(String, row: Int)
  case choices(String, row: Int)

  var severity: Finding.Severity { .warning }

  var code: String { "later-question" }

  var message: Phrase {
    switch self {
    case .relevant(let name, let row):
      Phrase(
        fi: "Ehto riippuu kysymyksestä '\(name)', joka kysytään vasta myöhemmin (rivi \(row)).",
        sv: "Villkoret beror på '\(name)', som frågas först senare (rad \(row)).",
        en: "Whether this is asked depends on '\(name)', which comes later (row \(row)).",
      )
    case .choices(let name, let row):
      Phrase(
        fi: "Vaihtoehdot riippuvat kysymyksestä '\(name)', joka kysytään vasta myöhemmin "
          + "(rivi \(row)).",
        sv: "Alternativen beror på '\(name)', som frågas först senare (rad \(row)).",
        en: "Which choices are offered depends on '\(name)', which comes later (row \(row)).",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .relevant(let name, _), .choices(let name, _):
      Phrase(
        fi: "Siirrä '\(name)' tämän rivin edelle.",
        sv: "Flytta '\(name)' före den här raden.",
        en: "Move '\(name)' before this row.",
      )
    }
  }
}
