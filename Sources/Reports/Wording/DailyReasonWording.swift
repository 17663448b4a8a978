import Languages

// Times, travel, employers and dates.
extension Phrase {
  static func timesMissing(_ times: Phrase) -> Phrase {
    Phrase(
      fi: "Koulutuksessa on aikoja, jotka eivät nyt sovi: \(times.fi).",
      sv: "Utbildningen har tider som inte passar just nu: \(times.sv).",
      en: "The training has times that do not suit at present: \(times.en).",
    )
  }

  static func travelTooLong(_ minutes: Int, _ limit: Int) -> Phrase {
    Phrase(
      fi: "Matka kestää \(minutes) min suuntaansa, asiakkaan raja on \(limit) min.",
      sv: "Resan tar \(minutes) min i en riktning, klientens gräns är \(limit) min.",
      en: "The trip takes \(minutes) min one way; the client's limit is \(limit) min.",
    )
  }

  static let travelTimeUnknown = Phrase(
    fi: "Matka-aikaa kotoa ei ole aineistossa. Katso reittioppaasta.",
    sv: "Restiden hemifrån finns inte i materialet. Se efter i reseplaneraren.",
    en: "The travel time from home is not in the data. Look it up in the journey planner.",
  )

  static func employerFound(_ hours: Int) -> Phrase {
    Phrase(
      fi: "Työnantaja on tiedossa, \(hours) tuntia viikossa.",
      sv: "En arbetsgivare finns, \(hours) timmar i veckan.",
      en: "An employer is in sight, \(hours) hours a week.",
    )
  }

  static let employerMissing = Phrase(
    fi: "Oppisopimukseen tarvitaan työnantaja.",
    sv: "Läroavtal kräver en arbetsgivare.",
    en: "An apprenticeship needs an employer.",
  )

  static let employerUncertain = Phrase(
    fi: "Työnantajasta ei ole varmuutta. Kysy työnantajalta.",
    sv: "Arbetsgivaren är inte säker. Fråga arbetsgivaren.",
    en: "The employer is not certain. Ask the employer.",
  )

  static func employerHoursTooFew(_ hours: Int, _ minimum: Int) -> Phrase {
    Phrase(
      fi: "Työtä on \(hours) tuntia viikossa. Oppisopimukseen tarvitaan keskimäärin vähintään "
        + "\(minimum).",
      sv: "Arbetet är \(hours) timmar i veckan. Läroavtal kräver i medeltal minst \(minimum).",
      en: "The work is \(hours) hours a week. An apprenticeship needs \(minimum) on average.",
    )
  }

  static func employerInOtherField(_ field: Phrase) -> Phrase {
    Phrase(
      fi: "Tiedossa oleva työ on toiselta alalta: \(field.fi).",
      sv: "Arbetet som finns hör till en annan bransch: \(field.sv).",
      en: "The work in sight is in another field: \(field.en).",
    )
  }

  static func applicationClosed(_ end: Phrase) -> Phrase {
    Phrase(
      fi: "Haku päättyi \(end.fi).",
      sv: "Ansökningstiden gick ut \(end.sv).",
      en: "Applications closed on \(end.en).",
    )
  }

  static func alreadyStarted(_ start: Phrase) -> Phrase {
    Phrase(
      fi: "Koulutus alkoi \(start.fi).",
      sv: "Utbildningen började \(start.sv).",
      en: "The training started on \(start.en).",
    )
  }

  static func startsBeforeClient(_ start: Phrase, _ earliest: Phrase) -> Phrase {
    Phrase(
      fi: "Koulutus alkaa \(start.fi), asiakas voi aloittaa \(earliest.fi).",
      sv: "Utbildningen börjar \(start.sv), klienten kan börja \(earliest.sv).",
      en: "The training starts on \(start.en); the client can start on \(earliest.en).",
    )
  }
}
