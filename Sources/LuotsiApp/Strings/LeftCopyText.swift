import CaseStore
import Languages

/// Which copies of the store still hold what was erased, or may, and what to do about each.
public func leftCopySentences(_ copies: [LeftCopy]) -> Phrase {
  let sentences = copies.map(leftCopySentence)
  return Phrase(
    fi: sentences.map(\.fi).joined(separator: " "),
    sv: sentences.map(\.sv).joined(separator: " "),
    en: sentences.map(\.en).joined(separator: " "),
  )
}

private func leftCopySentence(_ copy: LeftCopy) -> Phrase {
  let path = copy.url.path(percentEncoded: false)
  switch copy.reason {
  case .putAside:
    return Phrase(
      fi: "Poistettu voi olla vielä syrjään pannuissa tiedoissa (\(path)). Poista tiedosto, kun "
        + "sitä ei enää tarvita.",
      sv: "Det raderade kan finnas kvar i uppgifterna som lagts åt sidan (\(path)). Ta bort filen "
        + "när den inte behövs längre.",
      en: "What was erased may still be in the store put aside (\(path)). Delete that file once it "
        + "is not needed.",
    )
  case .backup(let cause):
    let why = hindrance(cause)
    return Phrase(
      fi: "Poistettu voi olla vielä varmuuskopiossa (\(path)): \(why.fi) Luotsi yrittää uudelleen "
        + "seuraavan varmuuskopion jälkeen; voit myös poistaa tiedoston.",
      sv:
        "Det raderade kan finnas kvar i säkerhetskopian (\(path)): \(why.sv) Luotsi försöker igen "
        + "efter nästa säkerhetskopia; du kan också ta bort filen.",
      en:
        "What was erased may still be in the backup (\(path)): \(why.en) Luotsi tries again after "
        + "the next backup; you can also delete the file.",
    )
  }
}

/// What kept a backup from being written anew.
private func hindrance(_ cause: StoreError.Cause) -> Phrase {
  switch cause {
  case .diskFull:
    Phrase(
      fi: "levy on täynnä. Vapauta tilaa.",
      sv: "disken är full. Frigör utrymme.",
      en: "the disk is full. Free some space.",
    )
  case .inputOutput:
    Phrase(
      fi: "levy ei toimi kunnolla.",
      sv: "disken fungerar inte rätt.",
      en: "the disk is failing.",
    )
  case .readOnly, .folderNotCreated:
    Phrase(
      fi: "kansioon ei voi kirjoittaa. Salli se.",
      sv: "mappen kan inte skrivas. Tillåt det.",
      en: "its folder cannot be written to. Allow that.",
    )
  case .busy:
    Phrase(
      fi: "toinen ohjelma käyttää sitä. Sulje se.",
      sv: "ett annat program använder den. Stäng det.",
      en: "another program is using it. Close that.",
    )
  case .newerThanProgram:
    Phrase(
      fi: "sen on tehnyt uudempi Luotsi. Käytä sitä.",
      sv: "en nyare Luotsi har gjort den. Använd den.",
      en: "a newer Luotsi made it. Use that.",
    )
  default:
    Phrase(
      fi: "se on vioittunut tai sitä ei voi lukea.",
      sv: "den är skadad eller kan inte läsas.",
      en: "it is damaged or cannot be read.",
    )
  }
}
