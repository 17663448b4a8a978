import Languages

/// The words of JOD's training opportunities on the page of a training.
enum OpportunityText {
  static let kind = Phrase(fi: "Muoto", sv: "Form", en: "Kind")
  static let degree = Phrase(
    fi: "johtaa tutkintoon",
    sv: "leder till examen",
    en: "leads to a degree",
  )
  static let noDegree = Phrase(
    fi: "ei johda tutkintoon",
    sv: "leder inte till examen",
    en: "leads to no degree",
  )
  static let duration = Phrase(fi: "Kesto", sv: "Längd", en: "Lasts")
  static let trainings = Phrase(
    fi: "Koulutuksia koko maassa",
    sv: "Utbildningar i hela landet",
    en: "Trainings in the whole country",
  )
  static let source = Phrase(fi: "Lähde", sv: "Källa", en: "Source")

  static func shortest(_ months: Int) -> Phrase {
    Phrase(
      fi: "lyhin \(months) kk",
      sv: "kortast \(months) mån",
      en: "shortest " + ScreenText.months(months).en,
    )
  }

  static func median(_ months: Int) -> Phrase {
    Phrase(
      fi: "mediaani \(months) kk",
      sv: "median \(months) mån",
      en: "median " + ScreenText.months(months).en,
    )
  }

  static func longest(_ months: Int) -> Phrase {
    Phrase(
      fi: "pisin \(months) kk",
      sv: "längst \(months) mån",
      en: "longest " + ScreenText.months(months).en,
    )
  }

  static func retrieved(_ day: String) -> Phrase {
    Phrase(fi: "haettu \(day)", sv: "hämtat \(day)", en: "retrieved on \(day)")
  }
}
