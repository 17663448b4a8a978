import Languages

/// What is wrong with reading the instances of a repeat.
enum RepeatProblem: FormProblem {
  case severalValues(String, repeat: String)
  case noRepeat(String)
  case notAround(String, question: String)

  var severity: Finding.Severity {
    if case .severalValues = self { .warning } else { .error }
  }

  var code: String {
    if case .severalValues = self { "repeat-value" } else { "bad-indexed-repeat" }
  }

  var message: Phrase {
    switch self {
    case .severalValues(let name, let container):
      Phrase(
        fi: "'\(name)' on toistossa '\(container)', joten siinä voi olla monta arvoa.",
        sv: "'\(name)' ligger i upprepningen '\(container)' och kan ha flera värden.",
        en: "'\(name)' lies in the repeat '\(container)', so it can have several values.",
      )
    case .noRepeat(let name):
      Phrase(
        fi: "'\(name)' ei ole toisto.",
        sv: "'\(name)' är ingen upprepning.",
        en: "'\(name)' is not a repeat.",
      )
    case .notAround(let name, let question):
      Phrase(
        fi: "Kysymys '\(question)' ei ole toistossa '\(name)'.",
        sv: "'\(question)' ligger inte i upprepningen '\(name)'.",
        en: "'\(question)' does not lie in the repeat '\(name)'.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .severalValues(let name, let container):
      Phrase(
        fi: "Kirjoita esimerkiksi sum(${\(name)}) tai "
          + "indexed-repeat(${\(name)}, ${\(container)}, 1).",
        sv: "Skriv till exempel sum(${\(name)}) eller "
          + "indexed-repeat(${\(name)}, ${\(container)}, 1).",
        en: "Write, for example, sum(${\(name)}) or "
          + "indexed-repeat(${\(name)}, ${\(container)}, 1).",
      )
    case .noRepeat, .notAround:
      Phrase(
        fi: "Nimeä toisto, jossa kysymys on: indexed-repeat(${kysymys}, ${toisto}, 1).",
        sv: "Nämn upprepningen som frågan ligger i: indexed-repeat(${fråga}, ${upprepning}, 1).",
        en: "Name the repeat that the question lies in: indexed-repeat(${question}, ${repeat}, 1).",
      )
    }
  }
}
