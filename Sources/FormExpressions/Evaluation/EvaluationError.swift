import Languages

/// Why an expression that is put together well comes to no value.
package struct EvaluationError: Error, Equatable, Sendable {
  /// One sentence: what could not be worked out.
  package let sentence: Phrase

  static func notADate(_ text: String) -> EvaluationError {
    EvaluationError(
      sentence: Phrase(
        fi: "'\(text)' ei ole päivä.",
        sv: "'\(text)' är inget datum.",
        en: "'\(text)' is not a date.",
      )
    )
  }

  static let noDocument = EvaluationError(
    sentence: Phrase(
      fi: "Polulla ei ole lomaketta, josta lukea.",
      sv: "Det finns inget formulär att läsa sökvägen ur.",
      en: "There is no form for the path to read.",
    )
  )

  static func notNodes(in function: String) -> EvaluationError {
    EvaluationError(
      sentence: Phrase(
        fi: "'\(function)' tarvitsee polun, ei arvoa.",
        sv: "'\(function)' behöver en sökväg, inte ett värde.",
        en: "'\(function)' needs a path, not a value.",
      )
    )
  }

  static func unknownInstance(_ id: String) -> EvaluationError {
    EvaluationError(
      sentence: Phrase(
        fi: "Tietoluetteloa '\(id)' ei ole.",
        sv: "Det finns ingen instans '\(id)'.",
        en: "There is no instance '\(id)'.",
      )
    )
  }

  static func badPattern(_ pattern: String, reason: String) -> EvaluationError {
    EvaluationError(
      sentence: Phrase(
        fi: "Kuviota '\(pattern)' ei voi lukea: \(reason).",
        sv: "Mönstret '\(pattern)' kan inte läsas: \(reason).",
        en: "The pattern '\(pattern)' cannot be read: \(reason).",
      )
    )
  }

  static func tooManyNodes(limit: Int) -> EvaluationError {
    EvaluationError(
      sentence: Phrase(
        fi: "Lauseke käy läpi yli \(limit) kohtaa. Karsi sisäkkäisiä ehtoja [ ].",
        sv: "Uttrycket går igenom fler än \(limit) ställen. Minska villkoren [ ] i varandra.",
        en: "The expression looks at more than \(limit) nodes. Nest fewer conditions in [ ].",
      )
    )
  }

  static func slowPattern(_ pattern: String) -> EvaluationError {
    EvaluationError(
      sentence: Phrase(
        fi: "Kuvion '\(pattern)' vertaaminen vie liian kauan.",
        sv: "Mönstret '\(pattern)' tar för lång tid att jämföra.",
        en: "The pattern '\(pattern)' takes too long to match.",
      )
    )
  }

  static func badCall(_ mistake: ExpressionMistake) -> EvaluationError {
    EvaluationError(sentence: mistake.message)
  }
}
