import Languages

/// What the tour says, and what belongs to the example client.
enum TourText {
  static let title = Phrase(fi: "Opastus", sv: "Rundtur", en: "Tour")
  static let next = Phrase(fi: "Seuraava", sv: "Nästa", en: "Next")
  static let end = Phrase(fi: "Lopeta opastus", sv: "Avsluta rundturen", en: "End the tour")
  static let ended = Phrase(
    fi: "Opastus päättyi. Se alkaa uudelleen avusta (?).",
    sv: "Rundturen är slut. Den börjar igen från hjälpen (?).",
    en: "The tour has ended. It starts again from the help (?).",
  )

  static let exampleCode = Phrase(fi: "ESIMERKKI", sv: "EXEMPEL", en: "EXAMPLE")
  static let exampleClient = Phrase(
    fi: "Esimerkkiasiakas",
    sv: "Exempelklient",
    en: "Example client",
  )
  static let practise = Phrase(
    fi: "Harjoittele esimerkkiasiakkaalla",
    sv: "Öva med en exempelklient",
    en: "Practise on an example client",
  )
  static let practiseNote = Phrase(
    fi: "keksitty asiakas; avaa opastuksen, poistettavissa Delete-näppäimellä",
    sv: "en påhittad klient; öppnar rundturen, tas bort med Delete",
    en: "an invented client; opens the tour, removed with Delete",
  )
  static let firstClient = Phrase(
    fi: "Ensimmäinen asiakas",
    sv: "Den första klienten",
    en: "The first client",
  )
  static let firstClientNote = Phrase(
    fi: "aloittaa kartoituksen",
    sv: "börjar en kartläggning",
    en: "starts an assessment",
  )
  static let removeExample = Phrase(
    fi: "Poista esimerkki",
    sv: "Ta bort exemplet",
    en: "Remove the example",
  )
  static func removeAgain(_ code: String) -> Phrase {
    Phrase(
      fi: "Paina Delete uudelleen, niin esimerkkiasiakas \(code) poistetaan.",
      sv: "Tryck på Delete igen, så tas exempelklienten \(code) bort.",
      en: "Press Delete again to remove the example client \(code).",
    )
  }
  static let removed = Phrase(
    fi: "Esimerkkiasiakas poistettiin.",
    sv: "Exempelklienten togs bort.",
    en: "The example client was removed.",
  )
  static func noExample(at path: String) -> Phrase {
    Phrase(
      fi: "Esimerkkiasiakkaan vastauksia ei voi lukea (\(path)). Asenna Luotsi uudelleen.",
      sv: "Exempelklientens svar kan inte läsas (\(path)). Installera Luotsi på nytt.",
      en: "The example client's answers cannot be read (\(path)). Install Luotsi again.",
    )
  }

  static let cases = Phrase(
    fi: "Kuusi askelta keksityllä asiakkaalla. Tässä ovat asiakkaasi; ▸ näyttää, missä olet.",
    sv: "Sex steg med en påhittad klient. Här är dina klienter; ▸ visar var du är.",
    en: "Six steps with an invented client. Here are your clients; ▸ shows where you are.",
  )
  static let opening = Phrase(
    fi: "Alin rivi kertoo, mitä näppäimet tekevät juuri nyt. ? näyttää kaikki.",
    sv: "Den nedersta raden säger vad tangenterna gör just nu. ? visar alla.",
    en: "The last row says what the keys do right now. ? shows all of them.",
  )
  static let answering = Phrase(
    fi: "Kysymykseen vastataan yhdessä. Numero valitsee, Enter hyväksyy ja tallentaa.",
    sv: "Frågan besvaras tillsammans. En siffra väljer, Enter godkänner och sparar.",
    en: "The question is answered together. A digit picks, Enter accepts and saves.",
  )
  static let doubting = Phrase(
    fi: "Kaikkea ei tarvitse tietää, ja jokaisen vastauksen voi perua.",
    sv: "Allt behöver man inte veta, och varje svar kan ångras.",
    en: "Not everything has to be known, and every answer can be undone.",
  )
  static let list = Phrase(
    fi: "Vastauksista tulee lista: ● sopii nyt, ◐ tarkista, ○ vielä askelia. Jokainen on "
      + "perusteltu.",
    sv: "Svaren ger en lista: ● passar nu, ◐ kontrollera, ○ ännu steg. Var och en har en "
      + "motivering.",
    en: "The answers make a list: ● fits now, ◐ check, ○ steps to go. Each has its reasons.",
  )
  static let plan = Phrase(
    fi: "Mitä sovitaan, kirjataan suunnitelmaan: kuka tekee mitä ja mihin mennessä.",
    sv: "Det som avtalas skrivs i planen: vem gör vad och till när.",
    en: "What is agreed goes into the plan: who does what, and by when.",
  )

  static let tryArrows = Phrase(
    fi: "Kokeile nuolta: ↓",
    sv: "Pröva pilen: ↓",
    en: "Try the arrow: ↓",
  )
  static let openClient = Phrase(fi: "Avaa asiakas", sv: "Öppna klienten", en: "Open the client")
  static let goBack = Phrase(fi: "Palaa asiakkaisiin", sv: "Gå tillbaka", en: "Go back")
  static let goToQuestion = Phrase(
    fi: "Mene seuraavaan kysymykseen",
    sv: "Gå till nästa fråga",
    en: "Go to the next question",
  )
  static let answerOne = Phrase(
    fi: "Vastaa yhteen kysymykseen, sitten",
    sv: "Svara på en fråga, sedan",
    en: "Answer one question, then",
  )
  static let doubtAndUndo = Phrase(
    fi: "Merkitse ”ei tiedä” ja kumoa se",
    sv: "Skriv ”vet inte” och ångra det",
    en: "Mark \"don't know\" and undo it",
  )
  static let openList = Phrase(fi: "Avaa lista", sv: "Öppna listan", en: "Open the list")
  static let seeReasons = Phrase(
    fi: "Katso rivin perustelut",
    sv: "Se radens motivering",
    en: "See a row's reasons",
  )
  static let addStep = Phrase(
    fi: "Lisää koulutus suunnitelmaan",
    sv: "Lägg utbildningen i planen",
    en: "Add the training to the plan",
  )
  static let keepStep = Phrase(
    fi: "Tallenna askel",
    sv: "Spara steget",
    en: "Keep the step",
  )
}
