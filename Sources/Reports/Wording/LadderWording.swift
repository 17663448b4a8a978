import Catalogue
import CivilDates
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
  public func text(in language: Language) -> String {
    "\(openingText(in: language)) \(entryText(in: language))"
  }

  public func openingText(in language: Language) -> String {
    let day = opens.text(in: language)
    return Phrase(
      fi: "Aukeaa aikaisintaan \(day).",
      sv: "Öppnas tidigast \(day).",
      en: "Opens on \(day) at the earliest.",
    )[language]
  }

  /// When the offering itself starts and, where its group does before it opens, how late that is.
  public func entryText(in language: Language) -> String { entryPhrase[language] }

  /// When it opens in a few characters: the day, or how late that is for the group.
  public func shortText(in language: Language) -> String {
    guard let days = daysLate.map(shortStretch) else { return opens.text(in: language) }
    return Phrase(
      fi: "\(days.fi) liian myöhään",
      sv: "\(days.sv) för sent",
      en: "\(days.en) too late",
    )[language]
  }

  private var entryPhrase: Phrase {
    switch entry {
    case .starts(let start):
      Phrase(
        fi: "Alkaa \(start.phrase.fi).",
        sv: "Börjar \(start.phrase.sv).",
        en: "It starts on \(start.phrase.en).",
      )
    case .anyTime:
      Phrase(
        fi: "Aloittaa voi silloin heti.",
        sv: "Man kan börja genast då.",
        en: "One can start at once then.",
      )
    case .missed(let start):
      missedPhrase(start, late: stretch(opens.dayNumber - start.dayNumber))
    case .notStated:
      Phrase(
        fi: "Alkua ei ole kerrottu.",
        sv: "Starten har inte angetts.",
        en: "No start is stated.",
      )
    }
  }

  private func missedPhrase(_ start: CivilDate, late: Phrase) -> Phrase {
    Phrase(
      fi: "Ryhmä alkaa jo \(start.phrase.fi): askeleet ovat valmiit \(late.fi) liian myöhään, "
        + "tarvitaan myöhempi ryhmä.",
      sv: "Gruppen börjar redan \(start.phrase.sv): stegen är klara \(late.sv) för sent, "
        + "det behövs en senare grupp.",
      en: "The group starts already on \(start.phrase.en): the steps are done \(late.en) too "
        + "late, a later group is needed.",
    )
  }
}

/// A stretch of days in words: `3 päivää`; from a hundred days on in months.
private func stretch(_ days: Int) -> Phrase {
  if days >= 100 {
    let months = (days + 15) / 30
    return Phrase(fi: "\(months) kuukautta", sv: "\(months) månader", en: "\(months) months")
  }
  return Phrase(
    fi: days == 1 ? "1 päivä" : "\(days) päivää",
    sv: days == 1 ? "1 dag" : "\(days) dagar",
    en: days == 1 ? "1 day" : "\(days) days",
  )
}

/// The same where there is little room.
private func shortStretch(_ days: Int) -> Phrase {
  let months = (days + 15) / 30
  return days >= 100
    ? Phrase(fi: "\(months) kk", sv: "\(months) mån", en: "\(months) mo")
    : Phrase(fi: "\(days) pv", sv: "\(days) d", en: "\(days) d")
}
