/// The three files of a form, as bytes; a missing settings or choices file is nil.
public struct FormSheets: Sendable {
  public let survey: [UInt8]
  public let choices: [UInt8]?
  public let settings: [UInt8]?
  /// Stands in for the id and title where the settings give none.
  public let name: String

  public init(survey: [UInt8], choices: [UInt8]?, settings: [UInt8]?, name: String) {
    self.survey = survey
    self.choices = choices
    self.settings = settings
    self.name = name
  }

  public init(survey: String, choices: String?, settings: String?, name: String) {
    self.init(
      survey: Array(survey.utf8),
      choices: choices.map { Array($0.utf8) },
      settings: settings.map { Array($0.utf8) },
      name: name,
    )
  }
}

/// What reading a form gave: every finding, and the form unless one of them is an error.
public struct FormReading: Equatable, Sendable {
  public let form: Form?
  public let findings: [Finding]
}
