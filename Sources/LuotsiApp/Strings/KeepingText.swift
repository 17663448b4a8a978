import CaseStore
import CivilDates
import Languages
import Reports

/// What is said of how long cases are kept.
public enum KeepingText {
  static let title = Phrase(fi: "Säilytys", sv: "Lagring", en: "Keeping")
  static let keptUntil = Phrase(fi: "Säilytetään", sv: "Sparas till", en: "Kept until")
  static let lastDay = Phrase(fi: "Viimeinen päivä", sv: "Sista dag", en: "Last day")
  static let explanation = Phrase(
    fi: "Asiakkaan tiedot poistetaan tämän päivän jälkeen, kun Luotsi seuraavan kerran avataan. "
      + "Tyhjä: organisaation säilytysaika viimeisestä tallennuksesta.",
    sv: "Klientens uppgifter tas bort efter den här dagen, då Luotsi öppnas nästa gång. "
      + "Tomt: organisationens lagringstid från den senaste gången de sparades.",
    en: "The client's data is deleted after this day, when Luotsi is next opened. "
      + "Empty: the organisation's time from the last save.",
  )
  static let notADate = Phrase(
    fi: "Kirjoita päivä muodossa 31.5.2027.",
    sv: "Skriv dagen i formen 31.5.2027.",
    en: "Write the day as 31.5.2027.",
  )
  static let past = Phrase(
    fi: "Päivä on mennyt. Poista asiakas heti: luotsi case erase.",
    sv: "Dagen har passerat. Ta bort klienten genast: luotsi case erase.",
    en: "The day has passed. Delete the client at once: luotsi case erase.",
  )
  static let tooFar = Phrase(
    fi: "Enintään kymmenen vuotta.",
    sv: "Högst tio år.",
    en: "Ten years at most.",
  )

  /// Why no case went by itself, and what to do.
  public static func doubted(_ doubt: ClockDoubt) -> Phrase {
    let (count, day) = (doubt.count, doubt.lastUse.asWritten)
    let english = doubt.lastUse.shortText(in: .en)
    return Phrase(
      fi:
        "Luotsia on viimeksi käytetty \(day), joten mitään ei poistettu: kello voi olla väärässä. "
        + "Säilytysaika olisi päättynyt: \(count). Korjaa kello tai, jos se on oikeassa, poista ne: "
        + "luotsi case purge --clock-is-right",
      sv: "Luotsi användes senast \(day), så inget togs bort: klockan kan gå fel. Lagringstiden "
        + "skulle vara slut för \(count). Ställ klockan, eller ta bort dem om den går rätt: "
        + "luotsi case purge --clock-is-right",
      en: "Luotsi was last used on \(english), so nothing was deleted: the clock may be wrong. "
        + "Cases whose time would be over: \(count). Set the clock or, if it is right, delete them: "
        + "luotsi case purge --clock-is-right",
    )
  }

  /// Which cases went because their time was over.
  static func purged(_ cases: [CaseSummary]) -> Phrase {
    let codes = cases.map(\.code).joined(separator: ", ")
    return Phrase(
      fi: "Säilytysaika päättyi, tiedot on poistettu: \(codes).",
      sv: "Lagringstiden är slut, uppgifterna är borttagna: \(codes).",
      en: "Their time was over, so they were deleted: \(codes).",
    )
  }
}
