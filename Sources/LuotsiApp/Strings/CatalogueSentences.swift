import CaseStore
import CatalogueStore
import Languages

/// What an effect could not do: with the clients' store or with the catalogue.
public enum ProgramFailure: Equatable, Sendable {
  case store(StoreError)
  /// As `store`, with the newest backup where restoring it may be the remedy.
  case storeWithBackup(StoreError, Backup)
  case catalogue(CatalogueError)
  /// The day's backup was not made, while everything else goes on.
  case backup(StoreError)
  /// What was erased is still in copies of the store, or may be.
  case copiesLeft([LeftCopy])
  /// The store is open, and something about it has to be told.
  case opening(OpeningNotice)
  /// What was typed cannot be a recovery key.
  case notARecoveryKey
  /// A transfer did not go or come.
  case transfer(TransferFault)
  /// What was set holds only as long as the program runs.
  case settings(SettingsFault)
  /// The bundled example client is not there.
  case noExample(path: String)

  /// What went wrong and what to do, for the person at the desk.
  public var sentence: Phrase {
    switch self {
    case .store(let error): storeSentence(error)
    case .storeWithBackup(let error, let backup):
      storeSentence(error, orRestore: backup)
    case .catalogue(let error): catalogueSentence(error)
    case .backup(let error): backupFailedSentence(error)
    case .copiesLeft(let copies): leftCopySentences(copies)
    case .opening(let notice): notice.sentence
    case .notARecoveryKey: UnlockText.notAKey
    case .transfer(let fault): transferSentence(fault)
    case .settings(let fault): settingsSentence(fault)
    case .noExample(let path): TourText.noExample(at: path)
    }
  }
}

/// What went wrong with the catalogue and what to do, for the person at the desk.
public func catalogueSentence(_ error: CatalogueError) -> Phrase {
  let place = error.path
  return switch error.cause {
  case .busy:
    Phrase(
      fi: "Toinen ohjelma käyttää aineistoa (\(place)). Sulje se ja yritä uudelleen.",
      sv: "Ett annat program använder materialet (\(place)). Stäng det och försök igen.",
      en: "Another program is using the catalogue (\(place)). Close it and try again.",
    )
  case .readOnly, .folderNotCreated, .cannotOpen:
    Phrase(
      fi: "Aineistoon ei voi kirjoittaa (\(place)). Salli kirjoittaminen tiedostoon ja kansioon.",
      sv: "Materialet kan inte skrivas (\(place)). Tillåt skrivning i filen och mappen.",
      en: "The catalogue cannot be written (\(place)). Allow writing to the file and its folder.",
    )
  case .diskFull:
    Phrase(
      fi: "Levy on täynnä, joten mitään ei muutettu (\(place)). Vapauta tilaa.",
      sv: "Disken är full, så inget ändrades (\(place)). Frigör utrymme.",
      en: "The disk is full, so nothing was changed (\(place)). Free some space.",
    )
  case .inputOutput:
    Phrase(
      fi: "Levy ei toimi kunnolla (\(place)). Tarkista se ja tuo aineisto uudelleen.",
      sv: "Disken fungerar inte rätt (\(place)). Kontrollera den och importera materialet på nytt.",
      en: "The disk is failing (\(place)). Check it, then import the catalogue again.",
    )
  case .damaged, .notACatalogue:
    Phrase(
      fi: "Aineisto on vioittunut (\(place)). Siirrä tiedosto syrjään ja tuo aineisto uudelleen.",
      sv: "Materialet är skadat (\(place)). Lägg filen åt sidan och importera materialet på nytt.",
      en: "The catalogue is damaged (\(place)). Put the file aside and import it again.",
    )
  default:
    Phrase(
      fi: "Aineiston muutos ei onnistunut: \(error)",
      sv: "Materialet kunde inte ändras: \(error)",
      en: "The catalogue could not be changed: \(error)",
    )
  }
}
