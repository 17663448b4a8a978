extension FormFunction {
  static let text: [FormFunction] = [
    FormFunction(
      "string",
      0...1,
      "string(value) is the value as text, of '.' without an argument.",
    ) { arguments, context throws(EvaluationError) in
      .text(try context.stringOrOwn(arguments))
    },
    FormFunction(
      "string-length",
      0...1,
      "string-length(text) counts characters, of '.' without an argument.",
    ) { arguments, context throws(EvaluationError) in
      .number(Double(characterCount(try context.stringOrOwn(arguments))))
    },
    FormFunction(
      "concat",
      0...Int.max,
      "concat(a, b, …) joins texts, and all values of a path.",
    ) { arguments, context throws(EvaluationError) in
      .text(try context.strings(arguments[...]).joined())
    },
    FormFunction(
      "join",
      1...Int.max,
      "join(', ', a, b, …) joins with a text between.",
    ) { arguments, context throws(EvaluationError) in
      .text(
        try context.strings(arguments.dropFirst()).joined(
          separator: try context.string(of: arguments[0])
        )
      )
    },
    FormFunction(
      "contains",
      2...2,
      "contains(text, part) is true when the part occurs.",
    ) { arguments, context throws(EvaluationError) in
      let text = try context.string(of: arguments[0])
      let part = try context.string(of: arguments[1])
      return .boolean(part.isEmpty || text.contains(part))
    },
    FormFunction(
      "starts-with",
      2...2,
      "starts-with(text, beginning) compares beginnings.",
    ) { arguments, context throws(EvaluationError) in
      .boolean(try context.string(of: arguments[0]).hasPrefix(try context.string(of: arguments[1])))
    },
    FormFunction(
      "ends-with",
      2...2,
      "ends-with(text, end) compares ends.",
    ) { arguments, context throws(EvaluationError) in
      .boolean(try context.string(of: arguments[0]).hasSuffix(try context.string(of: arguments[1])))
    },
    FormFunction(
      "normalize-space",
      0...1,
      "normalize-space(text) has single spaces and none at the ends.",
    ) { arguments, context throws(EvaluationError) in
      let words = try context.stringOrOwn(arguments).utf8.split(whereSeparator: \.isBlank)
      return .text(words.map { String(Substring($0)) }.joined(separator: " "))
    },
    FormFunction(
      "translate",
      3...3,
      "translate(text, 'abc', 'ABC') replaces characters one by one.",
    ) { arguments, context throws(EvaluationError) in
      let from = Array(try context.string(of: arguments[1]))
      let to = Array(try context.string(of: arguments[2]))
      let kept = try context.string(of: arguments[0]).compactMap { character in
        guard let index = from.firstIndex(of: character) else { return character }
        return to.indices.contains(index) ? to[index] : nil
      }
      return .text(String(kept))
    },
    regex,
    FormFunction(
      "base64-decode",
      1...1,
      "base64-decode(text) is the text that was encoded.",
    ) { arguments, context throws(EvaluationError) in
      .text(decodedBase64(try context.string(of: arguments[0])))
    },
  ]
}

extension EvaluationContext {
  /// The only argument as text, or the text of `.` where there is none.
  func stringOrOwn(_ arguments: [FormExpression]) throws(EvaluationError) -> String {
    guard let argument = arguments.first else { return text(at: try ownNode) }
    return try string(of: argument)
  }

  /// All arguments as texts; a path gives one for each of its nodes.
  func strings(_ arguments: ArraySlice<FormExpression>) throws(EvaluationError) -> [String] {
    var texts: [String] = []
    for argument in arguments {
      let value = try value(of: argument)
      if case .nodes(let nodes) = value {
        texts.append(contentsOf: nodes.map { string(from: self.value(at: $0)) })
      } else {
        texts.append(string(from: value))
      }
    }
    return texts
  }
}

/// Characters as people count them, but a line end of two codes is two.
private func characterCount(_ text: String) -> Int {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
  return text.count + text.count { $0 == "\r\n" }
}
