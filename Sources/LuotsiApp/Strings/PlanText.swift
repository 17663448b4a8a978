import CivilDates
import Guidance
import Languages

/// What is said of a client's plan.
enum PlanText {
  static let title = Phrase(fi: "Suunnitelma", sv: "Plan", en: "Plan")
  static let noted = Phrase(fi: "Kirjattu suunnitelmaan.", sv: "Skrivet i planen.", en: "Noted.")
  static let disagree = Phrase(fi: "Eri mieltä", sv: "Oense", en: "Disagree")
  static let done = Phrase(fi: "tehty", sv: "gjort", en: "done")
  static let today = Phrase(fi: "tänään", sv: "i dag", en: "today")

  /// A step of applying to a training, until the last day where one is known.
  static func apply(_ name: String, by day: CivilDate?) -> Phrase {
    guard let day = day?.asWritten else {
      return Phrase(fi: "Hae: \(name)", sv: "Sök: \(name)", en: "Apply: \(name)")
    }
    return Phrase(
      fi: "Hae: \(name), haku päättyy \(day)",
      sv: "Sök: \(name), ansökan slutar \(day)",
      en: "Apply: \(name), applications end \(day)",
    )
  }

  /// Who disagrees, and what the program said then.
  static func disagrees(_ party: String, with verdict: String) -> Phrase {
    Phrase(
      fi: "\(party) · ohjelma: \(verdict)",
      sv: "\(party) · programmet: \(verdict)",
      en: "\(party) · the program: \(verdict)",
    )
  }

  /// The line under a training of the list.
  static func disagreement(_ party: String, _ reason: String) -> Phrase {
    Phrase(
      fi: "eri mieltä (\(party)): \(reason)",
      sv: "oense (\(party)): \(reason)",
      en: "disagrees (\(party)): \(reason)",
    )
  }

  /// Where disagreements are noted, by the key for it.
  static func noteOnList(_ key: String) -> Phrase {
    Phrase(
      fi: "Kirjataan ehdotuslistalla: \(key) koulutuksen kohdalla",
      sv: "Antecknas på förslagslistan: \(key) vid utbildningen",
      en: "Noted on the list: \(key) at the training",
    )
  }
}

extension PlanSection {
  public var title: Phrase {
    switch self {
    case .steps: Phrase(fi: "Askeleet", sv: "Steg", en: "Steps")
    case .referrals: Phrase(fi: "Palveluun ohjaus", sv: "Hänvisningar", en: "Referrals")
    case .meetings: Phrase(fi: "Tapaamiset", sv: "Möten", en: "Meetings")
    case .disagreements: PlanText.disagree
    }
  }

  /// What the last line of the section offers; for disagreements ``PlanText/noteOnList(_:)`` does.
  var adding: Phrase? {
    switch self {
    case .steps: Phrase(fi: "+ Uusi askel", sv: "+ Nytt steg", en: "+ New step")
    case .referrals: Phrase(fi: "+ Uusi ohjaus", sv: "+ Ny hänvisning", en: "+ New referral")
    case .meetings: Phrase(fi: "+ Uusi tapaaminen", sv: "+ Nytt möte", en: "+ New meeting")
    case .disagreements: nil
    }
  }
}

extension PlanStep.Doer {
  public func text(in language: Language) -> String {
    switch self {
    case .client: Disagreement.Party.client.phrase[language]
    case .advisor: Disagreement.Party.advisor.phrase[language]
    case .other(let text): text
    }
  }
}

extension Disagreement.Party {
  public var phrase: Phrase {
    switch self {
    case .client: Phrase(fi: "asiakas", sv: "klienten", en: "client")
    case .advisor: Phrase(fi: "ohjaaja", sv: "handledaren", en: "advisor")
    case .both: Phrase(fi: "molemmat", sv: "båda", en: "both")
    }
  }
}

extension Referral.Outcome {
  public var phrase: Phrase {
    switch self {
    case .open: Phrase(fi: "odottaa", sv: "väntar", en: "waiting")
    case .started: Phrase(fi: "alkoi", sv: "började", en: "started")
    case .notTaken: Phrase(fi: "ei mennyt tai lopetti", sv: "gick inte dit", en: "did not go")
    case .noPlace: Phrase(fi: "ei paikkaa", sv: "ingen plats", en: "no place")
    }
  }
}

extension Meeting {
  /// Whether it took place, or that it is ahead or was not noted.
  public func standing(on today: CivilDate) -> Phrase {
    switch wasHeld {
    case true?: Phrase(fi: "pidetty", sv: "hållet", en: "held")
    case false?: Phrase(fi: "ei pidetty", sv: "inte hållet", en: "not held")
    case nil where on < today:
      Phrase(fi: "pidettiinkö?", sv: "hölls det?", en: "was it held?")
    case nil: Phrase(fi: "tulossa", sv: "kommer", en: "ahead")
    }
  }
}
