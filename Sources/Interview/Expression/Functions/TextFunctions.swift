extension FormFunction {
  static let text: [FormFunction] = [
    FormFunction("string", 1...1, "string(value) is the value as text.") { .text($0[0].string) },
    FormFunction(
      "string-length",
      0...1,
      "string-length(text) counts characters, of '.' without an argument.",
    ) { .number(Double(($0.count == 0 ? $0.context.own : $0[0]).string.count)) },
    FormFunction("concat", 1...Int.max, "concat(a, b, …) joins texts.") { arguments in
      .text((0..<arguments.count).map { arguments[$0].string }.joined())
    },
    FormFunction("contains", 2...2, "contains(text, part) is true when the part occurs.") {
      let part = $0[1].string
      return .boolean(part.isEmpty || $0[0].string.contains(part))
    },
    FormFunction("starts-with", 2...2, "starts-with(text, beginning) compares beginnings.") {
      .boolean($0[0].string.hasPrefix($0[1].string))
    },
    FormFunction(
      "substr",
      2...3,
      "substr(text, start, end) counts from 0, from the end when negative.",
    ) { arguments in
      let characters = Array(arguments[0].string)
      let start = bound(arguments[1].number, in: characters.count)
      let end =
        arguments.count == 3 ? bound(arguments[2].number, in: characters.count) : characters.count
      return start < end ? .text(String(characters[start..<end])) : .blank
    },
    FormFunction(
      "regex",
      2...2,
      "regex(text, 'pattern') is true when the whole text fits the pattern.",
      rejects: { arguments in
        guard case .text(let pattern) = arguments[1] else { return .patternNotText }
        return compiled(pattern) == nil ? .badPattern(pattern) : nil
      },
      body: { arguments in
        guard let pattern = compiled(arguments[1].string) else { return .boolean(false) }
        return .boolean(fits(arguments[0].string, pattern))
      },
    ),
  ]
}

/// A character position from 0 to `count`; a negative one counts from the end.
private func bound(_ position: Double, in count: Int) -> Int {
  guard !position.isNaN else { return 0 }
  let whole = position.rounded(.towardZero)
  let fromStart = whole < 0 ? whole + Double(count) : whole
  return Int(min(max(fromStart, 0), Double(count)))
}

/// Nil when the pattern cannot be read; digits are ASCII digits, as in JavaRosa.
private func compiled(_ pattern: String) -> Regex<AnyRegexOutput>? {
  do {
    return try Regex(pattern).asciiOnlyDigits()
  } catch {
    return nil
  }
}

private func fits(_ text: String, _ pattern: Regex<AnyRegexOutput>) -> Bool {
  do {
    return try pattern.wholeMatch(in: text) != nil
  } catch {
    return false
  }
}
