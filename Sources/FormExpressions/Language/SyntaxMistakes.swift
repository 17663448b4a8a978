import Languages

/// Mistakes in how an expression is put together.
extension ExpressionMistake {
  static func empty() -> ExpressionMistake {
    .syntax(
      at: 1,
      Phrase(fi: "Lauseke on tyhjä.", sv: "Uttrycket är tomt.", en: "The expression is empty."),
      .writeValue,
    )
  }

  static func unexpected(_ text: String, at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "'\(text)' ei kuulu merkkiin \(column).",
        sv: "'\(text)' hör inte hemma vid tecken \(column).",
        en: "'\(text)' at character \(column) does not belong there.",
      ),
      Phrase(
        fi: "Tarkista, puuttuuko sen edestä operaattori tai pilkku.",
        sv: "Kontrollera om en operator eller ett kommatecken saknas före.",
        en: "Check for a missing operator or comma before it.",
      ),
    )
  }

  static func unexpectedEnd(at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Lauseke loppuu, vaikka merkissä \(column) odotetaan arvoa.",
        sv: "Uttrycket slutar där ett värde väntas, vid tecken \(column).",
        en: "The expression ends where a value is expected, at character \(column).",
      ),
      .writeValue,
    )
  }

  static func unclosedBracket(_ bracket: String, at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Merkissä \(column) avattu sulku '\(bracket)' jää auki.",
        sv: "Parentesen '\(bracket)' som öppnas vid tecken \(column) stängs aldrig.",
        en: "The bracket '\(bracket)' opened at character \(column) is never closed.",
      ),
      bracket == "("
        ? Phrase(fi: "Lisää puuttuva ')'.", sv: "Lägg till ')'.", en: "Add the missing ')'.")
        : Phrase(fi: "Lisää puuttuva ']'.", sv: "Lägg till ']'.", en: "Add the missing ']'."),
    )
  }

  static func strayClosingBracket(_ bracket: String, at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Merkin \(column) sulkevalla sululla '\(bracket)' ei ole avaavaa paria.",
        sv: "Den stängande parentesen '\(bracket)' vid tecken \(column) har ingen öppnande.",
        en: "The closing bracket '\(bracket)' at character \(column) has no opening one.",
      ),
      Phrase(
        fi: "Poista se tai lisää puuttuva avaava sulku.",
        sv: "Ta bort den eller lägg till den öppnande parentesen.",
        en: "Remove it, or add the missing opening bracket.",
      ),
    )
  }

  static func unclosedText(at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Merkissä \(column) alkava lainaus jää auki.",
        sv: "Citattecknet vid tecken \(column) stängs aldrig.",
        en: "The quotation mark at character \(column) is never closed.",
      ),
      Phrase(
        fi: "Päätä teksti samaan lainausmerkkiin.",
        sv: "Avsluta texten med samma citattecken.",
        en: "End the text with the same quotation mark.",
      ),
    )
  }

  static func badNumber(_ text: String, at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "'\(text)' merkissä \(column) ei ole luku.",
        sv: "'\(text)' vid tecken \(column) är inget tal.",
        en: "'\(text)' at character \(column) is not a number.",
      ),
      Phrase(
        fi: "Kirjoita numeroita ja desimaalipiste, kuten 2.5.",
        sv: "Skriv siffror med decimalpunkt, som 2.5.",
        en: "Write digits with a decimal point, such as 2.5.",
      ),
    )
  }

  static func curlyQuote(_ mark: String, at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Kaareva lainausmerkki \(mark) merkissä \(column) ei rajaa tekstiä.",
        sv: "Det böjda citattecknet \(mark) vid tecken \(column) kan inte omge en text.",
        en: "The curly quotation mark \(mark) at character \(column) cannot hold a text.",
      ),
      Phrase(
        fi: "Käytä suoria lainausmerkkejä: 'kyllä'.",
        sv: "Använd raka citattecken: 'ja'.",
        en: "Use straight quotation marks: 'yes'.",
      ),
    )
  }
}

extension Phrase {
  static let writeValue = Phrase(
    fi: "Kirjoita arvo, kuten ${age} tai 'yes'.",
    sv: "Skriv ett värde, som ${age} eller 'yes'.",
    en: "Write a value, such as ${age} or 'yes'.",
  )
}
