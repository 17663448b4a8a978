import CaseStore
import Languages

/// Why a transfer did not go or come, for the person at the desk.
public func transferSentence(_ fault: TransferFault) -> Phrase {
  switch fault {
  case .notATransfer, .newerFormat, .forAnotherDesk, .damaged, .unknownSender,
    .mixesExamplesWithRealCases:
    unusable(fault)
  case .noSuchDesk, .duplicateDesk, .notACard, .ownCard, .notOwnDesk, .noConsent,
    .noSuchConflict:
    refused(fault)
  case .unreadable, .unwritable, .exists, .tooLarge: fileFault(fault)
  case .store(let error): storeSentence(error)
  }
}

private func unusable(_ fault: TransferFault) -> Phrase {
  switch fault {
  case .notATransfer:
    Phrase(
      fi: "Tämä ei ole Luotsin siirtotiedosto. Valitse toisen työpisteen tekemä tiedosto.",
      sv: "Det här är ingen överföringsfil från Luotsi. Välj filen som det andra stället gjorde.",
      en: "This is no transfer of Luotsi. Choose the file that the other desk made.",
    )
  case .newerFormat:
    Phrase(
      fi: "Siirron on tehnyt uudempi Luotsi. Päivitä tämä ja ota siirto sitten vastaan.",
      sv: "Överföringen är gjord med en nyare Luotsi. Uppdatera den här och ta sedan emot.",
      en: "This transfer was made by a newer Luotsi. Bring this one up to date, then take it in.",
    )
  case .forAnotherDesk:
    Phrase(
      fi: "Siirto on sinetöity toiselle työpisteelle. Pyydä lähettäjää tekemään siirto tälle.",
      sv: "Överföringen är förseglad för ett annat ställe. Be avsändaren göra en för det här.",
      en: "This transfer was sealed for another desk. Ask the sender to make one for this desk.",
    )
  case .unknownSender(let fingerprint):
    Phrase(
      fi: "Lähettäjää \(fingerprint) ei tunneta. Ota ensin vastaan sen käyntikortti.",
      sv: "Avsändaren \(fingerprint) är okänd. Ta först emot dess visitkort.",
      en: "The desk \(fingerprint) is not known here. Take in its card first.",
    )
  case .mixesExamplesWithRealCases:
    Phrase(
      fi: "Esimerkkiasiakkaita ei siirretä, eikä oikeita siirretä harjoitteluun. Valitse oikea "
        + "asiakas ja oikeat tiedot.",
      sv: "Exempelklienter överförs inte, och riktiga inte till övningen. Välj en riktig klient "
        + "och riktiga uppgifter.",
      en: "Example clients are not sent, and the practice store takes no real ones. Choose a real "
        + "client and a store of real ones.",
    )
  default:
    Phrase(
      fi: "Siirto on vaurioitunut tai sitä on muutettu. Mitään ei otettu vastaan; pyydä uusi.",
      sv: "Överföringen är skadad eller ändrad. Inget togs emot; be om en ny.",
      en: "This transfer is damaged or was changed. Nothing was taken in; ask for it once more.",
    )
  }
}

private func refused(_ fault: TransferFault) -> Phrase {
  switch fault {
  case .noSuchDesk(let name):
    Phrase(
      fi: "Työpistettä \(name) ei tunneta.",
      sv: "Arbetsstället \(name) är okänt.",
      en: "No desk called \(name) is known.",
    )
  case .duplicateDesk(let name):
    Phrase(
      fi: "Työpiste nimeltä \(name) tunnetaan jo. Anna tälle toinen nimi.",
      sv: "Ett arbetsställe som heter \(name) finns redan. Ge det här ett annat namn.",
      en: "A desk called \(name) is known already. Give this one another name.",
    )
  case .notACard:
    Phrase(
      fi: "Tämä ei ole työpisteen käyntikortti. Toinen työpiste tekee sen Siirrot-näytössä.",
      sv: "Det här är inget visitkort för ett arbetsställe. Det görs på det andra stället.",
      en: "This is no card of a desk. The other desk makes it.",
    )
  case .ownCard:
    Phrase(
      fi: "Tämä on tämän työpisteen oma käyntikortti. Ota vastaan toisen työpisteen.",
      sv: "Det här är det egna visitkortet. Ta emot det andra ställets.",
      en: "This card is this store's own. Take in the other desk's.",
    )
  case .notOwnDesk(let name):
    Phrase(
      fi: "\(name) on toisen organisaation. Lähetä yksi asiakas, hänen suostumuksellaan.",
      sv: "\(name) hör till en annan organisation. Skicka en klient, med klientens samtycke.",
      en: "\(name) is of another organisation. Send one case, with the client's consent.",
    )
  case .noConsent(let code):
    Phrase(
      fi: "\(code) ei ole suostunut tietojensa luovutukseen. Kysy ja kirjaa vastaus.",
      sv: "\(code) har inte samtyckt till att uppgifterna lämnas ut. Fråga och skriv upp svaret.",
      en: "\(code) has not agreed to handing the case over. Ask, and record the answer.",
    )
  default:
    Phrase(
      fi: "Tämä on jo ratkaistu. Katso asiakkaan tiedot uudelleen.",
      sv: "Det här är redan avgjort. Se på klientens uppgifter igen.",
      en: "This has been settled meanwhile. Look at the case again.",
    )
  }
}

private func fileFault(_ fault: TransferFault) -> Phrase {
  switch fault {
  case .unreadable(let path):
    Phrase(
      fi: "Tiedostoa \(path) ei voi lukea. Tarkista polku ja onko tikku paikallaan.",
      sv: "Filen \(path) kan inte läsas. Kontrollera sökvägen och att minnet sitter i.",
      en: "The file \(path) cannot be read. Check the path, and that the stick is plugged in.",
    )
  case .exists(let path):
    Phrase(
      fi: "\(path) on jo olemassa eikä sitä muutettu. Anna toinen nimi.",
      sv: "\(path) finns redan och ändrades inte. Ge ett annat namn.",
      en: "\(path) is there already and was left alone. Name another file.",
    )
  case .tooLarge(let path):
    Phrase(
      fi: "\(path) on suurempi kuin yksikään siirto (1 Gt). Tarkista tiedosto.",
      sv: "\(path) är större än någon överföring (1 GB). Kontrollera filen.",
      en: "\(path) is larger than any transfer (1 GB). Check that it is the right file.",
    )
  case .unwritable(let path):
    Phrase(
      fi: "Tiedostoa \(path) ei voi kirjoittaa. Tarkista polku, tikku ja tila.",
      sv: "Filen \(path) kan inte skrivas. Kontrollera sökvägen, minnet och utrymmet.",
      en: "The file \(path) cannot be written. Check the path, the stick and the space on it.",
    )
  default: preconditionFailure("only faults of files come here")
  }
}
