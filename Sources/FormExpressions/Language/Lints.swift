import Languages

/// Something that works here, and that other engines take differently or that surprises.
package struct ExpressionLint: Equatable, Sendable {
  package enum Code: String, Sendable {
    case unanchoredPattern = "unanchored-pattern"
    case numberSelected = "number-selected"
    /// Only a fault in a calculation, which is worked out again and again.
    case changingValue = "changing-value"
  }

  package let kind: Code
  package let message: Phrase
  package let suggestion: Phrase

  package var code: String { kind.rawValue }
}

extension FormExpression {
  /// What an author should know of the expression, in the order of its text.
  package var lints: [ExpressionLint] {
    var found: [ExpressionLint] = []
    visit { part, _ in
      switch part {
      case .call(let function, let arguments) where function.name == "regex":
        if case .text(let pattern) = arguments[1], !isAnchored(pattern) {
          found.append(.unanchoredPattern(pattern))
        }
      case .call(let function, let arguments) where function.name == "selected":
        if case .number(let number) = arguments[1] { found.append(.numberSelected(number)) }
      default: break
      }
    }
    return found + changingCalls.map { .changingValue($0) }
  }

  /// The calls outside `once()` of functions that give something else each time.
  private var changingCalls: [String] {
    var found: [String] = []
    explore { part, _ in
      guard case .call(let function, _) = part else { return true }
      if ["now", "random", "uuid"].contains(function.name) { found.append(function.name) }
      return function.name != "once"
    }
    return found
  }
}

private func isAnchored(_ pattern: String) -> Bool {
  pattern.hasPrefix("^") && pattern.hasSuffix("$") && !pattern.hasSuffix("\\$")
}

extension ExpressionLint {
  static func unanchoredPattern(_ pattern: String) -> ExpressionLint {
    ExpressionLint(
      kind: .unanchoredPattern,
      message: Phrase(
        fi: "Kuvion '\(pattern)' on sovittava koko tekstiin; jotkin ohjelmat etsivät sitä osasta.",
        sv: "Mönstret '\(pattern)' måste passa hela texten; vissa program söker det i en del.",
        en: "The pattern '\(pattern)' must fit the whole text; some engines look for it in a part.",
      ),
      suggestion: Phrase(
        fi: "Kirjoita ^ sen alkuun ja $ sen loppuun: '^\(pattern)$'.",
        sv: "Skriv ^ först och $ sist: '^\(pattern)$'.",
        en: "Put ^ before it and $ behind it: '^\(pattern)$'.",
      ),
    )
  }

  static func numberSelected(_ number: Double) -> ExpressionLint {
    let name = plainDecimal(number)
    return ExpressionLint(
      kind: .numberSelected,
      message: Phrase(
        fi: "Valinnan nimi \(name) on luku; jotkin ohjelmat eivät hyväksy sitä.",
        sv: "Valets namn \(name) är ett tal, vilket vissa program inte godtar.",
        en: "The choice \(name) is written as a number, which some engines refuse.",
      ),
      suggestion: Phrase(
        fi: "Kirjoita nimi lainausmerkkeihin: '\(name)'.",
        sv: "Skriv namnet inom citattecken: '\(name)'.",
        en: "Write the name in quotation marks: '\(name)'.",
      ),
    )
  }

  static func changingValue(_ function: String) -> ExpressionLint {
    ExpressionLint(
      kind: .changingValue,
      message: Phrase(
        fi: "'\(function)()' antaa eri arvon joka laskentakerralla.",
        sv: "'\(function)()' ger ett nytt värde vid varje beräkning.",
        en: "'\(function)()' gives another value at every recalculation.",
      ),
      suggestion: Phrase(
        fi: "Pidä ensimmäinen arvo: once(\(function)()).",
        sv: "Behåll det första värdet: once(\(function)()).",
        en: "Keep the first value: once(\(function)()).",
      ),
    )
  }
}
