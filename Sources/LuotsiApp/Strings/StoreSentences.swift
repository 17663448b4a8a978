import CaseStore
import Languages

/// What went wrong with the store and what to do, for the person at the desk.
public func storeSentence(_ error: StoreError) -> Phrase {
  let place = error.path
  return switch error.cause {
  case .busy: busy(place)
  case .heldByAnother: heldByAnother(place)
  case .readOnly: readOnly(place)
  case .inputOutput: inputOutput(place)
  case .damaged: damaged(place)
  case .diskFull: diskFull(place)
  case .cannotOpen: cannotOpen(place)
  case .notACaseStore: notACaseStore(place)
  case .unsoundCopy: unsoundCopy(place)
  case .noPassphrase: noPassphrase(place)
  case .newerThanProgram: newerThanProgram(place)
  case .folderNotCreated: folderNotCreated(place)
  case .unreadableForm: unreadableForm(place)
  case .unreadableDocument: unreadableDocument(place)
  case .altered(let part): alteredPart(part)
  case .otherRevision(let part, let found, let expected):
    otherRevision(part, found: found, expected: expected)
  case .missing(let part): missingPart(part)
  case .wrongPassphrase(let seconds): wrongPassphrase(seconds)
  case .tooManyTries(let seconds): tooManyTries(seconds)
  case .alreadySetUp: alreadySetUp
  case .noRecoveryKey: noRecoveryKey
  case .duplicateHolder(let name): duplicateHolder(name)
  case .lastAdvisor: lastAdvisor
  case .noSuchSlot: noSuchSlot
  case .cannotSeal: cannotSeal
  case .duplicateCode(let code): duplicateCode(code)
  case .noSuchCase: noSuchCase
  case .mixesExamplesWithRealCases: mixesExamplesWithRealCases
  case .erasureUnfinished: erasureUnfinished
  case .unexpected: unexpected(error)
  }
}

private func busy(_ place: String) -> Phrase {
  Phrase(
    fi: "Toinen Luotsi käyttää asiakastietoja (\(place)). Sulje se ja yritä uudelleen.",
    sv: "En annan Luotsi använder klientuppgifterna (\(place)). Stäng den och försök igen.",
    en: "Another Luotsi is using the client store (\(place)). Close it and try again.",
  )
}

private func heldByAnother(_ place: String) -> Phrase {
  Phrase(
    fi: "Asiakastiedot ovat auki toisessa Luotsissa (\(place)). Lukitse tai sulje se ja yritä "
      + "uudelleen.",
    sv: "Klientuppgifterna är öppna i en annan Luotsi (\(place)). Lås eller stäng den och försök "
      + "igen.",
    en: "The client store is open in another Luotsi (\(place)). Lock or close that one and try "
      + "again.",
  )
}

private func readOnly(_ place: String) -> Phrase {
  Phrase(
    fi: "Tietoja ei voi kirjoittaa (\(place)). Salli kirjoittaminen tiedostoon ja kansioon.",
    sv: "Uppgifterna kan inte skrivas (\(place)). Tillåt skrivning i filen och mappen.",
    en: "The store cannot be written (\(place)). Allow writing to the file and its folder.",
  )
}

private func inputOutput(_ place: String) -> Phrase {
  Phrase(
    fi: "Levy ei toimi kunnolla (\(place)). Kopioi kansio heti toiselle levylle.",
    sv: "Disken fungerar inte rätt (\(place)). Kopiera mappen genast till en annan disk.",
    en: "The disk is failing (\(place)). Copy the folder to another disk at once.",
  )
}

private func damaged(_ place: String) -> Phrase {
  Phrase(
    fi: "Asiakastietojen tiedosto on vioittunut (\(place)). Siirrä se syrjään ja palauta kopio.",
    sv:
      "Filen med klientuppgifter är skadad (\(place)). Lägg den åt sidan och återställ en kopia.",
    en: "The client store is damaged (\(place)). Put it aside and restore a copy.",
  )
}

private func diskFull(_ place: String) -> Phrase {
  Phrase(
    fi: "Levy on täynnä, tätä ei tallennettu (\(place)). Vapauta tilaa ja vastaa uudelleen.",
    sv: "Disken är full, detta sparades inte (\(place)). Frigör utrymme och svara igen.",
    en: "The disk is full, this was not saved (\(place)). Free some space and answer again.",
  )
}

