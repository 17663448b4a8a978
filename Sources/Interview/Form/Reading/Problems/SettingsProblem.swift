import Languages

/// What the settings sheet leaves out, or says in vain.
enum SettingsProblem: FormProblem {
  case noFormID(instead: String)
  case furtherRow

  var severity: Finding.Severity { .warning }

  var code: String {
    switch self {
    case .noFormID: "missing-form-id"
    case .furtherRow: "further-settings"
    }
  }

  var message: Phrase {
    switch self {
    case .noFormID(let name):
      Phrase(
        fi: "Lomakkeella ei ole tunnusta (form_id); käytetään nimeä '\(name)'.",
        sv: "Formuläret har ingen form_id; '\(name)' används.",
        en: "The form has no form_id; '\(name)' is used.",
      )
    case .furtherRow:
      Phrase(
        fi: "Asetuksista luetaan vain ensimmäinen rivi.",
        sv: "Bara första raden i inställningarna läses.",
        en: "Only the first row of the settings is read.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .noFormID:
      Phrase(
        fi: "Kirjoita se settings-taulukkoon.",
        sv: "Skriv den på bladet settings.",
        en: "Write one in the settings sheet.",
      )
    case .furtherRow:
      Phrase(
        fi: "Siirrä asetus ensimmäiselle riville tai poista tämä rivi.",
        sv: "Flytta inställningen till första raden eller ta bort den här raden.",
        en: "Move the setting to the first row, or remove this row.",
      )
    }
  }
}
