import FormExpressions
import Languages

/// What is wrong with the type of a row, or with the list that it names.
enum TypeProblem: FormProblem {
  case missing
  /// A row with neither type, name nor label.
  case remark
  case unknown(String, closest: String?)
  case unsupported(String)
  case choicesFromAnswers
  case filterWithOther
  case noList(String, example: String?)
  case unknownList(String, closest: String?)
  /// There is no choices sheet at all.
  case noChoices(list: String)

  var severity: Finding.Severity {
    switch self {
    case .remark, .choicesFromAnswers: .warning
    default: .error
    }
  }

  var code: String {
    switch self {
    case .missing: "missing-type"
    case .remark: "skipped-row"
    case .unknown: "unknown-type"
    case .unsupported, .choicesFromAnswers, .filterWithOther: "unsupported-type"
    case .noList, .unknownList, .noChoices: "missing-list"
    }
  }

  var message: Phrase {
    switch self {
    case .missing:
      Phrase(fi: "Riviltä puuttuu tyyppi.", sv: "Raden saknar typ.", en: "The row has no type.")
    case .remark:
      Phrase(
        fi: "Rivi ohitetaan, koska sillä ei ole tyyppiä, nimeä eikä tekstiä.",
        sv: "Raden hoppas över, eftersom den saknar typ, namn och text.",
        en: "The row is skipped, as it has neither type, name nor label.",
      )
    case .unknown(let text, _):
      Phrase(
        fi: "Tyyppiä '\(clipped(text))' ei ole.",
        sv: "Det finns ingen typ '\(clipped(text))'.",
        en: "There is no type '\(clipped(text))'.",
      )
    case .unsupported(let text):
      Phrase(
        fi: "Tyyppiä '\(clipped(text))' ei tueta.",
        sv: "Typen '\(clipped(text))' stöds inte.",
        en: "The type '\(clipped(text))' is not supported.",
      )
    case .choicesFromAnswers:
      Phrase(
        fi: "Vaihtoehtoja ei voi ottaa toisen kysymyksen vastauksista, joten kysymykseen ei voi "
          + "vastata täällä.",
        sv: "Alternativ kan inte tas ur svaren på en annan fråga, så frågan kan inte besvaras "
          + "här.",
        en: "Choices cannot be taken from the answers to another question, so it cannot be "
          + "answered here.",
      )
    case .filterWithOther:
      Phrase(
        fi: "or_other ja choice_filter eivät toimi yhdessä.",
        sv: "or_other och choice_filter fungerar inte tillsammans.",
        en: "or_other and choice_filter do not work together.",
      )
    case .noList(let text, _):
      Phrase(
        fi: "Tyypistä '\(text)' puuttuu vaihtoehtolistan nimi.",
        sv: "Typen '\(text)' nämner ingen lista med alternativ.",
        en: "The type '\(text)' names no list of choices.",
      )
    case .unknownList(let list, _):
      Phrase(
        fi: "Taulukossa choices ei ole listaa '\(clipped(list))'.",
        sv: "Bladet choices har ingen lista '\(clipped(list))'.",
        en: "The choices sheet has no list '\(clipped(list))'.",
      )
    case .noChoices(let list):
      Phrase(
        fi: "Lomakkeessa ei ole taulukkoa choices, joten listaa '\(clipped(list))' ei ole.",
        sv: "Formuläret har inget blad choices, så listan '\(clipped(list))' saknas.",
        en: "The form has no choices sheet, so the list '\(clipped(list))' is missing.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .unknown(_, let closest?), .unknownList(_, let closest?): .didYouMean(closest)
    case .missing:
      Phrase(
        fi: "Kirjoita tyyppi, kuten text, tai tyhjennä rivi.",
        sv: "Skriv en typ, som text, eller töm raden.",
        en: "Write a type such as text, or clear the row.",
      )
    case .remark:
      Phrase(
        fi: "Kirjoita tyyppi ja nimi tai tyhjennä rivi.",
        sv: "Skriv typ och namn eller töm raden.",
        en: "Write a type and a name, or clear the row.",
      )
    case .unknown:
      Phrase(
        fi: "Kirjoita tyyppi, kuten text tai 'select_one LISTA'.",
        sv: "Skriv en typ, som text eller 'select_one LISTA'.",
        en: "Write a type such as text or 'select_one LIST'.",
      )
    case .unsupported:
      Phrase(
        fi: "Katso käsikirjasta tuetut tyypit.",
        sv: "Se handboken för typer som stöds.",
        en: "See the manual for the types there are.",
      )
    case .choicesFromAnswers:
      Phrase(
        fi: "Tee vaihtoehdoista lista taulukkoon choices.",
        sv: "Gör en lista av alternativen på bladet choices.",
        en: "Make a list of them in the choices sheet.",
      )
    case .filterWithOther:
      Phrase(
        fi: "Poista or_other ja lisää listaan oma vaihtoehto other.",
        sv: "Ta bort or_other och lägg till alternativet other i listan.",
        en: "Remove or_other, and add a choice 'other' to the list.",
      )
    case .noList(let text, let list?):
      Phrase(
        fi: "Kirjoita listan nimi sen perään, kuten '\(text) \(list)'.",
        sv: "Skriv listans namn efter den, som '\(text) \(list)'.",
        en: "Write the list's name after it, such as '\(text) \(list)'.",
      )
    case .noList(_, nil):
      Phrase(
        fi: "Kirjoita listan nimi sen perään.",
        sv: "Skriv listans namn efter den.",
        en: "Write the list's name after it.",
      )
    case .unknownList, .noChoices:
      Phrase(
        fi: "Lisää sen vaihtoehdot taulukkoon choices.",
        sv: "Lägg till dess alternativ på bladet choices.",
        en: "Add its choices to the choices sheet.",
      )
    }
  }

  /// The type that was probably meant, with the list where one was named.
  static func closest(to text: String, lists: [String]) -> String? {
    let words = text.split { $0.isWhitespace }.map(String.init)
    if let whole = nearest(to: words.joined(separator: "_"), among: RowType.suggested) {
      return whole
    }
    guard words.count > 1, let list = words.last,
      let type = nearest(to: words.dropLast().joined(separator: "_"), among: RowType.suggested)
    else { return words.first.flatMap { nearest(to: $0, among: RowType.suggested) } }
    return "\(type) \(list)"
  }
}