private func cannotOpen(_ place: String) -> Phrase {
  Phrase(
    fi: "Asiakastietoja ei voi avata (\(place)). Tarkista, että saat lukea ja kirjoittaa sitä.",
    sv: "Klientuppgifterna kan inte öppnas (\(place)). Kontrollera att du får läsa och skriva.",
    en: "The client store cannot be opened (\(place)). Check that you may read and write it.",
  )
}

private func notACaseStore(_ place: String) -> Phrase {
  Phrase(
    fi: "Tiedosto ei ole Luotsin asiakastietoja (\(place)). Valitse toinen tiedosto.",
    sv: "Filen är inte Luotsis klientuppgifter (\(place)). Välj en annan fil.",
    en: "The file is not a Luotsi client store (\(place)). Choose another file.",
  )
}

private func newerThanProgram(_ place: String) -> Phrase {
  Phrase(
    fi:
      "Tiedot on tallennettu uudemmalla Luotsilla (\(place)). Avaa ne sillä; mitään ei muutettu.",
    sv:
      "Uppgifterna är sparade med en nyare Luotsi (\(place)). Öppna dem med den; inget ändrades.",
    en: "The store was written by a newer Luotsi (\(place)). Open it with that; nothing changed.",
  )
}

private func folderNotCreated(_ place: String) -> Phrase {
  Phrase(
    fi: "Kansiota ei voi luoda (\(place)). Valitse paikka, johon saat kirjoittaa.",
    sv: "Mappen kan inte skapas (\(place)). Välj en plats där du får skriva.",
    en: "The folder cannot be created (\(place)). Choose a place where you may write.",
  )
}

private func unreadableForm(_ place: String) -> Phrase {
  Phrase(
    fi: "Lomaketta, jolla kartoitus tehtiin, ei voi lukea (\(place)). Palauta uusin kopio.",
    sv:
      "Formuläret som kartläggningen gjordes med kan inte läsas (\(place)). Återställ en kopia.",
    en: "The form the assessment was held with cannot be read (\(place)). Restore a copy.",
  )
}

private func unreadableDocument(_ place: String) -> Phrase {
  Phrase(
    fi: "Asiakkaan tietoja ei voi lukea (\(place)). Palauta uusin kopio.",
    sv: "Klientens uppgifter kan inte läsas (\(place)). Återställ den nyaste kopian.",
    en: "The client's record cannot be read (\(place)). Restore the newest copy.",
  )
}

private func duplicateCode(_ code: String) -> Phrase {
  Phrase(
    fi: "Koodi \(code) on jo käytössä. Anna toinen koodi.",
    sv: "Koden \(code) används redan. Ge en annan kod.",
    en: "The code \(code) is in use already. Give another code.",
  )
}

private let noSuchCase = Phrase(
  fi: "Asiakasta ei enää ole. Palaa luetteloon.",
  sv: "Klienten finns inte längre. Gå tillbaka till listan.",
  en: "The client is no longer there. Go back to the list.",
)

private let mixesExamplesWithRealCases = Phrase(
  fi: "Harjoitteluaineistoon ei lisätä oikeita asiakkaita. Lisää asiakas omiin tietoihisi.",
  sv: "I övningsmaterialet läggs inga riktiga klienter. Lägg klienten i dina egna uppgifter.",
  en: "The practice store takes no real clients. Add the client to a store of your own.",
)

private let erasureUnfinished = Phrase(
  fi: "Asiakas on poistettu, mutta jälkiä jäi levylle. Sulje kaikki Luotsit ja avaa yksi.",
  sv: "Klienten är borttagen men spår finns kvar. Stäng alla Luotsi och öppna en.",
  en: "The client is deleted, but traces remain on disk. Close every Luotsi and open one.",
)

private func unexpected(_ error: StoreError) -> Phrase {
  Phrase(
    fi: "Asiakastiedot eivät toimi: \(error). Käynnistä Luotsi uudelleen.",
    sv: "Klientuppgifterna fungerar inte: \(error). Starta Luotsi på nytt.",
    en: "The client store failed: \(error). Start Luotsi again.",
  )
}
