/// What is wrong with the text of an expression, and at which of its characters.
struct ExpressionMistake: Error, Equatable, Sendable {
  /// Counted from 1 in the cell's text.
  let column: Int
  let cause: Cause

  enum Cause: Equatable, Sendable {
    case empty
    case unexpected(String)
    case unexpectedEnd
    case unclosedBracket
    case strayClosingBracket
    case unclosedText
    case unclosedReference
    case badReference(String)
    case doubledEquals
    case foreignOperator(String, instead: String)
    case curlyQuote(Character)
    case bareName(String)
    case path(String)
    case badNumber(String)
    case unknownFunction(String, closest: String?)
    case argumentCount(function: String, given: Int, allowed: ClosedRange<Int>)
    case badPattern(String)
    case patternNotText
    case badQuestionText(function: String)
    case tooDeep
  }

  init(_ cause: Cause, at column: Int) {
    self.cause = cause
    self.column = column
  }
}

extension ExpressionMistake {
  var code: String {
    switch cause {
    case .unknownFunction: "unknown-function"
    case .argumentCount: "argument-count"
    case .tooDeep: "too-deep"
    default: "syntax"
    }
  }

  /// One sentence: what is wrong and where in the expression.
  var message: String {
    let place = "at character \(column)"
    return switch cause {
    case .empty: "The expression is empty."
    case .unexpected(let text): "'\(text)' \(place) does not belong there."
    case .unexpectedEnd: "The expression ends where a value is expected, \(place)."
    case .unclosedBracket: "The bracket opened \(place) is never closed."
    case .strayClosingBracket: "The closing bracket \(place) has no opening one."
    case .unclosedText: "The quotation mark \(place) is never closed."
    case .unclosedReference: "The '${' \(place) is never closed."
    case .badReference(let name): "'${\(name)}' \(place) does not hold a question's name."
    case .doubledEquals: "'==' \(place) is not an operator of forms."
    case .foreignOperator(let text, _): "'\(text)' \(place) is not an operator of forms."
    case .curlyQuote(let mark): "The curly quotation mark \(mark) \(place) cannot hold a text."
    case .bareName(let name): "'\(name)' \(place) is neither a text nor a question."
    case .path(let text): "'\(text)' \(place) begins a path, which is not supported."
    case .badNumber(let text): "'\(text)' \(place) is not a number."
    case .unknownFunction(let name, _): "There is no function '\(name)' (\(place))."
    case .argumentCount(let name, let given, let allowed):
      "'\(name)' \(place) takes \(Self.count(allowed)), but has \(given)."
    case .badPattern(let pattern): "'\(pattern)' \(place) is not a pattern that can be read."
    case .patternNotText: "The pattern of 'regex' \(place) is not a text in quotation marks."
    case .badQuestionText(let name):
      "The second argument of '\(name)' \(place) is not a question in quotation marks."
    case .tooDeep: "The expression is nested or chained too deeply \(place)."
    }
  }

  /// What to do about it.
  var suggestion: String {
    switch cause {
    case .empty, .unexpectedEnd: "Write a value, such as ${age} or 'yes'."
    case .unexpected: "Check for a missing operator or comma before it."
    case .unclosedBracket: "Add the missing ')'."
    case .strayClosingBracket: "Remove it, or add the missing '('."
    case .unclosedText: "End the text with the same quotation mark."
    case .unclosedReference: "Write the question as ${name}."
    case .badReference: "Write a question's name without spaces, such as ${age}."
    case .doubledEquals: "Write a single '='."
    case .foreignOperator(_, let instead): "Write \(instead)."
    case .curlyQuote: "Use straight quotation marks: 'yes'."
    case .bareName(let name): "Write ${\(name)} for a question or '\(name)' for a text."
    case .path: "Name the question as ${name}."
    case .badNumber: "Write digits with a decimal point, such as 2.5."
    case .unknownFunction(_, let closest):
      closest.map { "Did you mean '\($0)'?" } ?? "See the list of functions in the manual."
    case .argumentCount(let name, _, _): FormFunction.named[name]?.manual ?? "See the manual."
    case .badPattern: "Check its brackets and backslashes."
    case .patternNotText: "Write the pattern itself, such as regex(., '[0-9]{5}')."
    case .badQuestionText: "Write it as '${name}'."
    case .tooDeep: "Move a part of it into a calculate row."
    }
  }

  private static func count(_ allowed: ClosedRange<Int>) -> String {
    let (low, high) = (allowed.lowerBound, allowed.upperBound)
    if high == Int.max { return "at least \(low) argument\(low == 1 ? "" : "s")" }
    if low == high { return low == 0 ? "no arguments" : "\(low) argument\(low == 1 ? "" : "s")" }
    return "\(low) to \(high) arguments"
  }
}
