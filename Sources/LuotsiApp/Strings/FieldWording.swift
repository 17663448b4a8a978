import CaseStore
import CivilDates
import Foundation
import Guidance
import Interview
import Languages
import Reports

extension CaseField {
  /// What the field is called; `form` gives questions their labels where it still has them.
  public func text(form: Form?, in language: Language) -> String {
    func label(_ name: String) -> String { form?.label(of: name, in: language) ?? name }
    return switch self {
    case .code: Phrase(fi: "koodi", sv: "kod", en: "code")[language]
    case .keptUntil: Phrase(fi: "säilytys", sv: "lagring", en: "keeping")[language]
    case .standing: Phrase(fi: "kohta", sv: "ställe", en: "place")[language]
    case .answer(let name): label(name)
    case .remark(let name):
      Phrase(fi: "muistiinpano", sv: "anteckning", en: "remark")[language] + ": " + label(name)
    case .decision: Phrase(fi: "valinnat", sv: "valen", en: "choices")[language]
    case .information:
      Phrase(fi: "informointi", sv: "information", en: "information given")[language]
    case .consent(let purpose): purpose.title[language]
    case .step: Phrase(fi: "askel", sv: "steg", en: "step")[language]
    case .referral: Phrase(fi: "ohjaus palveluun", sv: "hänvisning", en: "referral")[language]
    case .meeting: Phrase(fi: "tapaaminen", sv: "möte", en: "meeting")[language]
    case .disagreement:
      Phrase(fi: "eri mieltä", sv: "av annan åsikt", en: "disagreement")[language]
    case .visit: Phrase(fi: "aiempi lista", sv: "tidigare lista", en: "earlier list")[language]
    }
  }
}

extension FieldValue {
  /// What the field holds, in one line; choices by their labels where `form` still has them.
  public func text(form: Form?, in language: Language) -> String {
    switch self {
    case .removed: Phrase(fi: "(poistettu)", sv: "(borttaget)", en: "(removed)")[language]
    case .code(let code): code
    case .day(let day): day.shortText(in: language)
    case .standing(_, let progress): "\(progress.answered)/\(progress.asked)"
    case .answers(let table):
      table.answers.sorted { $0.key < $1.key }
        .map { $1.text(of: $0, form: form, in: language) }.joined(separator: "; ")
    case .remarks(let remarks):
      remarks.sorted { $0.key < $1.key }.map(\.value).joined(separator: "; ")
    case .decision(let decision): decision.chosen.map(\.rawValue).joined(separator: "; ")
    case .information(let told): told.on.shortText(in: language)
    case .consent(let consent): consent.text[language]
    case .step(let step):
      [
        step.text, step.due?.shortText(in: language),
        step.done.map { "✓ " + $0.shortText(in: language) },
      ]
      .compactMap(\.self).joined(separator: " · ")
    case .referral(let referral): referral.name + " · " + referral.on.shortText(in: language)
    case .meeting(let meeting): meeting.on.shortText(in: language) + " " + meeting.detail
    case .disagreement(let disagreement): disagreement.name + ": " + disagreement.reason
    case .visit(let outline): outline.date.shortText(in: language)
    }
  }
}

extension Consent {
  fileprivate var text: Phrase {
    isGiven
      ? Phrase(
        fi: "annettu \(on.asWritten)",
        sv: "givet \(on.asWritten)",
        en: "given \(on.shortText(in: .en))",
      )
      : Phrase(
        fi: "ei, \(on.asWritten)",
        sv: "nej, \(on.asWritten)",
        en: "no, \(on.shortText(in: .en))",
      )
  }
}

extension Form {
  fileprivate func label(of name: String, in language: Language) -> String? {
    question(at: Place(QuestionID(name)))?.label.text(in: language.rawValue)
  }
}

extension StoredAnswer {
  fileprivate func text(of place: Place, form: Form?, in language: Language) -> String {
    switch self {
    case .status(.dontKnow): Phrase(fi: "ei tiedossa", sv: "vet inte", en: "not known")[language]
    case .status(.refused):
      Phrase(fi: "ei halua vastata", sv: "vill inte svara", en: "rather not say")[language]
    case .status(.notApplicable):
      Phrase(fi: "ei koske", sv: "gäller inte", en: "does not apply")[language]
    case .text(let text): form?.shown(text, at: place, in: language) ?? text
    }
  }
}

extension Form {
  /// An answer as the person sees it: of a question with choices their labels.
  fileprivate func shown(_ text: String, at place: Place, in language: Language) -> String? {
    guard let choices = question(at: place)?.choices, !choices.isEmpty else { return nil }
    return text.split(separator: " ").map { name in
      choices.first { $0.name == name }?.label.text(in: language.rawValue) ?? String(name)
    }.joined(separator: "; ")
  }
}

extension Side {
  /// The value, by whom and on which day.
  public func text(form: Form?, in language: Language) -> String {
    value.text(form: form, in: language) + " (\(author))"
  }

  /// By whom and on which day.
  var author: String {
    let day = Date(timeIntervalSince1970: Double(at) / 1000).dayAsWritten
    return [by, day].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
