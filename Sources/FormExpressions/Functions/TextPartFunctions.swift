extension FormFunction {
  static let textParts: [FormFunction] = [
    FormFunction(
      "substr",
      2...3,
      "substr(text, start, end) counts from 0, from the end when negative.",
    ) { arguments, context throws(EvaluationError) in
      let characters = Array(try context.string(of: arguments[0]))
      let start = bound(try context.number(of: arguments[1]), in: characters.count)
      let end =
        arguments.count == 3
        ? bound(try context.number(of: arguments[2]), in: characters.count) : characters.count
      return start < end ? .text(String(characters[start..<end])) : .blank
    },
    FormFunction(
      "substring",
      2...3,
      "substring(text, start, length) counts from 1, as in XPath.",
    ) { arguments, context throws(EvaluationError) in
      let characters = Array(try context.string(of: arguments[0]))
      let start = roundedUp(try context.number(of: arguments[1]))
      let length =
        arguments.count == 3 ? roundedUp(try context.number(of: arguments[2])) : Double.infinity
      let end = start == -.infinity ? -.infinity : start + length
      let kept = characters.indices.filter {
        let place = Double($0 + 1)
        return place >= start && place < end
      }
      return .text(String(kept.map { characters[$0] }))
    },
    FormFunction(
      "substring-before",
      2...2,
      "substring-before(text, part) is what stands before the part.",
    ) { arguments, context throws(EvaluationError) in
      let text = try context.string(of: arguments[0])
      guard let found = firstRange(of: try context.string(of: arguments[1]), in: text) else {
        return .blank
      }
      return .text(String(text[..<found.lowerBound]))
    },
    FormFunction(
      "substring-after",
      2...2,
      "substring-after(text, part) is what stands behind the part.",
    ) { arguments, context throws(EvaluationError) in
      let text = try context.string(of: arguments[0])
      guard let found = firstRange(of: try context.string(of: arguments[1]), in: text) else {
        return .blank
      }
      return .text(String(text[found.upperBound...]))
    },
  ]
}

/// A character position from 0 to `count`; a negative one counts from the end.
private func bound(_ position: Double, in count: Int) -> Int {
  guard !position.isNaN else { return 0 }
  let whole = position.rounded(.towardZero)
  let fromStart = whole < 0 ? whole + Double(count) : whole
  return Int(min(max(fromStart, 0), Double(count)))
}

/// XPath's rounding of positions: halves go up.
private func roundedUp(_ number: Double) -> Double { (number + 0.5).rounded(.down) }

/// An empty part is found at the beginning.
private func firstRange(of part: String, in text: String) -> Range<String.Index>? {
  part.isEmpty ? text.startIndex..<text.startIndex : text.firstRange(of: part)
}
