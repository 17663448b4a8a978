import CivilDates

extension AnswerValue {
  /// Reads what was typed, or what a file holds, as an answer to `question`.
  ///
  /// Numbers may have a decimal comma; days are `2026-08-31` or `31.8.2026`; choices are names.
  public static func entered(
    _ text: String,
    for question: Question,
  ) throws(AnswerError) -> AnswerValue {
    let typed = text.trimmed
    guard !typed.isEmpty else { throw .empty }
    switch question.type {
    case .text:
      return .text(typed)
    case .integer:
      guard let number = Int(typed) else { throw .notAWholeNumber(typed) }
      return .integer(number)
    case .decimal:
      let number = FormValue.text(typed).number
      guard number.isFinite, CivilDate(typed) == nil else { throw .notANumber(typed) }
      return .decimal(number)
    case .date:
      guard let date = CivilDate(typed) ?? dayFirst(typed) else { throw .notADate(typed) }
      return .date(date)
    case .selectOne:
      return try AnswerValue.choice(typed).fitted(to: question)
    case .selectMultiple:
      let names = typed.split { $0.isWhitespace }.map(String.init)
      return try AnswerValue.choices(names).fitted(to: question)
    case .acknowledge:
      guard typed == "OK" else { throw .noSuchChoice(typed) }
      return .acknowledged
    case .note, .calculate:
      throw .takesNoAnswer(question.id)
    }
  }

  /// The value itself when it is one that `question` can have; picks come in the form's order.
  func fitted(to question: Question) throws(AnswerError) -> AnswerValue {
    guard question.takesAnswer else { throw .takesNoAnswer(question.id) }
    switch (self, question.type) {
    case (.text(let text), .text):
      guard !text.trimmed.isEmpty else { throw .empty }
      return self
    case (.integer, .integer), (.date, .date), (.acknowledged, .acknowledge):
      return self
    case (.decimal(let number), .decimal):
      guard number.isFinite else { throw .notANumber(odkText) }
      return self
    case (.choice(let name), .selectOne):
      guard question.choices.contains(where: { $0.name == name }) else {
        throw .noSuchChoice(name)
      }
      return self
    case (.choices(let names), .selectMultiple):
      let offered = question.choices.map(\.name)
      if let stray = names.first(where: { !offered.contains($0) }) { throw .noSuchChoice(stray) }
      guard !names.isEmpty else { throw .empty }
      return .choices(offered.filter(names.contains))
    default:
      throw .wrongKind(question.type)
    }
  }

  /// A day as Finns write it, `31.8.2026`.
  private static func dayFirst(_ text: String) -> CivilDate? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
