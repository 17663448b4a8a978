import FormExpressions

/// Why an answer was not accepted; the session is then as it was before.
public enum AnswerError: Error, Equatable, Sendable {
  case unknownQuestion(QuestionID)
  /// A note, a calculation or a read-only question.
  case takesNoAnswer(QuestionID)
  case empty
  case notAWholeNumber(String)
  case notANumber(String)
  case notADate(String)
  case notATime(String)
  case notADateTime(String)
  case notInRange(String, AnswerRange)
  case noSuchChoice(String)
  /// A choice that has two places in the client's order.
  case rankedTwice(String)
  case wrongKind(QuestionType)
  /// The form's constraint does not hold; the message is the form's own where it has one.
  case constraint(QuestionID, message: FormText)
  /// A soft check does not hold: the answer is recorded once it is given again on purpose.
  case unusual(QuestionID, message: FormText)
  /// The form wants an answer or a reason for none; moving on a second time leaves it open.
  case required(QuestionID, message: FormText)
}

extension AnswerError {
  /// One sentence for the person at the desk, in Finnish, Swedish or otherwise English.
  public func message(in tag: String) -> String {
    switch self {
    case .constraint(_, let message), .unusual(_, let message), .required(_, let message):
      if let text = message.text(in: tag) { return text }
    default: break
    }
    return switch tag {
    case "fi": finnish
    case "sv": swedish
    default: english
    }
  }

  private var finnish: String {
    switch self {
    case .unknownQuestion(let id): "Lomakkeessa ei ole kysymystä '\(id)'."
    case .takesNoAnswer(let id): "Kohtaan '\(id)' ei vastata."
    case .empty: "Vastaus on tyhjä. Kirjoita vastaus tai siirry ohi."
    case .notAWholeNumber(let text): "'\(text)' ei ole kokonaisluku. Kirjoita esimerkiksi 12."
    case .notANumber(let text): "'\(text)' ei ole luku. Kirjoita esimerkiksi 7,5."
    case .notADate(let text): "'\(text)' ei ole päivä. Kirjoita esimerkiksi 31.8.2026."
    case .notATime(let text): "'\(text)' ei ole kellonaika. Kirjoita esimerkiksi 8.30."
    case .notADateTime(let text):
      "'\(text)' ei ole päivä ja kellonaika. Kirjoita esimerkiksi 31.8.2026 8.30."
    case .notInRange(let text, let range):
      "'\(text)' ei käy. Kirjoita luku väliltä \(range.shown(decimalMark: ","))."
    case .noSuchChoice(let name): "'\(name)' ei ole vaihtoehtojen joukossa."
    case .rankedTwice(let name): "'\(name)' on järjestyksessä kahdesti. Jätä se yhteen kohtaan."
    case .wrongKind(let type): "Vastaus ei ole oikeaa lajia (\(type.rawValue))."
    case .constraint: "Vastaus ei käy tähän kysymykseen. Tarkista se."
    case .unusual: "Vastaus on epätavallinen. Tarkista se tai vahvista se."
    case .required: "Tähän tarvitaan vastaus: vastaa tai merkitse ”ei tiedä” tai ”ei halua”."
    }
  }

  private var swedish: String {
    switch self {
    case .unknownQuestion(let id): "Formuläret har ingen fråga '\(id)'."
    case .takesNoAnswer(let id): "Punkten '\(id)' besvaras inte."
    case .empty: "Svaret är tomt. Skriv ett svar eller gå vidare."
    case .notAWholeNumber(let text): "'\(text)' är inte ett heltal. Skriv till exempel 12."
    case .notANumber(let text): "'\(text)' är inte ett tal. Skriv till exempel 7,5."
    case .notADate(let text): "'\(text)' är inte en dag. Skriv till exempel 31.8.2026."
    case .notATime(let text): "'\(text)' är inget klockslag. Skriv till exempel 8.30."
    case .notADateTime(let text):
      "'\(text)' är inte en dag och ett klockslag. Skriv till exempel 31.8.2026 8.30."
    case .notInRange(let text, let range):
      "'\(text)' går inte. Skriv ett tal mellan \(range.shown(decimalMark: ","))."
    case .noSuchChoice(let name): "'\(name)' finns inte bland alternativen."
    case .rankedTwice(let name): "'\(name)' står två gånger i ordningen. Lämna det på ett ställe."
    case .wrongKind(let type): "Svaret är av fel slag (\(type.rawValue))."
    case .constraint: "Svaret passar inte frågan. Kontrollera det."
    case .unusual: "Svaret är ovanligt. Kontrollera det eller bekräfta det."
    case .required: "Här behövs ett svar: svara eller markera ”vet inte” eller ”vill inte”."
    }
  }

  private var english: String {
    switch self {
    case .unknownQuestion(let id): "The form has no question '\(id)'."
    case .takesNoAnswer(let id): "'\(id)' does not take an answer."
    case .empty: "The answer is empty. Write an answer or move on."
    case .notAWholeNumber(let text): "'\(text)' is not a whole number. Write, for example, 12."
    case .notANumber(let text): "'\(text)' is not a number. Write, for example, 7.5."
    case .notADate(let text): "'\(text)' is not a day. Write, for example, 31.8.2026."
    case .notATime(let text): "'\(text)' is not a time of day. Write, for example, 8:30."
    case .notADateTime(let text):
      "'\(text)' is not a day and a time. Write, for example, 31.8.2026 8:30."
    case .notInRange(let text, let range):
      "'\(text)' does not fit. Write a number between \(range.shown(decimalMark: "."))."
    case .noSuchChoice(let name): "'\(name)' is not among the choices."
    case .rankedTwice(let name): "'\(name)' stands twice in the order. Leave it in one place."
    case .wrongKind(let type): "The answer is of the wrong kind (\(type.rawValue))."
    case .constraint: "The answer does not fit this question. Check it."
    case .unusual: "The answer is unusual. Check it or confirm it."
    case .required: "An answer is needed: answer, or mark “don't know” or “rather not say”."
    }
  }
}

extension AnswerRange {
  /// The bounds and, where it is not 1, the step: `0–10 (0,5)`.
  public func shown(decimalMark: Character) -> String {
    func written(_ number: Double) -> String {
      String(plainDecimal(number).map { $0 == "." ? decimalMark : $0 })
    }
    let bounds = "\(written(min(start, end)))–\(written(max(start, end)))"
    return step.magnitude == 1 ? bounds : "\(bounds) (\(written(step.magnitude)))"
  }
}
