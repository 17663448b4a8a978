import CaseStore
import Languages
import LuotsiApp

enum DoctorText {
  static let sound = Phrase(
    fi: "Kaikki on kunnossa: jokainen rivi, loki, tiedostot ja varmuuskopio.",
    sv: "Allt är i ordning: varje rad, loggen, filerna och säkerhetskopian.",
    en: "All is well: every row, the log, the files and the backup.",
  )
}

extension DoctorFinding {
  /// A word for programs.
  var kind: String {
    switch self {
    case .store(.brokenFile): "broken-file"
    case .store(.unsound): "unsound-part"
    case .store(.strangeRows): "strange-rows"
    case .store(.missingForm): "missing-form"
    case .store(.alteredForm): "altered-form"
    case .opening(.rolledBack): "rolled-back"
    case .opening(.plainTextLeft): "plain-text-left"
    case .opening(.recovered): "cut-off"
    case .unseen: "unseen"
    case .openToOthers: "open-to-others"
    case .noBackup: "no-backup"
    case .oldBackup: "old-backup"
    case .littleSpace: "little-space"
    case .strangeBackup: "strange-backup"
    case .unsoundBackup: "unsound-backup"
    case .unfinished: "unfinished-copy"
    }
  }

  /// What is wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .store(let finding): finding.phrase
    case .opening(let notice): notice.sentence
    case .strangeBackup(let path):
      Phrase(
        fi: "\(path): uusin varmuuskopio ei ole näistä tiedoista. Siirrä se muualle ja tee uusi: "
          + "luotsi backup.",
        sv:
          "\(path): den nyaste säkerhetskopian är inte av de här uppgifterna. Flytta bort den och "
          + "gör en ny: luotsi backup.",
        en: "\(path): the newest backup is not one of this store. Move it elsewhere and make a new "
          + "one: luotsi backup.",
      )
    case .unsoundBackup(let path):
      Phrase(
        fi: "\(path): uusin varmuuskopio on vioittunut. Tee uusi: luotsi backup.",
        sv: "\(path): den nyaste säkerhetskopian är skadad. Gör en ny: luotsi backup.",
        en: "\(path): the newest backup is damaged. Make a new one: luotsi backup.",
      )
    case .unfinished(let path):
      Phrase(
        fi: "\(path): kopio jäi kesken, eikä sitä tarvita. Poista se.",
        sv: "\(path): kopian blev inte färdig och behövs inte. Ta bort den.",
        en: "\(path): a copy that was not finished and is not needed. Delete it.",
      )
    case .unseen(let error):
      Phrase(
        fi:
          "Vanhempiin vaihdettuja tietoja ei huomattaisi, sillä muutosten määrää ei voi tallentaa "
          + "(\(error.path)). Salli kirjoittaminen sinne.",
        sv:
          "Om uppgifterna byttes mot äldre skulle det inte märkas, för antalet ändringar kan inte "
          + "sparas (\(error.path)). Tillåt skrivning där.",
        en: "An older store in the place of this one would not be noticed, as the number of its "
          + "changes cannot be kept (\(error.path)). Allow writing there.",
      )
    case .openToOthers(let path, let permissions):
      Phrase(
        fi: "\(path): muutkin koneen käyttäjät voivat lukea sen (\(octal(permissions))). Poista "
          + "heiltä oikeudet.",
        sv:
          "\(path): också andra som använder datorn kan läsa den (\(octal(permissions))). Ta bort "
          + "deras rättigheter.",
        en: "\(path): others on this machine can read it (\(octal(permissions))). Take their "
          + "permissions away.",
      )
    case .noBackup:
      Phrase(
        fi: "Varmuuskopiota ei ole. Tee se: luotsi backup.",
        sv: "Det finns ingen säkerhetskopia. Gör en: luotsi backup.",
        en: "There is no backup. Make one: luotsi backup.",
      )
    case .oldBackup(let day, let days):
      Phrase(
        fi: "Uusin varmuuskopio on \(days) päivän takaa (\(day)). Tee uusi: luotsi backup.",
        sv:
          "Den nyaste säkerhetskopian är \(days) dagar gammal (\(day)). Gör en ny: luotsi backup.",
        en: "The newest backup is \(days) days old (\(day)). Make a new one: luotsi backup.",
      )
    case .littleSpace(let megabytes):
      Phrase(
        fi: "Levyllä on tilaa enää \(megabytes) Mt. Vapauta tilaa.",
        sv: "På disken finns bara \(megabytes) MB kvar. Frigör utrymme.",
        en: "Only \(megabytes) MB are free on the disk. Free some space.",
      )
    }
  }
}

private func octal(_ permissions: Int) -> String {
  let digits = String(permissions, radix: 8)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension StoreFinding {
  fileprivate var phrase: Phrase {
    switch self {
    case .brokenFile(let words):
      Phrase(
        fi: "Tiedosto on rikki (\(words.joined(separator: "; "))). Palauta uusin varmuuskopio: "
          + "luotsi restore.",
        sv: "Filen är trasig (\(words.joined(separator: "; "))). Återställ den nyaste "
          + "säkerhetskopian: luotsi restore.",
        en: "The file is broken (\(words.joined(separator: "; "))). Restore the newest backup: "
          + "luotsi restore.",
      )
    case .unsound(let cause): storeSentence(StoreError(cause, path: ""))
    case .strangeRows(let count):
      Phrase(
        fi: "\(count) riviä ei kuulu mihinkään: joku on lisännyt ne tai jotain puuttuu. Palauta "
          + "uusin varmuuskopio: luotsi restore.",
        sv: "\(count) rader hör inte till något: någon har lagt till dem eller något saknas. "
          + "Återställ den nyaste säkerhetskopian: luotsi restore.",
        en:
          "\(count) rows belong to nothing: somebody added them, or something is missing. Restore "
          + "the newest backup: luotsi restore.",
      )
    case .missingForm(let id):
      Phrase(
        fi: "Lomake, jolla kartoitus \(id) tehtiin, puuttuu. Vastaukset ovat tallessa; avaa "
          + "kartoitus nykyisellä lomakkeella.",
        sv: "Formuläret som kartläggningen \(id) gjordes med saknas. Svaren finns kvar; öppna "
          + "kartläggningen med det nuvarande formuläret.",
        en: "The form that the assessment \(id) was held with is missing. Its answers are there; "
          + "open it with the present form.",
      )
    case .alteredForm(let hash):
      Phrase(
        fi: "Lomake \(hash) on muutettu Luotsin ulkopuolella. Palauta uusin varmuuskopio: luotsi "
          + "restore.",
        sv: "Formuläret \(hash) har ändrats utanför Luotsi. Återställ den nyaste säkerhetskopian: "
          + "luotsi restore.",
        en:
          "The form \(hash) was changed outside Luotsi. Restore the newest backup: luotsi restore.",
      )
    }
  }
}
