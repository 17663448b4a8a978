import CaseStore
import Languages

/// Says that the day's backup failed, why, and that work may go on.
func backupFailedSentence(_ error: StoreError) -> Phrase {
  let why = storeSentence(error)
  return Phrase(
    fi: "Varmuuskopiota ei saatu tehtyä; työtä voi jatkaa. \(why.fi)",
    sv: "Säkerhetskopian blev inte gjord; arbetet kan fortsätta. \(why.sv)",
    en: "The backup could not be made; work can go on. \(why.en)",
  )
}

func unsoundCopy(_ place: String) -> Phrase {
  Phrase(
    fi: "Varmuuskopio on vioittunut (\(place)), joten sitä ei palautettu. Valitse vanhempi.",
    sv: "Säkerhetskopian är skadad (\(place)) och återställdes inte. Välj en äldre.",
    en: "The backup is damaged (\(place)), so it was not restored. Choose an older one.",
  )
}

func noPassphrase(_ place: String) -> Phrase {
  Phrase(
    fi: "Tiedostoa ei avaa mikään tunnuslause (\(place)). Valitse toinen tiedosto, tai valitse "
      + "ensin tunnuslause: luotsi",
    sv:
      "Ingen lösenfras öppnar filen (\(place)). Välj en annan fil, eller välj först en lösenfras: "
      + "luotsi",
    en: "No passphrase opens the file (\(place)). Choose another file, or choose a passphrase "
      + "first: luotsi",
  )
}

/// How the newest backup is restored, where nothing else makes a store open.
public func newestBackupSentence(_ backup: Backup) -> Phrase {
  let command = "luotsi restore '\(backup.url.path(percentEncoded: false))'"
  return Phrase(
    fi: "Jos tämä ei auta, palauta uusin varmuuskopio (\(backup.day)): \(command)",
    sv: "Om det inte hjälper, återställ den nyaste säkerhetskopian (\(backup.day)): \(command)",
    en: "If that does not help, restore the newest backup (\(backup.day)): \(command)",
  )
}

func storeSentence(_ error: StoreError, orRestore backup: Backup) -> Phrase {
  let (sentence, remedy) = (storeSentence(error), newestBackupSentence(backup))
  return Phrase(
    fi: "\(sentence.fi) \(remedy.fi)",
    sv: "\(sentence.sv) \(remedy.sv)",
    en: "\(sentence.en) \(remedy.en)",
  )
}

extension StoreError {
  /// Whether the store itself is in a bad way, rather than in use or of a newer program.
  public var mayNeedBackup: Bool {
    switch cause {
    case .readOnly, .inputOutput, .damaged, .diskFull, .cannotOpen, .notACaseStore, .altered,
      .otherRevision, .missing, .unreadableDocument, .unreadableForm:
      true
    default: false
    }
  }
}
