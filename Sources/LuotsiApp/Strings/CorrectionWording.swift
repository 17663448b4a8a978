import CaseStore
import CivilDates
import Foundation
import Guidance
import Interview
import Languages

extension Correction {
  /// One line: the day, by whom, what, and what it was before.
  ///
  /// `form` gives questions their labels where it still has them.
  public func text(form: Form?, in language: Language) -> String {
    let day = CivilDate(milliseconds: at)?.asWritten ?? ""
    let head = [day, by].filter { !$0.isEmpty }.joined(separator: " ")
    let was = before.value.text(in: language)
    return "\(head)  \(field.text(form: form, in: language)): "
      + Phrase(fi: "oli \(was)", sv: "var \(was)", en: "was \(was)")[language]
  }
}

extension CivilDate {
  /// The day of a moment in UTC.
  fileprivate init?(milliseconds: Int64) {
    let day = milliseconds / Int64(Moment.millisecondsInDay)
    self.init(dayNumber: Int(day))
  }
}

extension CaseField {
  func text(form: Form?, in language: Language) -> String {
    func label(_ name: String) -> String {
      form?.question(at: Place(QuestionID(name)))?.label.shown(in: language.rawValue) ?? name
    }
    return switch self {
    case .code: ScreenText.code[language]
    case .keptUntil: RightsText.kept[language]
    case .standing: ScreenText.stage[language]
    case .answer(let name): label(name)
    case .remark(let name):
      Phrase(fi: "muistiinpano", sv: "anteckning", en: "remark")[language]
        + " · " + label(name)
    case .decision: Phrase(fi: "valinnat", sv: "valen", en: "choices")[language]
    case .information: RightsText.toldTitle[language]
    case .consent(let purpose): purpose.title[language]
    case .step: Phrase(fi: "askel", sv: "steg", en: "step")[language]
    case .referral: Phrase(fi: "ohjaus", sv: "hänvisning", en: "referral")[language]
    case .meeting: Phrase(fi: "tapaaminen", sv: "möte", en: "meeting")[language]
    case .disagreement: PlanText.disagree[language]
    case .visit: Phrase(fi: "aiempi lista", sv: "tidigare lista", en: "earlier list")[language]
    }
  }
}

extension FieldValue {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .removed: RightsText.wasRemoved[language]
    case .code(let code): code
    case .day(let day): day.asWritten
    case .standing: "–"
    case .answers(let table):
      table.answers.sorted { "\($0.key)" < "\($1.key)" }
        .map { $1.text(in: language) }.joined(separator: "; ")
    case .remarks(let remarks):
      remarks.sorted { "\($0.key)" < "\($1.key)" }.map(\.value).joined(separator: "; ")
    case .decision(let decision):
      decision.chosen.map(\.rawValue).joined(separator: "; ")
    case .information(let told): told.on.asWritten
    case .consent(let consent): Consent?.some(consent).phrase[language]
    case .step(let step): step.text
    case .referral(let referral): referral.name
    case .meeting(let meeting): meeting.on.asWritten + " " + meeting.detail
    case .disagreement(let disagreement): disagreement.reason
    case .visit(let outline): outline.date.asWritten
    }
  }
}

extension StoredAnswer {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .status(.dontKnow): Command.dontKnow.name(in: .picking)[language]
    case .status(.refused): Command.refuse.name(in: .picking)[language]
    case .status(.notApplicable): Command.notApplicable.name(in: .picking)[language]
    }
  }
}
