import Languages

/// What the linear mode says beside the texts of the screens.
enum LinearText {
  static let opening = Phrase(
    fi: "Luotsi riveinä. Kirjoita rivi ja paina Enter. Kysymysmerkki kertoo, mitä voi kirjoittaa.",
    sv: "Luotsi som rader. Skriv en rad och tryck på Enter. Frågetecken berättar vad som går.",
    en: "Luotsi as lines. Type a line and press Enter. A question mark tells what can be typed.",
  )
  static let closed = Phrase(
    fi: "Luotsi on suljettu.",
    sv: "Luotsi är stängt.",
    en: "Luotsi is closed.",
  )
  static let note = Phrase(fi: "Huomaa:", sv: "Observera:", en: "Note:")
  static let done = Phrase(fi: "Tehty.", sv: "Gjort.", en: "Done.")
  static let nothingChanged = Phrase(
    fi: "Mikään ei muuttunut.",
    sv: "Inget ändrades.",
    en: "Nothing changed.",
  )
  static let tooLong = Phrase(
    fi: "Rivi on liian pitkä: enintään \(longestLine) tavua. Mitään ei otettu.",
    sv: "Raden är för lång: högst \(longestLine) byte. Inget togs emot.",
    en: "The line is too long: at most \(longestLine) bytes. Nothing was taken.",
  )
  static let rankedTwice = Phrase(
    fi: "Sama numero on järjestyksessä kahdesti. Kirjoita kukin kerran.",
    sv: "Samma nummer står två gånger i ordningen. Skriv varje en gång.",
    en: "A number stands twice in the order. Write each once.",
  )
  static let leftOpen = Phrase(
    fi: "Edellinen jäi auki, ja siihen tarvitaan vastaus ennen kuin kartoitus on valmis.",
    sv: "Den förra lämnades öppen, och den behöver ett svar innan kartläggningen är klar.",
    en: "The one before was left open, and needs an answer before the assessment is complete.",
  )
  static let howToKeep = Phrase(
    fi: "Kirjoita :pidä, jos se pidetään.",
    sv: "Skriv :behåll om det behålls.",
    en: "Type :keep to keep it.",
  )
  static let howToPass = Phrase(
    fi: "Kirjoita :pidä, jos se jätetään auki.",
    sv: "Skriv :behåll om den lämnas öppen.",
    en: "Type :keep to leave it open.",
  )
  static let answerNow = Phrase(fi: "Vastaus nyt:", sv: "Svaret nu:", en: "The answer now:")
  static let open = Phrase(fi: "Avoin.", sv: "Öppen.", en: "Open.")
  static let yes = Phrase(fi: "Kyllä", sv: "Ja", en: "Yes")
  static let noClientToPrint = Phrase(
    fi: "Tulostettavaa listaa ei ole: avaa ensin asiakas.",
    sv: "Det finns ingen lista att skriva ut: öppna först en klient.",
    en: "There is no list to print: open a client first.",
  )
  static let fileQuestion = Phrase(
    fi: "Tiedoston nimi; tyhjä rivi lukee listan tähän:",
    sv: "Filens namn; en tom rad läser listan här:",
    en: "The name of the file; an empty line has the list read here:",
  )
  static let noQuestions = Phrase(
    fi: "Tässä ei ole kysymyksiä: avaa ensin kartoitus.",
    sv: "Här finns inga frågor: öppna först en kartläggning.",
    en: "There are no questions here: open an assessment first.",
  )
  static let noSuchQuestion = Phrase(
    fi: "Sellaista kysymystä ei nyt kysytä. ”Kysymykset” luettelee ne, jotka kysytään.",
    sv: "En sådan fråga ställs inte nu. ”Frågor” räknar upp dem som ställs.",
    en: "No such question is asked now. “Questions” lists those that are.",
  )
  static let noCases = Phrase(
    fi: "Ei vielä asiakkaita. ”Uusi” aloittaa ensimmäisen kartoituksen.",
    sv: "Inga klienter ännu. ”Ny” börjar den första kartläggningen.",
    en: "No clients yet. “New” starts the first assessment.",
  )
  static let isPinned = Phrase(fi: "Kiinnitetty", sv: "Fäst", en: "Pinned")
  static let isHidden = Phrase(fi: "Piilotettu", sv: "Dold", en: "Hidden")
  static let isChosen = Phrase(fi: "Valittu", sv: "Vald", en: "Chosen")

