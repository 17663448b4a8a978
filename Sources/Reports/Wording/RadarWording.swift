import CivilDates
import Languages
import Matching

extension RuleWording {
  /// What happens on the day.
  public func text(of date: RadarDate, in language: Language) -> String {
    switch date.kind {
    case .age(let id, let age):
      return agePhrase(id, age)[language]
    case .announced(let id):
      return rules.radar.text(id).map { plain($0, in: language) } ?? id.rawValue
    case .applicationEnds(let offering):
      let name = names.offering(offering)
      return Phrase(
        fi: "Haku päättyy: \(name.fi).",
        sv: "Ansökan slutar: \(name.sv).",
        en: "Application ends: \(name.en).",
      )[language]
    case .offeringStarts(let offering):
      let name = names.offering(offering)
      return Phrase(
        fi: "Koulutus alkaa: \(name.fi).",
        sv: "Utbildningen börjar: \(name.sv).",
        en: "The training starts: \(name.en).",
      )[language]
    case .planEnds, .permitEnds, .courseEnds, .languageTest, .rulesReview:
      return date.kind.plainPhrase[language]
    }
  }

  private func agePhrase(_ id: RadarID, _ age: Int) -> Phrase {
    let rule = rules.radar.ages.first { $0.id == id }
    let follows = Phrase { language in
      rule.map { plain($0.text, in: language) } ?? id.rawValue
    }
    return rule?.moment == .endOfYear
      ? Phrase(
        fi: "Vuosi, jona täyttää \(age), päättyy: \(follows.fi)",
        sv: "Året då klienten fyller \(age) slutar: \(follows.sv)",
        en: "The year of turning \(age) ends: \(follows.en)",
      )
      : Phrase(
        fi: "\(age) v täyttyy: \(follows.fi)",
        sv: "Fyller \(age): \(follows.sv)",
        en: "Turns \(age): \(follows.en)",
      )
  }

  func plain(_ text: RuleText, in language: Language) -> String {
    sentence(text, arguments: [:], in: language)
  }
}

extension RadarDate.Kind {
  fileprivate var plainPhrase: Phrase {
    switch self {
    case .planEnds:
      Phrase(
        fi: "Suunnitelma päättyy: sovi uudesta ajoissa.",
        sv: "Planen upphör: kom överens om en ny i tid.",
        en: "The plan ends: agree on a new one in time.",
      )
    case .permitEnds:
      Phrase(
        fi: "Oleskelulupa päättyy: jatkoa haetaan ennen sitä.",
        sv: "Uppehållstillståndet upphör: fortsatt tillstånd söks före det.",
        en: "The residence permit ends: apply for an extension before that.",
      )
    case .courseEnds:
      Phrase(
        fi: "Kielikurssi päättyy: sovi, mitä sen jälkeen.",
        sv: "Språkkursen slutar: kom överens om vad som följer.",
        en: "The language course ends: agree on what comes next.",
      )
    case .languageTest: Phrase(fi: "Kielitesti.", sv: "Språktest.", en: "Language test.")
    case .rulesReview:
      Phrase(
        fi: "Sääntöpaketti on tarkistettava lähteistään.",
        sv: "Regelpaketet ska kontrolleras mot sina källor.",
        en: "The rule pack is to be checked against its sources.",
      )
    case .age, .announced, .applicationEnds, .offeringStarts: Phrase(fi: "", sv: "", en: "")
    }
  }
}

extension RadarDate {
  /// The day, or the first and the last that it can be: `30.1.2027`, `1.1.2027–31.1.2027`.
  public func dayText(in language: Language) -> String {
    days.lowerBound == days.upperBound
      ? days.lowerBound.text(in: language)
      : "\(days.lowerBound.text(in: language))–\(days.upperBound.text(in: language))"
  }

  /// How far away it is: `66 päivän päästä`.
  public func daysLeftText(in language: Language) -> String { daysPhrase(daysLeft)[language] }
}
