import Guidance
import Languages

/// What there is to read of the line in focus.
struct RightsLines {
  let client: ClientFile
  let desk: Desk
  let language: Language

  func lines(of row: RightsState.Row) -> [TextLine] {
    switch row {
    case .told: return [TextLine(RightsText.toldExplained[language])]
    case .consent(let purpose):
      let by = client.guidance.consents[purpose]?.by ?? ""
      return [TextLine(purpose.explanation[language])]
        + (by.isEmpty ? [] : [TextLine(by, role: .muted)])
    case .requests:
      return RightsText.requests(of: client.code).map { TextLine($0[language], indent: 2) }
    case .corrections:
      guard !client.corrections.isEmpty else {
        return [TextLine(RightsText.noCorrections[language])]
      }
      return [TextLine(RightsText.correctionsExplained[language], role: .muted)]
        + client.corrections.reversed().map {
          TextLine($0.text(form: desk.form, in: language), indent: 2)
        }
    }
  }

  func label(of row: RightsState.Row) -> String {
    switch row {
    case .told: toldText(client.guidance.information, language)
    case .consent(let purpose): purpose.title[language]
    case .requests: RightsText.rightsTitle[language]
    case .corrections: RightsText.corrections(client.corrections.count)[language]
    }
  }

  /// What stands at the end of a row.
  func tail(of row: RightsState.Row) -> (text: String, isWarning: Bool) {
    switch row {
    case .told:
      let isOffered = client.interviewSaysTold && client.guidance.information == nil
      return (isOffered ? RightsText.notTakenOver[language] : "", true)
    case .consent(let purpose):
      let consent = client.guidance.consents[purpose]
      return (consent.phrase[language], consent?.isGiven == false)
    case .requests, .corrections: return ("", false)
    }
  }

  func title(of row: RightsState.Row) -> String? {
    switch row {
    case .told: RightsText.toldTitle[language]
    case .consent(.support): RightsText.consentsTitle[language]
    case .requests: RightsText.keptUntil(client.deleteBy)[language]
    case .consent, .corrections: nil
    }
  }
}
