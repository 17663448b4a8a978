import CaseStore
import CivilDates
import Languages

/// Something about a store that was opened all the same, and has to be told at once.
public enum OpeningNotice: Equatable, Sendable {
  case rolledBack(Rollback)
  /// Text of cases from before sealing may still stand in the file at the path.
  case plainTextLeft(path: String)
  /// The program before was killed; what was saved last, by the case's code and the time as written,
  /// nil in a store without cases.
  case recovered(last: String?)

  /// What it is and what to do.
  public var sentence: Phrase {
    switch self {
    case .rolledBack(.older(let found, let seen)): older(found: found, seen: seen)
    case .rolledBack(.recordAltered): recordAltered
    case .plainTextLeft(let path): unsealedText(path)
    case .recovered(let last): cutOff(last)
    }
  }
}

extension CaseDatabase {
  /// What has to be told of the store as it has been opened.
  public func openingNotice(_ rollback: Rollback?) throws(StoreError) -> OpeningNotice? {
    if let rollback { return .rolledBack(rollback) }
    return try hasPlainText() ? .plainTextLeft(path: path) : nil
  }
}

private func older(found: Int, seen: Int) -> Phrase {
  Phrase(
    fi: "Asiakastiedot on vaihdettu vanhempiin: niissä on \(found) muutosta, kun viimeksi tällä "
      + "koneella niitä oli \(seen). Jos se oli tarkoitus, palauta sama kopio: luotsi restore. Ellei "
      + "ollut, palauta uusin varmuuskopio.",
    sv:
      "Klientuppgifterna har bytts mot äldre: de har \(found) ändringar, men hade \(seen) senast på "
      + "den här datorn. Om det var meningen, återställ samma kopia: luotsi restore. Annars "
      + "återställ den nyaste säkerhetskopian.",
    en: "An older copy is in the place of the client store: it counts \(found) changes, where this "
      + "machine last saw \(seen). If that was meant, restore the same copy: luotsi restore. If "
      + "not, restore the newest backup.",
  )
}

private let recordAltered = Phrase(
  fi: "Joku on muuttanut merkintää siitä, montako muutosta asiakastiedoissa viimeksi oli. Tiedot "
    + "voivat olla vanhemmat kuin pitäisi: tarkista viimeisimmät asiakkaat.",
  sv: "Någon har ändrat anteckningen om hur många ändringar klientuppgifterna senast hade. "
    + "Uppgifterna kan vara äldre än de borde: kontrollera de senaste klienterna.",
  en: "Somebody changed the record of how many changes the client store last had. The store may be "
    + "older than it should be: check the latest clients.",
)

private func unsealedText(_ path: String) -> Phrase {
  Phrase(
    fi:
      "Suojaamatonta tekstiä voi olla vielä tiedostossa (\(path)), sillä levy on täynnä tai toinen "
      + "ohjelma käyttää sitä. Vapauta tilaa, sulje muut Luotsit ja avaa asiakastiedot uudelleen.",
    sv:
      "Oskyddad text kan finnas kvar i filen (\(path)), för disken är full eller ett annat program "
      + "använder den. Frigör utrymme, stäng andra Luotsi och öppna klientuppgifterna på nytt.",
    en:
      "Unsealed text may still stand in the file (\(path)), as the disk is full or another program "
      + "uses it. Free some space, close every other Luotsi and open the client store again.",
  )
}

private func cutOff(_ last: String?) -> Phrase {
  guard let last else {
    return Phrase(
      fi: "Luotsi päättyi viimeksi kesken. Asiakkaita ei ollut tallennettu.",
      sv: "Luotsi avbröts senast. Inga klienter hade sparats.",
      en: "Luotsi was cut off last time. No client had been saved.",
    )
  }
  return Phrase(
    fi: "Luotsi päättyi viimeksi kesken. Viimeinen tallennus on \(last): jatka siitä.",
    sv: "Luotsi avbröts senast. Det senast sparade är \(last): fortsätt därifrån.",
    en: "Luotsi was cut off last time. The last save is \(last): go on from there.",
  )
}

extension CaseDatabase {
  /// What is told after a program was killed.
  func recovery(offsetMinutes: Int) throws(StoreError) -> OpeningNotice {
    guard let last = try summaries().first else { return .recovered(last: nil) }
    let milliseconds = Int((last.updatedAt.timeIntervalSince1970 * 1000).rounded())
    let time = Moment(milliseconds: milliseconds, offsetMinutes: offsetMinutes).local
    let written = time.map { day, millisecond in
      let minutes = millisecond / 60_000
      return " \(day.asWritten) \(minutes / 60).\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }
    return .recovered(last: last.code + (written ?? ""))
  }
}
