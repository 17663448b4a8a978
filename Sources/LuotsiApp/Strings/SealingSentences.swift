import CaseStore
import Languages

/// What is wrong with a part of the store, for the person at the desk.
func alteredPart(_ part: StorePart) -> Phrase {
  let name = partName(part)
  return Phrase(
    fi: "\(name.fi): muutettu Luotsin ulkopuolella, siksi sitä ei näytetä. Palauta uusin kopio.",
    sv: "\(name.sv): ändrat utanför Luotsi och visas därför inte. Återställ den nyaste kopian.",
    en: "\(name.en): changed outside Luotsi, so it is not shown. Restore the newest copy.",
  )
}

func otherRevision(_ part: StorePart, found: Int, expected: Int) -> Phrase {
  let name = partName(part)
  return Phrase(
    fi: "\(name.fi): versio \(found), tallennettu \(expected). Tilalle on vaihdettu vanha. "
      + "Palauta uusin kopio.",
    sv: "\(name.sv): version \(found), sparad \(expected). En gammal har bytts in. "
      + "Återställ den nyaste kopian.",
    en: "\(name.en): version \(found), saved was \(expected). An old one was put in its place. "
      + "Restore the newest copy.",
  )
}

func missingPart(_ part: StorePart) -> Phrase {
  let name = partName(part)
  return Phrase(
    fi: "\(name.fi): tallennettu tieto on kadonnut. Palauta uusin kopio.",
    sv: "\(name.sv): det som sparats är borta. Återställ den nyaste kopian.",
    en: "\(name.en): what was saved is gone. Restore the newest copy.",
  )
}

private func partName(_ part: StorePart) -> Phrase {
  switch part {
  case .contents:
    Phrase(fi: "Sisällysluettelo", sv: "Innehållsförteckningen", en: "The table of contents")
  case .registerPage(let page):
    Phrase(
      fi: "Asiakasluettelon sivu \(page)",
      sv: "Klientlistans sida \(page)",
      en: "Page \(page) of the list of clients",
    )
  case .document(.interview, let id):
    Phrase(fi: "Kartoitus \(id)", sv: "Kartläggningen \(id)", en: "The assessment \(id)")
  case .auditEntry(let position):
    Phrase(
      fi: "Lokin rivi \(position)",
      sv: "Loggens rad \(position)",
      en: "Line \(position) of the log",
    )
  case .book:
    Phrase(
      fi: "Muiden työpisteiden luettelo",
      sv: "Förteckningen över andra arbetsställen",
      en: "The list of other desks",
    )
  case .document(.ranking, let id):
    Phrase(fi: "Ehdotukset \(id)", sv: "Förslagen \(id)", en: "The proposals \(id)")
  case .document(.decision, let id):
    Phrase(fi: "Valinnat \(id)", sv: "Valen \(id)", en: "The choices \(id)")
  case .document(.guidance, let id):
    Phrase(fi: "Suunnitelma \(id)", sv: "Planen \(id)", en: "The plan \(id)")
  case .document(.history, let id):
    Phrase(fi: "Muutoshistoria \(id)", sv: "Ändringshistoriken \(id)", en: "The history \(id)")
  }
}

func wrongPassphrase(_ seconds: Int) -> Phrase {
  guard seconds > 0 else {
    return Phrase(
      fi: "Tunnuslause on väärä. Kirjoita se uudelleen.",
      sv: "Lösenfrasen är fel. Skriv den på nytt.",
      en: "The passphrase is wrong. Type it again.",
    )
  }
  return Phrase(
    fi: "Tunnuslause on väärä. Odota \(seconds) s ja kirjoita se uudelleen.",
    sv: "Lösenfrasen är fel. Vänta \(seconds) s och skriv den på nytt.",
    en: "The passphrase is wrong. Wait \(seconds) s and type it again.",
  )
}

func tooManyTries(_ seconds: Int) -> Phrase {
  Phrase(
    fi: "Liian monta väärää tunnuslausetta. Odota \(seconds) s ja yritä sitten.",
    sv: "För många fel lösenfraser. Vänta \(seconds) s och försök sedan.",
    en: "Too many wrong passphrases. Wait \(seconds) s, then try.",
  )
}

let alreadySetUp = Phrase(
  fi: "Tiedoilla on jo tunnuslause. Käynnistä Luotsi uudelleen ja avaa ne sillä.",
  sv: "Uppgifterna har redan en lösenfras. Starta Luotsi på nytt och öppna dem med den.",
  en: "The store has a passphrase already. Start Luotsi again and open it with that.",
)

let noRecoveryKey = Phrase(
  fi: "Palautusavainta ei ole tehty. Avaa tiedot tunnuslauseella.",
  sv: "Ingen återställningsnyckel har gjorts. Öppna uppgifterna med lösenfrasen.",
  en: "No recovery key was made. Open the store with a passphrase.",
)

func duplicateHolder(_ name: String) -> Phrase {
  Phrase(
    fi: "\(name) on jo avaajien joukossa. Anna toinen nimi.",
    sv: "\(name) finns redan bland dem som kan öppna. Ge ett annat namn.",
    en: "\(name) can open the store already. Give another name.",
  )
}

let lastAdvisor = Phrase(
  fi: "Kukaan ei voisi enää avata tietoja. Lisää ensin toinen ohjaaja.",
  sv: "Ingen kunde längre öppna uppgifterna. Lägg först till en annan handledare.",
  en: "Nobody could open the store any more. Add another advisor first.",
)

let noSuchSlot = Phrase(
  fi: "Ohjaajaa ei enää ole avaajien joukossa.",
  sv: "Handledaren finns inte längre bland dem som kan öppna.",
  en: "The advisor is no longer among those who can open the store.",
)

let cannotSeal = Phrase(
  fi: "Tietoja ei voi avata: muisti ei riitä, tai avain on vioittunut. Sulje muita ohjelmia.",
  sv: "Uppgifterna kan inte öppnas: minnet räcker inte eller nyckeln är skadad. Stäng program.",
  en: "The store cannot be opened: too little memory, or a damaged key. Close other programs.",
)
