import Languages

/// A cell that is filled in where nothing comes of it.
enum PlacementProblem: FormProblem {
  /// On the row that ends a group.
  case onEnd(String)
  case onType(String, type: String)
  case onGroup(String)
  /// A message without the condition that would show it.
  case messageAlone(String, needs: String)
  case calculatedAnswer(String)
  case calculatedNote(String)
  case noCalculation(String)
  case searchAppearance

  var severity: Finding.Severity {
    if case .noCalculation = self { .error } else { .warning }
  }

  var code: String {
    switch self {
    case .onEnd, .onType, .onGroup, .messageAlone: "ignored-cell"
    case .calculatedAnswer, .calculatedNote: "calculated-answer"
    case .noCalculation: "missing-calculation"
    case .searchAppearance: "unsupported-appearance"
    }
  }

  var message: Phrase {
    switch self {
    case .onEnd(let column):
      Phrase(
        fi: "Saraketta '\(column)' ei lueta riviltä, joka päättää ryhmän.",
        sv: "'\(column)' läses inte på en rad som avslutar en grupp.",
        en: "'\(column)' is not read on a row that ends a group.",
      )
    case .onType(let column, let type):
      Phrase(
        fi: "Sarake '\(column)' ei vaikuta tyyppiin \(type).",
        sv: "'\(column)' gör ingenting på typen \(type).",
        en: "'\(column)' does nothing on the type \(type).",
      )
    case .onGroup(let column):
      Phrase(
        fi: "Sarake '\(column)' ei vaikuta ryhmään.",
        sv: "'\(column)' gör ingenting på en grupp.",
        en: "'\(column)' does nothing on a group.",
      )
    case .messageAlone(let column, let needed):
      Phrase(
        fi: "Sarakkeen '\(column)' viestiä ei näytetä koskaan, koska '\(needed)' on tyhjä.",
        sv: "'\(column)' visas aldrig, eftersom '\(needed)' är tom.",
        en: "The \(column) is never shown, as '\(needed)' is blank.",
      )
    case .calculatedAnswer(let name):
      Phrase(
        fi: "Kysymys '\(name)' lasketaan, joten se näytetään mutta siihen ei voi vastata.",
        sv: "'\(name)' beräknas, så den visas men kan inte besvaras.",
        en: "'\(name)' is calculated, so it is shown but cannot be answered.",
      )
    case .calculatedNote(let name):
      Phrase(
        fi: "'\(name)' on note, joka ei näytä laskettua arvoa.",
        sv: "'\(name)' är en note, som inte visar det beräknade värdet.",
        en: "'\(name)' is a note, which does not show the calculated value.",
      )
    case .noCalculation(let name):
      Phrase(
        fi: "Rivillä '\(name)' ei ole mitään laskettavaa.",
        sv: "'\(name)' har ingenting att beräkna.",
        en: "'\(name)' has nothing to calculate.",
      )
    case .searchAppearance:
      Phrase(
        fi: "Ulkoasun search() hakua ei tehdä; tarjolla ovat listan omat rivit.",
        sv: "Sökningen search() görs inte; listans egna rader erbjuds.",
        en: "The search() of the appearance is not made; the list's own rows are offered.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .onEnd:
      Phrase(
        fi: "Siirrä se ryhmän alkavalle riville.",
        sv: "Flytta den till raden som inleder gruppen.",
        en: "Move it to the row that begins the group.",
      )
    case .onType, .onGroup: .clearCell
    case .messageAlone(_, let needed):
      Phrase(
        fi: "Kirjoita sarakkeeseen '\(needed)' ehto tai poista viesti.",
        sv: "Skriv ett villkor i '\(needed)' eller ta bort meddelandet.",
        en: "Write a condition in '\(needed)', or remove the message.",
      )
    case .calculatedAnswer:
      Phrase(
        fi: "Vaihda tyypiksi calculate tai tyhjennä laskenta.",
        sv: "Byt typ till calculate eller töm beräkningen.",
        en: "Make its type calculate, or clear the calculation.",
      )
    case .calculatedNote:
      Phrase(
        fi: "Laske se calculate-rivillä ja kirjoita tekstiin ${sen nimi}.",
        sv: "Beräkna det på en calculate-rad och skriv ${dess namn} i texten.",
        en: "Calculate it in a calculate row, and write ${its name} in the label.",
      )
    case .noCalculation:
      Phrase(
        fi: "Kirjoita sen laskenta sarakkeeseen calculation.",
        sv: "Skriv dess beräkning i calculation.",
        en: "Write its calculation.",
      )
    case .searchAppearance:
      Phrase(
        fi: "Käytä tyyppiä select_one_from_file ja saraketta choice_filter.",
        sv: "Använd select_one_from_file och choice_filter.",
        en: "Use select_one_from_file and choice_filter.",
      )
    }
  }
}
