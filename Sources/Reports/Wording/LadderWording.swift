import Catalogue
import Languages
import Matching

extension RuleWording {
  /// A step with its days and, where the catalogue gives them, the provider.
  public func text(of stage: LadderTimeline.Stage, in language: Language) -> String {
    let step = text(of: stage.step, in: language)
    let days =
      stage.start == stage.finish
      ? stage.finish.text(in: language)
      : "\(stage.start.text(in: language))–\(stage.finish.text(in: language))"
    let provider = stage.provider.map { " (\(names.offering($0)[language]))" } ?? ""
    return "\(step), \(days)\(provider)"
  }
}

extension LadderTimeline {
  /// When the offering opens, and what that means for its own start.
  public func text(in language: Language) -> String {
    let day = opens.phrase
    let opening = Phrase(
      fi: "Aukeaa aikaisintaan \(day.fi).",
      sv: "Öppnas tidigast \(day.sv).",
      en: "Opens on \(day.en) at the earliest.",
    )
    return "\(opening[language]) \(entryPhrase[language])"
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
      Phrase(
        fi: "Ryhmä alkaa jo \(start.phrase.fi): tarvitaan myöhempi ryhmä.",
        sv: "Gruppen börjar redan \(start.phrase.sv): det behövs en senare grupp.",
        en: "The group starts already on \(start.phrase.en): a later one is needed.",
      )
    case .notStated:
      Phrase(
        fi: "Alkua ei ole kerrottu.",
        sv: "Starten har inte angetts.",
        en: "No start is stated.",
      )
    }
  }
}
