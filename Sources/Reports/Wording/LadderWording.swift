import Catalogue
import Languages
import Matching

extension RuleWording {
  /// A step with its days and, where the catalogue gives them, the provider.
  public func text(of stage: LadderTimeline.Stage, in language: Language) -> String {
    let step = text(of: stage.step, in: language)
    let provider = stage.provider.map { " (\(names.offering($0)[language]))" } ?? ""
    return "\(step), \(stage.daysText(in: language))\(provider)"
  }

  /// That nothing is a near miss, and how near that would be.
  public func nothingNearText(in language: Language) -> String {
    let (months, steps) = rules.nearMiss
    return Phrase(
      fi: "Mikään ei ole \(months) kuukauden ja \(steps) askelen päässä.",
      sv: "Ingenting är inom \(months) månader och \(steps) steg.",
      en: "Nothing is within \(months) months and \(steps) steps.",
    )[language]
  }
}

extension LadderTimeline.Stage {
  /// From when to when, or the one day; said to be an estimate where rough months give it.
  public func daysText(in language: Language) -> String {
    if start == finish { return finish.text(in: language) }
    let days = "\(start.text(in: language))–\(finish.text(in: language))"
    return isEstimate ? "\(estimate[language]) \(days)" : days
  }

  private var isEstimate: Bool {
    if case .reachAge = step.action { false } else { provider == nil }
  }
}

private let estimate = Phrase(fi: "arvio", sv: "uppskattning", en: "estimate")

extension LadderTimeline {
  /// When the offering opens, and what that means for its own start.
  public func text(in language: Language) -> String { phrase[language] }

  /// The same in a few characters: the day it opens, or how late that is for the group.
  public func shortText(in language: Language) -> String {
    guard let daysLate else { return opens.text(in: language) }
    return Phrase(
      fi: "\(daysLate) pv liian myöhään",
      sv: "\(daysLate) d för sent",
      en: "\(daysLate) d too late",
    )[language]
  }

  private var phrase: Phrase {
    let day = opens.phrase
    switch entry {
    case .missed(let start):
      let late = daysLatePhrase(opens.dayNumber - start.dayNumber)
      return Phrase(
        fi: "Aukeaa aikaisintaan \(day.fi), \(late.fi): ryhmä alkaa jo \(start.phrase.fi). "
          + "Tarvitaan myöhempi ryhmä.",
        sv: "Öppnas tidigast \(day.sv), \(late.sv): gruppen börjar redan \(start.phrase.sv). "
          + "Det behövs en senare grupp.",
        en: "Opens on \(day.en) at the earliest, \(late.en): the group starts already on "
          + "\(start.phrase.en). A later group is needed.",
      )
    case .starts(let start):
      return Phrase(
        fi: "\(opening.fi) Alkaa \(start.phrase.fi).",
        sv: "\(opening.sv) Börjar \(start.phrase.sv).",
        en: "\(opening.en) It starts on \(start.phrase.en).",
      )
    case .anyTime:
      return Phrase(
        fi: "\(opening.fi) Aloittaa voi silloin heti.",
        sv: "\(opening.sv) Man kan börja genast då.",
        en: "\(opening.en) One can start at once then.",
      )
    case .notStated:
      return Phrase(
        fi: "\(opening.fi) Alkua ei ole kerrottu.",
        sv: "\(opening.sv) Starten har inte angetts.",
        en: "\(opening.en) No start is stated.",
      )
    }
  }

  private var opening: Phrase {
    Phrase(
      fi: "Aukeaa aikaisintaan \(opens.phrase.fi).",
      sv: "Öppnas tidigast \(opens.phrase.sv).",
      en: "Opens on \(opens.phrase.en) at the earliest.",
    )
  }
}

/// How long after a group's start something comes: `3 päivää liian myöhään`.
private func daysLatePhrase(_ days: Int) -> Phrase {
  Phrase(
    fi: days == 1 ? "1 päivä liian myöhään" : "\(days) päivää liian myöhään",
    sv: days == 1 ? "1 dag för sent" : "\(days) dagar för sent",
    en: days == 1 ? "1 day too late" : "\(days) days too late",
  )
}
