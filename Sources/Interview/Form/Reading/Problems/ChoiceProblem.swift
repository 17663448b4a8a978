import Languages

/// What is wrong with a row of the choices sheet, or with a whole list.
enum ChoiceProblem: FormProblem {
  case noList
  case noName
  case noLabel
  case duplicate(String, list: String)
  case spaceInName(String, list: String)
  case unusedList(String)
  case unusedLists([String])

  var severity: Finding.Severity {
    switch self {
    case .noList, .noName, .duplicate, .spaceInName: .error
    case .noLabel, .unusedList, .unusedLists: .warning
    }
  }

  var code: String {
    switch self {
    case .noList: "missing-list-name"
    case .noName: "missing-name"
    case .noLabel: "missing-label"
    case .duplicate: "duplicate-choice"
    case .spaceInName: "bad-name"
    case .unusedList, .unusedLists: "unused-list"
    }
  }

  var message: Phrase {
    switch self {
    case .noList:
      Phrase(
        fi: "Vaihtoehdolta puuttuu lista.",
        sv: "Alternativet saknar lista.",
        en: "The choice has no list.",
      )
    case .noName:
      Phrase(
        fi: "Vaihtoehdolta puuttuu nimi.",
        sv: "Alternativet saknar namn.",
        en: "The choice has no name.",
      )
    case .noLabel:
      Phrase(
        fi: "Vaihtoehdolta puuttuu teksti, joten sen nimi näytetään.",
        sv: "Alternativet saknar text, så dess namn visas.",
        en: "The choice has no label, so its name is shown.",
      )
    case .duplicate(let name, let list):
      Phrase(
        fi: "Listassa '\(list)' on vaihtoehto '\(clipped(name))' useammin kuin kerran.",
        sv: "Listan '\(list)' har alternativet '\(clipped(name))' mer än en gång.",
        en: "The list '\(list)' has the choice '\(clipped(name))' more than once.",
      )
    case .spaceInName(let name, let list):
      Phrase(
        fi: "Vaihtoehdon nimessä '\(clipped(name))' on välilyönti, ja listasta '\(list)' "
          + "valitaan useita.",
        sv: "Alternativets namn '\(clipped(name))' har ett mellanslag, och ur listan '\(list)' "
          + "väljs flera.",
        en: "The choice's name '\(clipped(name))' has a space in it, and of the list '\(list)' "
          + "several are picked.",
      )
    case .unusedList(let list):
      Phrase(
        fi: "Mikään kysymys ei käytä listaa '\(clipped(list))'.",
        sv: "Ingen fråga använder listan '\(clipped(list))'.",
        en: "No question uses the list '\(clipped(list))'.",
      )
    case .unusedLists(let lists):
      Phrase(
        fi: "Mikään kysymys ei käytä \(lists.count) listaa: \(listed(lists)).",
        sv: "Ingen fråga använder \(lists.count) av listorna: \(listed(lists)).",
        en: "No question uses \(lists.count) of the lists: \(listed(lists)).",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .noList:
      Phrase(
        fi: "Kirjoita listan nimi, kuten select_one-tyypin perässä.",
        sv: "Skriv listans namn, som efter select_one.",
        en: "Write the list's name, as after select_one.",
      )
    case .noName:
      Phrase(
        fi: "Kirjoita lyhyt nimi ilman välilyöntejä.",
        sv: "Skriv ett kort namn utan mellanslag.",
        en: "Write a short name without spaces.",
      )
    case .noLabel:
      Phrase(
        fi: "Kirjoita, mitä asiakas lukee.",
        sv: "Skriv vad klienten läser.",
        en: "Write what the client reads.",
      )
    case .duplicate:
      Phrase(
        fi: "Anna kullekin vaihtoehdolle oma nimi.",
        sv: "Ge varje alternativ ett eget namn.",
        en: "Give each choice a name of its own.",
      )
    case .spaceInName(let name, _):
      Phrase.didYouMean(name.split { $0.isWhitespace }.joined(separator: "_"))
    case .unusedList:
      Phrase(
        fi: "Poista se tai kirjoita se tyypin select_one tai select_multiple perään.",
        sv: "Ta bort den eller nämn den efter select_one eller select_multiple.",
        en: "Remove it, or name it after select_one or select_multiple.",
      )
    case .unusedLists:
      Phrase(
        fi: "Poista ne, jos niitä ei enää tarvita.",
        sv: "Ta bort dem om de inte längre behövs.",
        en: "Remove them if they are no longer needed.",
      )
    }
  }
}
