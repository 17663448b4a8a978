import Catalogue
import Languages
import Matching

extension UnlockStep {
  /// What to do, without how long it takes.
  public func text(in language: Language, names: CatalogueNames) -> String {
    action.phrase(names)[language]
  }

  /// How long it takes, for example `noin 6 kk`; nil for a matter of days.
  public func durationText(in language: Language) -> String? {
    months > 0 ? aboutMonths(months)[language] : nil
  }

  /// A short name of the action for machines.
  var kind: String {
    switch action {
    case .literacy: "literacy"
    case .language: "language"
    case .basicEducation: "basicEducation"
    case .reachAge: "reachAge"
    case .registerAsJobseeker: "registerAsJobseeker"
    case .arrangeCare: "arrangeCare"
    case .freeTimes: "freeTimes"
    case .findEmployer: "findEmployer"
    case .agreeHours: "agreeHours"
    }
  }
}

extension UnlockPlan {
  /// How long the whole plan takes; nil for a matter of days.
  public func durationText(in language: Language) -> String? {
    months > 0 ? aboutMonths(months)[language] : nil
  }
}

private func aboutMonths(_ months: Int) -> Phrase {
  Phrase(
    fi: "noin \(months) kk",
    sv: "cirka \(months) mån",
    en: months == 1 ? "about 1 month" : "about \(months) months",
  )
}

extension UnlockStep.Action {
  func phrase(_ names: CatalogueNames) -> Phrase {
    switch self {
    case .literacy:
      Phrase(
        fi: "Luku- ja kirjoitustaidon opinnot",
        sv: "Studier i läs- och skrivfärdighet",
        en: "Study reading and writing",
      )
    case .language(let language, let from, let to):
      Phrase(
        fi: "\(language.text(in: .fi).capitalisedFirst): \(from.phrase.fi) → \(to.phrase.fi)",
        sv: "\(language.text(in: .sv).capitalisedFirst): \(from.phrase.sv) → \(to.phrase.sv)",
        en: "\(language.text(in: .en)): \(from.phrase.en) → \(to.phrase.en)",
      )
    case .basicEducation:
      Phrase(
        fi: "Aikuisten perusopetus, päättötodistus",
        sv: "Grundläggande utbildning för vuxna, avgångsbetyg",
        en: "Basic education for adults, certificate",
      )
    case .reachAge(let age):
      Phrase(fi: "Ikä \(age) vuotta", sv: "Fylla \(age) år", en: "Turn \(age)")
    case .registerAsJobseeker:
      Phrase(
        fi: "Ilmoittautuminen työnhakijaksi",
        sv: "Anmälan som arbetssökande",
        en: "Register as a jobseeker",
      )
    case .arrangeCare:
      Phrase(
        fi: "Hoitopaikan järjestäminen",
        sv: "Ordna vård- eller dagvårdsplats",
        en: "Arrange a care place",
      )
    case .freeTimes(let times):
      Phrase { language in
        let list = Phrase.list(times.map(\.phrase))[language]
        return Phrase(
          fi: "Opiskeluajan järjestäminen: \(list)",
          sv: "Ordna tid för studier: \(list)",
          en: "Make time to study: \(list)",
        )[language]
      }
    case .findEmployer(let field): employerPhrase(field.map(names.field))
    case .agreeHours(let hours):
      Phrase(
        fi: "Työtunneista sopiminen: vähintään \(hours) tuntia viikossa",
        sv: "Komma överens om minst \(hours) timmar i veckan",
        en: "Agree on at least \(hours) hours a week",
      )
    }
  }

  private func employerPhrase(_ field: Phrase?) -> Phrase {
    Phrase(
      fi: "Työnantajan löytäminen" + (field.map { ": \($0.fi)" } ?? ""),
      sv: "Hitta en arbetsgivare" + (field.map { ": \($0.sv)" } ?? ""),
      en: "Find an employer" + (field.map { ": \($0.en)" } ?? ""),
    )
  }
}

extension String {
  /// With a capital first letter, for the beginning of a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
