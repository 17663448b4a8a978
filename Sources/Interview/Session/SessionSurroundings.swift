import CivilDates
import FormExpressions
import Foundation

extension InterviewSession {
  /// What the form's expressions read besides the answers, at the time `now`.
  static func surroundings(of form: Form, now: Moment, seed: UInt64) -> Surroundings {
    Surroundings(
      now: now,
      zone: TimeZone(secondsFromGMT: now.offsetMinutes * 60) ?? .gmt,
      language: form.defaultLanguage,
      seed: seed,
      instances: form.instances,
      instanceNumbers: form.instanceNumbers,
      choiceLabel: { name, question in
        form.choiceLabel(name, of: QuestionID(question), in: form.defaultLanguage)
      },
    )
  }
}

extension Form {
  /// The label of a choice; nil when the question offers none of that name.
  func choiceLabel(_ name: String, of id: QuestionID, in tag: String) -> String? {
    question(id)?.choices.first { $0.name == name }?.label.text(in: tag)
  }
}
