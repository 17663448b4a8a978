import Languages

/// A question or group with nothing to show.
enum LabelProblem: FormProblem {
  case question(String)
  /// A group that the list of contents shows.
  case section(String)
  case repeated(String)

  var severity: Finding.Severity {
    if case .question = self { .error } else { .warning }
  }

  var code: String { "missing-label" }

  var message: Phrase {
    switch self {
    case .question(let name):
      Phrase(
        fi: "Kysymyksellä '\(name)' ei ole tekstiä eikä vihjettä.",
        sv: "'\(name)' har varken text eller ledtråd.",
        en: "'\(name)' has neither label nor hint.",
      )
    case .section(let name):
      Phrase(
        fi: "Osiolla '\(name)' ei ole otsikkoa.",
        sv: "Avsnittet '\(name)' har ingen rubrik.",
        en: "The section '\(name)' has no label.",
      )
    case .repeated(let name):
      Phrase(
        fi: "Toistolla '\(name)' ei ole otsikkoa.",
        sv: "Upprepningen '\(name)' har ingen rubrik.",
        en: "The repeat '\(name)' has no label.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .question:
      Phrase(
        fi: "Kirjoita, mitä kysytään.",
        sv: "Skriv vad som frågas.",
        en: "Write what is asked.",
      )
    case .section:
      Phrase(
        fi: "Kirjoita, mitä sisällysluettelo näyttää.",
        sv: "Skriv vad innehållsförteckningen visar.",
        en: "Write what the contents list shows.",
      )
    case .repeated:
      Phrase(
        fi: "Kirjoita, mitä yksi kerta on, kuten 'Lapsi'.",
        sv: "Skriv vad en omgång är, som 'Barn'.",
        en: "Write what one instance is, such as 'Child'.",
      )
    }
  }
}
