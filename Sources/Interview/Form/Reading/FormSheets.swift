/// The three files of a form, as bytes; a missing settings or choices file is nil.
struct FormSheets: Sendable {
  let survey: [UInt8]
  let choices: [UInt8]?
  let settings: [UInt8]?
  /// Stands in for the id and title where the settings give none.
  let name: String
}

/// What reading a form gave: every finding, and the form unless one of them is an error.
public struct FormReading: Equatable, Sendable {
  public let form: Form?
  public let findings: [Finding]
}
