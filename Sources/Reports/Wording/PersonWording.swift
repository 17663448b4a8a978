import Languages

// What concerns the client alone.
extension Phrase {
  static func vetoedField(_ field: Phrase) -> Phrase {
    Phrase(
      fi: "Asiakas ei halua tätä alaa: \(field.fi).",
      sv: "Klienten vill inte ha den här branschen: \(field.sv).",
      en: "The client does not want this field: \(field.en).",
    )
  }

  static let vetoedNightWork = Phrase(
    fi: "Asiakas ei halua yötyötä, ja koulutuksessa on yövuoroja.",
    sv: "Klienten vill inte arbeta på natten, och utbildningen har nattpass.",
    en: "The client does not want night work, and the training has nights.",
  )

  static func shiftsPossible(_ times: Phrase) -> Phrase {
    Phrase(
      fi: "Asiakas ei halua vuorotyötä. Koulutuksen ajat: \(times.fi). Kysy järjestäjältä.",
      sv: "Klienten vill inte ha skiftarbete. Utbildningens tider: \(times.sv). Fråga anordnaren.",
      en: "The client does not want shift work. Times of the training: \(times.en). Ask the "
        + "provider.",
    )
  }

  static func tooYoung(_ minimum: Int) -> Phrase {
    Phrase(
      fi: "Alaikäraja on \(minimum) vuotta.",
      sv: "Den nedre åldersgränsen är \(minimum) år.",
      en: "The minimum age is \(minimum).",
    )
  }

  static func tooOld(_ maximum: Int) -> Phrase {
    Phrase(
      fi: "Yläikäraja on \(maximum) vuotta.",
      sv: "Den övre åldersgränsen är \(maximum) år.",
      en: "The maximum age is \(maximum).",
    )
  }

  static func ageNearLimit(_ limit: Int) -> Phrase {
    Phrase(
      fi: "Ikäraja \(limit) vuotta osuu syntymäkuukauteen. Tarkista syntymäpäivä.",
      sv: "Åldersgränsen \(limit) år infaller i födelsemånaden. Kontrollera födelsedagen.",
      en: "The age limit of \(limit) falls in the birth month. Check the birthday.",
    )
  }

  static func compulsoryEducation(_ end: Int) -> Phrase {
    Phrase(
      fi: "Asiakas on oppivelvollinen, kunnes täyttää \(end) vuotta. Työvoimakoulutus ei ole "
        + "oppivelvolliselle.",
      sv: "Klienten är läropliktig tills hen fyller \(end) år. Arbetskraftsutbildning är inte för "
        + "läropliktiga.",
      en: "The client is of compulsory school age until \(end). Labour market training is not for "
        + "those of compulsory school age.",
    )
  }

  static let jobseekerRegistered = Phrase(
    fi: "Työnhaku on voimassa.",
    sv: "Jobbsökningen är i kraft.",
    en: "The client is registered as a jobseeker.",
  )

  static let jobseekerMissing = Phrase(
    fi: "Koulutus on työnhakijoille. Ilmoittaudu ensin työnhakijaksi.",
    sv: "Utbildningen är för arbetssökande. Anmälan som arbetssökande kommer först.",
    en: "The training is for jobseekers. Registering as one comes first.",
  )

  static let safetyConditions = Phrase(
    fi: "Alalla on turvallisuusehtoja (SORA). Keskustele asiakkaan kanssa; koulu arvioi. "
      + "Sairauksia ei kirjata.",
    sv: "Branschen har säkerhetsvillkor (SORA). Tala med klienten; skolan bedömer. Sjukdomar "
      + "antecknas inte.",
    en:
      "The field has safety conditions (SORA). Talk them over with the client; the school judges. "
      + "No illness is recorded.",
  )
}
