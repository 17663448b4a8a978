import Languages

/// Mistakes in the call of a function.
extension ExpressionMistake {
  static func unknownFunction(
    _ name: String,
    closest: String?,
    at column: Int,
  ) -> ExpressionMistake {
    ExpressionMistake(
      column: column,
      kind: .unknownFunction,
      message: Phrase(
        fi: "Funktiota '\(name)' ei ole (merkki \(column)).",
        sv: "Det finns ingen funktion '\(name)' (tecken \(column)).",
        en: "There is no function '\(name)' (at character \(column)).",
      ),
      suggestion: closest.map {
        Phrase(
          fi: "Tarkoititko '\($0)'?",
          sv: "Menade du '\($0)'?",
          en: "Did you mean '\($0)'?",
        )
      }
        ?? Phrase(
          fi: "Katso käsikirjan funktioluettelo.",
          sv: "Se handbokens lista över funktioner.",
          en: "See the list of functions in the manual.",
        ),
    )
  }

  /// A function of the specification that is left out on purpose.
  static func unsupportedFunction(_ name: String, at column: Int) -> ExpressionMistake {
    ExpressionMistake(
      column: column,
      kind: .unknownFunction,
      message: Phrase(
        fi: "Funktiota '\(name)' ei tueta (merkki \(column)).",
        sv: "Funktionen '\(name)' stöds inte (tecken \(column)).",
        en: "The function '\(name)' is not supported (at character \(column)).",
      ),
      suggestion: Phrase(
        fi: "Jätä lauseke pois; käsikirja kertoo, mitkä ODK:n funktiot puuttuvat.",
        sv: "Utelämna uttrycket; handboken nämner vilka av ODK:s funktioner som saknas.",
        en: "Leave it out; the manual names the functions of ODK that are not available.",
      ),
    )
  }

  static func argumentCount(
    of function: FormFunction,
    given: Int,
    at column: Int,
  ) -> ExpressionMistake {
    let call = function.manualCall
    let name = function.name
    return ExpressionMistake(
      column: column,
      kind: .argumentCount,
      message: Phrase(
        fi: "'\(name)' (merkki \(column)) ottaa \(function.count.fi), mutta niitä on \(given).",
        sv: "'\(name)' vid tecken \(column) tar \(function.count.sv), men har \(given).",
        en: "'\(name)' at character \(column) takes \(function.count.en), but has \(given).",
      ),
      suggestion: Phrase(
        fi: "Kirjoita se näin: \(call).",
        sv: "Skriv det så här: \(call).",
        en: function.manual,
      ),
    )
  }

  static func badPattern(_ pattern: String, reason: String, at column: Int) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Kuviota '\(pattern)' (merkki \(column)) ei voi lukea: \(reason).",
        sv: "Mönstret '\(pattern)' vid tecken \(column) kan inte läsas: \(reason).",
        en: "The pattern '\(pattern)' at character \(column) cannot be read: \(reason).",
      ),
      Phrase(
        fi: "Tarkista sen sulut ja kenoviivat.",
        sv: "Kontrollera dess parenteser och omvända snedstreck.",
        en: "Check its brackets and backslashes.",
      ),
    )
  }

  static func badArgument(
    of function: String,
    _ example: String,
    at column: Int,
  ) -> ExpressionMistake {
    .syntax(
      at: column,
      Phrase(
        fi: "Funktion '\(function)' (merkki \(column)) argumentti ei kelpaa siihen.",
        sv: "Ett argument till '\(function)' vid tecken \(column) passar inte där.",
        en: "An argument of '\(function)' at character \(column) does not fit there.",
      ),
      Phrase(fi: "Kirjoita \(example).", sv: "Skriv \(example).", en: "Write \(example)."),
    )
  }

  static func tooDeep(at column: Int) -> ExpressionMistake {
    ExpressionMistake(
      column: column,
      kind: .tooDeep,
      message: Phrase(
        fi: "Lausekkeessa on liikaa sisäkkäisiä tai peräkkäisiä osia (merkki \(column)).",
        sv: "Uttrycket är för djupt eller för långt vid tecken \(column).",
        en: "The expression is nested or chained too deeply at character \(column).",
      ),
      suggestion: .splitExpression,
    )
  }

  static func tooLong(limit: Int) -> ExpressionMistake {
    ExpressionMistake(
      column: 1,
      kind: .tooDeep,
      message: Phrase(
        fi: "Lausekkeessa on yli \(limit) tavua.",
        sv: "Uttrycket är längre än \(limit) byte.",
        en: "The expression is longer than \(limit) bytes.",
      ),
      suggestion: .splitExpression,
    )
  }
}

extension Phrase {
  fileprivate static let splitExpression = Phrase(
    fi: "Siirrä osa siitä calculate-riville.",
    sv: "Flytta en del av det till en calculate-rad.",
    en: "Move a part of it into a calculate row.",
  )
}

extension FormFunction {
  /// How many arguments are wanted, in words.
  fileprivate var count: Phrase {
    let (low, high) = (arguments.lowerBound, arguments.upperBound)
    if takesPairs {
      let list =
        high == Int.max
        ? "\(low), \(low + 2), \(low + 4), …"
        : stride(from: low, through: high, by: 2).map(String.init).joined(separator: ", ")
      return Phrase(
        fi: "\(list) argumenttia",
        sv: "\(list) argument",
        en: "\(list) arguments",
      )
    }
    if high == Int.max {
      return Phrase(
        fi: "vähintään \(low) argumenttia",
        sv: "minst \(low) argument",
        en: "at least \(low) argument\(low == 1 ? "" : "s")",
      )
    }
    if high == 0 {
      return Phrase(fi: "0 argumenttia", sv: "inga argument", en: "no arguments")
    }
    let range = low == high ? "\(low)" : "\(low)–\(high)"
    return Phrase(
      fi: "\(range) argumenttia",
      sv: "\(range) argument",
      en: "\(range) argument\(high == 1 ? "" : "s")",
    )
  }
}
