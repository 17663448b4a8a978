import Languages

/// What is wrong with `${name}` in an expression or a text.
enum ReferenceProblem: FormProblem {
  case unknown(String, closest: String?)
  case ambiguous(String, rows: [Int])
  case group(String)
  /// `${` in a text that no name and `}` follow.
  case malformed

  var severity: Finding.Severity { .error }

  var code: String {
    switch self {
    case .unknown: "unknown-name"
    case .ambiguous: "ambiguous-name"
    case .group: "group-reference"
    case .malformed: "bad-reference"
    }
  }

  var message: Phrase {
    switch self {
    case .unknown(let name, _):
      Phrase(
        fi: "Minkään kysymyksen nimi ei ole '\(clipped(name))'.",
        sv: "Ingen fråga heter '\(clipped(name))'.",
        en: "No question is named '\(clipped(name))'.",
      )
    case .ambiguous(let name, let rows):
      Phrase(
        fi: "Nimi '\(name)' on usealla rivillä (\(Self.list(rows))), joten viittaus on "
          + "epäselvä.",
        sv: "Namnet '\(name)' finns på flera rader (\(Self.list(rows))), så hänvisningen är "
          + "oklar.",
        en: "The name '\(name)' stands on several rows (\(Self.list(rows))), so the reference "
          + "is unclear.",
      )
    case .group(let name):
      Phrase(
        fi: "'\(name)' on ryhmä, eikä ryhmällä ole arvoa.",
        sv: "'\(name)' är en grupp, och en grupp har inget värde.",
        en: "'\(name)' is a group, which has no value.",
      )
    case .malformed:
      Phrase(
        fi: "Tekstissä on '${', jota ei seuraa nimi ja '}'.",
        sv: "Texten har '${' som inte följs av ett namn och '}'.",
        en: "A '${' in the text is not followed by a name and '}'.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .unknown(_, let closest?): .didYouMean("${\(closest)}")
    case .unknown:
      Phrase(
        fi: "Lisää kysymys tai korjaa nimi.",
        sv: "Lägg till frågan eller rätta namnet.",
        en: "Add the question, or correct the name.",
      )
    case .ambiguous:
      Phrase(
        fi: "Anna kysymyksille eri nimet.",
        sv: "Ge frågorna olika namn.",
        en: "Give the questions different names.",
      )
    case .group:
      Phrase(
        fi: "Viittaa johonkin sen kysymykseen.",
        sv: "Hänvisa till en fråga i den.",
        en: "Name a question in it.",
      )
    case .malformed:
      Phrase(
        fi: "Kirjoita kysymyksen nimi ilman välilyöntejä, kuten ${age}.",
        sv: "Skriv frågans namn utan mellanslag, som ${age}.",
        en: "Write a question's name without spaces, such as ${age}.",
      )
    }
  }

  private static func list(_ rows: [Int]) -> String { listed(rows.map(String.init)) }
}
