import CivilDates
import FormExpressions

/// Comparisons of a question with a value that it can never have.
struct ComparisonCheck {
  let form: CheckedForm
  let expression: WrittenExpression

  func check(_ findings: inout FindingList) {
    var problems: [ComparisonProblem] = []
    expression.tree.visit { part, isInPredicate in
      switch part {
      case .binary(let symbol, let left, let right) where symbol.comparesValues:
        let isEquality = symbol == .equal || symbol == .notEqual
        for (side, literal) in [(left, right), (right, left)] {
          guard let question = question(side, isInPredicate) else { continue }
          problems += self.problems(question, literal, isEquality: isEquality)
        }
      case .call(let function, let arguments) where function.name == "selected":
        guard let question = question(arguments[0], isInPredicate), question.type.isSelect else {
          break
        }
        switch arguments[1] {
        case .text(let name):
          problems += strayChoices(question, [name.trimmed], labelled: name.trimmed)
        case .number(let number): problems += strayNumber(question, number)
        default: break
        }
      default: break
      }
    }
    for problem in problems { findings.add(problem, at: expression.cell) }
  }

  /// In a predicate `.` and relative paths are about other nodes.
  private func question(_ side: FormExpression, _ isInPredicate: Bool) -> Question? {
    let isElsewhere = isInPredicate || expression.role == .choiceFilter
    if isElsewhere, side.field == nil { return nil }
    return form.question(of: side, on: expression.owner)
  }

  private func problems(
    _ question: Question,
    _ literal: FormExpression,
    isEquality: Bool,
  ) -> [ComparisonProblem] {
    switch literal {
    case .text(""): []
    case .text(let text): problems(question, text, isEquality: isEquality)
    case .number(let number) where isEquality && question.type.isSelect:
      strayNumber(question, number)
    default: []
    }
  }

  private func problems(
    _ question: Question,
    _ text: String,
    isEquality: Bool,
  ) -> [ComparisonProblem] {
    switch question.type {
    case .selectOne where isEquality: return strayChoices(question, [text], labelled: text)
    case .selectMultiple where isEquality:
      let names = text.split { $0.isWhitespace }.map(String.init)
      return [.multiple(question.name, names.first ?? text)]
        + strayChoices(question, names, labelled: text)
    case .integer, .decimal, .range:
      let isNumber = FormExpression.text(text).plainNumber != nil
      return isNumber ? [] : [.notNumber(question.name, text)]
    case .date, .today, .dateTime, .start, .end:
      return isDay(text) ? [] : [.notDay(question.name, text)]
    case .acknowledge where isEquality:
      return text == "OK" ? [] : [.notAcknowledged(question.name, text)]
    default: return []
    }
  }

  private func isDay(_ text: String) -> Bool {
    CivilDate(String(text.prefix(10))) != nil
  }

  private func strayChoices(
    _ question: Question,
    _ names: [String],
    labelled text: String,
  ) -> [ComparisonProblem] {
    guard let list = form.list(of: question), !list.choices.isEmpty else { return [] }
    let stray = names.filter { !$0.isEmpty && !list.has($0) }
    guard !stray.isEmpty else { return [] }
    if let name = list.name(labelled: text) {
      return [.choice(question.name, text, instead: name)]
    }
    return stray.map { name in
      let offered = list.choices.map(\.name)
      let instead = nearest(to: name, among: offered)
      return instead.map { .choice(question.name, name, instead: $0) }
        ?? .noChoice(question.name, name, offered: Array(offered.prefix(9)))
    }
  }

  private func strayNumber(_ question: Question, _ number: Double) -> [ComparisonProblem] {
    guard let list = form.list(of: question), !list.choices.isEmpty else { return [] }
    let offered = list.choices.map(\.name)
    let isOffered = offered.contains { FormExpression.text($0).plainNumber == number }
    guard !isOffered else { return [] }
    return [
      .noChoice(question.name, plainDecimal(number), offered: Array(offered.prefix(9)))
    ]
  }
}

extension BinaryOperator {
  var comparesValues: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}

extension FormExpression {
  /// Nil unless the expression is `${name}`.
  fileprivate var field: FieldReference? {
    if case .field(let reference) = self { reference } else { nil }
  }

  /// The number that a text is read as, if it is one.
  fileprivate var plainNumber: Double? {
    guard case .text(let text) = self else { return nil }
    let typed = text.trimmed.map { $0 == "," ? "." : $0 }
    guard typed.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }) else {
      return nil
    }
    return Double(String(typed))
  }
}
