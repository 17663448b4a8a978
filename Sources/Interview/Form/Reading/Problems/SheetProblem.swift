import Languages

/// A sheet that is missing, empty or not read.
enum SheetProblem: FormProblem {
  case noSurvey(similar: String?)
  case emptySurvey
  /// `isNeeded` where questions want its lists.
  case misspelt(String, expected: String, isNeeded: Bool)
  /// A sheet of XLSForm for something that is not done here.
  case notUsed(String)

  var severity: Finding.Severity {
    switch self {
    case .noSurvey, .emptySurvey: .error
    case .misspelt(_, _, let isNeeded): isNeeded ? .error : .warning
    case .notUsed: .warning
    }
  }

  var code: String {
    switch self {
    case .noSurvey: "missing-survey"
    case .emptySurvey: "empty-survey"
    case .misspelt: "misspelt-sheet"
    case .notUsed: "unused-sheet"
    }
  }

  var message: Phrase {
    switch self {
    case .noSurvey:
      Phrase(
        fi: "Lomakkeessa ei ole taulukkoa 'survey'.",
        sv: "Formuläret har inget blad 'survey'.",
        en: "The form has no sheet 'survey'.",
      )
    case .emptySurvey:
      Phrase(
        fi: "Lomakkeessa ei ole yhtään kysymystä.",
        sv: "Formuläret har inga frågor.",
        en: "The survey has no questions.",
      )
    case .misspelt(let name, _, _):
      Phrase(
        fi: "Taulukkoa '\(name)' ei lueta.",
        sv: "Bladet '\(name)' läses inte.",
        en: "The sheet '\(name)' is not read.",
      )
    case .notUsed(let name):
      Phrase(
        fi: "Luotsi ei käytä taulukkoa '\(name)'.",
        sv: "Luotsi använder inte bladet '\(name)'.",
        en: "Luotsi does not use the sheet '\(name)'.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .noSurvey(let similar?), .misspelt(let similar, "survey", _):
      Self.rename(similar, "survey")
    case .noSurvey:
      Phrase(
        fi: "Kirjoita kysymykset taulukkoon nimeltä survey.",
        sv: "Skriv frågorna på ett blad som heter survey.",
        en: "Write the questions in a sheet named survey.",
      )
    case .emptySurvey:
      Phrase(
        fi: "Lisää rivejä, joilla on type, name ja label.",
        sv: "Lägg till rader med type, name och label.",
        en: "Add rows with a type, a name and a label.",
      )
    case .misspelt(let name, let expected, _): Self.rename(name, expected)
    case .notUsed:
      Phrase(
        fi: "Haastattelu toimii ilman sitä; sen tehtävää ei tehdä.",
        sv: "Intervjun fungerar utan det; det som bladet styr görs inte.",
        en: "The interview works without it; what the sheet asks for is not done.",
      )
    }
  }

  private static func rename(_ name: String, _ expected: String) -> Phrase {
    Phrase(
      fi: "Anna taulukolle '\(name)' nimeksi '\(expected)'.",
      sv: "Döp om bladet '\(name)' till '\(expected)'.",
      en: "Rename the sheet '\(name)' to '\(expected)'.",
    )
  }
}
