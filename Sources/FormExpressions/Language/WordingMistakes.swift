import Languages

/// Mistakes in the words of an expression: operators of other languages, names, references.
extension ExpressionMistake {
  static func doubledEquals(at column: Int) -> ExpressionMistake {
    .foreignOperator("==", instead: "=", at: column)
  }

  static func foreignOperator(
    _ text: String,
    instead: String,
    at column: Int,
  ) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "'\(text)' merkissä \(column) ei ole lomakkeiden operaattori.",
        sv: "'\(text)' vid tecken \(column) är ingen operator i formulär.",
        en: "'\(text)' at character \(column) is not an operator of forms.",
      ),
      Phrase(
        fi: "Kirjoita sen sijaan '\(instead)'.",
        sv: "Skriv '\(instead)' i stället.",
        en: "Write '\(instead)' instead.",
      ),
    )
  }

  static func unclosedReference(at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Merkissä \(column) alkava '${' jää auki.",
        sv: "'${' vid tecken \(column) stängs aldrig.",
        en: "The '${' at character \(column) is never closed.",
      ),
      Phrase(
        fi: "Kirjoita kysymys muodossa ${name}.",
        sv: "Skriv frågan som ${name}.",
        en: "Write the question as ${name}.",
      ),
    )
  }

  static func badReference(_ name: String, at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "'${\(name)}' merkissä \(column) ei sisällä kysymyksen nimeä.",
        sv: "'${\(name)}' vid tecken \(column) innehåller inget namn på en fråga.",
        en: "'${\(name)}' at character \(column) does not hold a question's name.",
      ),
      Phrase(
        fi: "Kirjoita kysymyksen nimi ilman välejä, kuten ${age}.",
        sv: "Skriv frågans namn utan mellanslag, som ${age}.",
        en: "Write a question's name without spaces, such as ${age}.",
      ),
    )
  }

  static func blanksInReference(
    _ name: String,
    bare: String,
    at column: Int,
  ) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Merkin \(column) viittauksessa '${\(name)}' on välejä nimen ympärillä.",
        sv: "Referensen '${\(name)}' vid tecken \(column) har blanktecken kring namnet.",
        en: "The reference '${\(name)}' at character \(column) has blanks around the name.",
      ),
      Phrase(
        fi: "Kirjoita ${\(bare)}.",
        sv: "Skriv ${\(bare)}.",
        en: "Write ${\(bare)}.",
      ),
    )
  }

  /// For the checker of a form: a path of one name where a question or a text is meant.
  package static func bareName(_ name: String, at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "'\(name)' ei ole teksti eikä viittaa kysymykseen.",
        sv: "'\(name)' är varken en text eller en fråga.",
        en: "'\(name)' is neither a text nor a question.",
      ),
      Phrase(
        fi: "Kirjoita ${\(name)}, jos tarkoitat kysymystä, tai '\(name)', jos tekstiä.",
        sv: "Skriv ${\(name)} för en fråga eller '\(name)' för en text.",
        en: "Write ${\(name)} for a question or '\(name)' for a text.",
      ),
    )
  }

  static func unsupportedAxis(_ axis: String, at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Polun suuntaa '\(axis)::' merkissä \(column) ei tueta.",
        sv: "Axeln '\(axis)::' vid tecken \(column) stöds inte.",
        en: "The axis '\(axis)::' at character \(column) is not supported.",
      ),
      Phrase(
        fi: "Tuetut suunnat: \(PathAxis.list).",
        sv: "Axlar som stöds: \(PathAxis.list).",
        en: "The axes are \(PathAxis.list).",
      ),
    )
  }

  static func unsupportedNodeTest(_ test: String, at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Polun osaa '\(test)' merkissä \(column) ei tueta.",
        sv: "Vägdelen '\(test)' vid tecken \(column) stöds inte.",
        en: "The step '\(test)' at character \(column) is not supported.",
      ),
      Phrase(
        fi: "Kirjoita nimi, *, node() tai text().",
        sv: "Skriv ett namn, *, node() eller text().",
        en: "Write a name, *, node() or text().",
      ),
    )
  }
}

extension PathAxis {
  fileprivate static let list = allCases.map(\.rawValue).joined(separator: ", ")
}