  static func code(_ proposed: String) -> Phrase {
    Phrase(
      fi: "Koodi; tyhjä rivi: \(proposed):",
      sv: "Kod; tom rad: \(proposed):",
      en: "Code; empty line: \(proposed):",
    )
  }

  static let nothingMore = Phrase(
    fi: "Enempää ei ole. = lukee sivun uudelleen.",
    sv: "Det finns inget mer. = läser sidan på nytt.",
    en: "There is no more. = reads the page again.",
  )

  static func unread(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "Vielä yksi rivi: lisää." : "Vielä \(count) riviä: lisää.",
      sv: count == 1 ? "Ännu en rad: fler." : "Ännu \(count) rader: fler.",
      en: count == 1 ? "One more line: more." : "\(count) more lines: more.",
    )
  }

  static func written(_ path: String) -> Phrase {
    Phrase(
      fi: "Lista on kirjoitettu: \(path).",
      sv: "Listan är skriven: \(path).",
      en: "The list is written: \(path).",
    )
  }

  static func outOfRange(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "Vain numero 1 käy." : "Numero on 1:n ja \(count):n väliltä.",
      sv: count == 1 ? "Bara nummer 1 går." : "Numret är mellan 1 och \(count).",
      en: count == 1 ? "Only number 1 will do." : "The number is between 1 and \(count).",
    )
  }

  static func unknown(_ text: String) -> Phrase {
    Phrase(
      fi: "”\(text)” ei käy tässä. Kysymysmerkki kertoo, mitä voi kirjoittaa.",
      sv: "”\(text)” går inte här. Frågetecken berättar vad som går.",
      en: "“\(text)” will not do here. A question mark tells what can be typed.",
    )
  }

  static func several(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      fi: "Monta alkaa noin. Kirjoita enemmän: \(list).",
      sv: "Flera börjar så. Skriv mer: \(list).",
      en: "Several begin so. Write more: \(list).",
    )
  }

  static func found(_ count: Int) -> Phrase {
    guard count > 1 else {
      return Phrase(
        fi: "Löytyi yksi. Numero valitsee.",
        sv: "En hittades. Numret väljer.",
        en: "One was found. Its number picks it.",
      )
    }
    let isCut = count > LinearPage.mostFound
    let most = LinearPage.mostFound
    return Phrase(
      fi: "Löytyi \(count). Numero valitsee." + (isCut ? " \(most) ensimmäistä:" : ""),
      sv: "\(count) hittades. Numret väljer." + (isCut ? " De \(most) första:" : ""),
      en: "\(count) were found. A number picks." + (isCut ? " The first \(most):" : ""),
    )
  }

  /// `nil` for one that is shown though it is not asked now.
  static func question(_ number: Int?) -> Phrase {
    let number = number.map { " \($0)" } ?? ""
    return Phrase(fi: "Kysymys\(number)", sv: "Fråga\(number)", en: "Question\(number)")
  }

  static func section(_ number: Int, of count: Int, _ name: String) -> Phrase {
    Phrase(
      fi: "Osio \(number) / \(count): \(name).",
      sv: "Del \(number) / \(count): \(name).",
      en: "Section \(number) / \(count): \(name).",
    )
  }

  static func manyChoices(_ count: Int) -> Phrase {
    Phrase(
      fi: "Vaihtoehtoja on \(count). Kirjoita nimen osa, niin löytyneet luetaan numeroineen.",
      sv: "Det finns \(count) alternativ. Skriv en del av namnet, så läses de som hittas.",
      en: "There are \(count) choices. Type part of a name to hear what is found, with numbers.",
    )
  }
}
