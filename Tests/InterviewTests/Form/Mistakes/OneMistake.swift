import Testing

@testable import Interview

/// A form with one mistake, and the line that tells of it in English.
struct OneMistake: Sendable, CustomTestStringConvertible {
  let mistake: String
  let survey: String
  let choices: String?
  let settings: String
  let finding: String

  init(
    _ mistake: String,
    _ survey: String,
    choices: String? = nil,
    settings: String = "form_id\nsample",
    finding: String,
  ) {
    self.mistake = mistake
    self.survey = survey
    self.choices = choices
    self.settings = settings
    self.finding = finding
  }

  var testDescription: String { mistake }

  var findings: [Finding] {
    readForm(survey: survey, choices: choices, settings: settings).findings
  }

  static let all =
    references + comparisons + conditions + expressions + types + names + groups + placement
    + values + choices + sheets
}

/// The findings in English, a line each.
func lines(_ findings: [Finding]) -> [String] {
  FormCheckDocument(findings, language: .en).text.split(separator: "\n").dropLast().map(String.init)
}
