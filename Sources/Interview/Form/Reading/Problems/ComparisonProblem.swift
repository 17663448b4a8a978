import Languages

/// A question compared with what it never is.
enum ComparisonProblem: FormProblem {
  case choice(String, String, instead: String)
  case noChoice(String, String, offered: [String])
  /// `=` on a question with several answers.
  case multiple(String, String)
  case notNumber(String, String)
  case notDay(String, String)
  case notAcknowledged(String, String)

  var severity: Finding.Severity { .warning }

  var code: String {
    switch self {
    case .choice, .noChoice: "unknown-choice"
    case .multiple: "multiple-compared"
    case .notNumber, .notDay, .notAcknowledged: "never-equal"
    }
  }

  var message: Phrase {
    switch self {
    case .choice(let question, let name, _), .noChoice(let question, let name, _):
      Phrase(
        fi: "Kysymyksellä '\(question)' ei ole vaihtoehtoa '\(clipped(name))'.",
        sv: "'\(question)' har inget alternativ '\(clipped(name))'.",
        en: "'\(question)' has no choice '\(clipped(name))'.",
      )
    case .multiple(let question, _):
      Phrase(
        fi: "Kysymykseen '\(question)' voi vastata monta, mutta '=' vertaa koko vastausta.",
        sv: "'\(question)' kan ha flera svar, men '=' jämför hela svaret.",
        en: "'\(question)' can have several answers, but '=' compares them as a whole.",
      )
    case .notNumber(let question, let text):
      Phrase(
        fi: "Kysymyksen '\(question)' vastaus on luku, mutta '\(clipped(text))' ei ole.",
        sv: "Svaret på '\(question)' är ett tal, men '\(clipped(text))' är det inte.",
        en: "The answer to '\(question)' is a number, but '\(clipped(text))' is none.",
      )
    case .notDay(let question, let text):
      Phrase(
        fi: "Kysymyksen '\(question)' vastaus on päivä, mutta '\(clipped(text))' ei ole.",
        sv: "Svaret på '\(question)' är en dag, men '\(clipped(text))' är det inte.",
        en: "The answer to '\(question)' is a day, but '\(clipped(text))' is none.",
      )
    case .notAcknowledged(let question, let text):
      Phrase(
        fi: "Kysymyksen '\(question)' vastaus on aina 'OK', ei '\(clipped(text))'.",
        sv: "Svaret på '\(question)' är alltid 'OK', inte '\(clipped(text))'.",
        en: "The answer to '\(question)' is always 'OK', never '\(clipped(text))'.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .choice(_, _, let instead): .didYouMean(instead)
    case .noChoice(_, _, let offered):
      Phrase(
        fi: "Vaihtoehdot: \(listed(offered)).",
        sv: "Alternativen är \(listed(offered)).",
        en: "Its choices are \(listed(offered)).",
      )
    case .multiple(let question, let name):
      Phrase(
        fi: "Kirjoita selected(${\(question)}, '\(clipped(name))').",
        sv: "Skriv selected(${\(question)}, '\(clipped(name))').",
        en: "Write selected(${\(question)}, '\(clipped(name))').",
      )
    case .notNumber:
      Phrase(
        fi: "Kirjoita luku ilman lainausmerkkejä.",
        sv: "Skriv ett tal utan citattecken.",
        en: "Write a number without quotation marks.",
      )
    case .notDay:
      Phrase(
        fi: "Kirjoita päivä muodossa date('2026-08-31').",
        sv: "Skriv dagen som date('2026-08-31').",
        en: "Write the day as date('2026-08-31').",
      )
    case .notAcknowledged:
      Phrase(fi: "Kirjoita 'OK'.", sv: "Skriv 'OK'.", en: "Write 'OK'.")
    }
  }
}
