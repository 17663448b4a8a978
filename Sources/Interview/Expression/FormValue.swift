import CivilDates

/// What an expression comes to; a blank or irrelevant question is the text ''.
enum FormValue: Equatable, Sendable {
  case text(String)
  case number(Double)
  case boolean(Bool)
  case date(CivilDate)

  static let blank = FormValue.text("")

  init(_ value: AnswerValue) {
    switch value {
    case .integer(let number): self = .number(Double(number))
    case .decimal(let number): self = .number(number)
    case .date(let date): self = .date(date)
    case .text, .choice, .choices, .acknowledged: self = .text(value.odkText)
    }
  }

  var string: String {
    switch self {
    case .text(let text): text
    case .number(let number): plainDecimal(number)
    case .boolean(let truth): truth ? "true" : "false"
    case .date(let date): date.description
    }
  }

  /// As a question stores it: NaN is shown and kept as ''.
  var stored: String {
    if case .number(let number) = self, number.isNaN { return "" }
    return string
  }

  /// Dates count whole days since 1970-01-01, also when written as ISO text.
  var number: Double {
    switch self {
    case .text(let text): numberFromText(text)
    case .number(let number): number
    case .boolean(let truth): truth ? 1 : 0
    case .date(let date): Double(date.dayNumber)
    }
  }

  /// Only '', 0 and NaN are false: the texts 'false' and '0' are true.
  var boolean: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .number(let number): number != 0 && !number.isNaN
    case .boolean(let truth): truth
    case .date: true
    }
  }

  var isBlank: Bool { stored.isEmpty }

  /// A day from a date, an ISO text or a day number (its fraction dropped downwards).
  var date: CivilDate? {
    switch self {
    case .date(let date): return date
    case .text(let text):
      if let date = CivilDate(text) { return date }
      return FormValue.number(numberFromText(text)).date
    case .number(let number):
      guard number.isFinite, number.magnitude < 1e9 else { return nil }
      return CivilDate(dayNumber: Int(number.rounded(.down)))
    case .boolean: return nil
    }
  }

  /// XPath equality with JavaRosa's tolerance of 1e-12, so that 6.1 - 7.8 = -1.7 holds.
  func equals(_ other: FormValue) -> Bool {
    switch (self, other) {
    case (.boolean, _), (_, .boolean): return boolean == other.boolean
    case (.number, _), (_, .number):
      let left = number
      let right = other.number
      return left == right || (left - right).magnitude < 1e-12
    default: return string == other.string
    }
  }
}

/// Digits, one point or comma and a leading minus; NaN for anything else, '' included.
private func numberFromText(_ text: String) -> Double {
  if let date = CivilDate(text) { return Double(date.dayNumber) }
  var normal = ""
  for character in text.trimmed {
    switch character {
    case "0"..."9", ".", "-": normal.append(character)
    case ",": normal.append(".")
    default: return .nan
    }
  }
  guard let number = Double(normal) else { return .nan }
  return number
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    let body = drop { $0.isWhitespace }
    guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(body[...last])
  }
}
