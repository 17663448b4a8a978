import Languages

/// A path, list or column of an expression that is not there.
enum PathProblem: FormProblem {
  /// A word that is neither a text in quotation marks nor `${name}`.
  case bareName(String, isQuestion: Bool)
  /// `null` and the like, which other languages have: it is read as ''.
  case noValue(String)
  case nowhere(String, closest: String?)
  case list(String, closest: String?)
  case column(String, list: String, instead: String?)

  var severity: Finding.Severity {
    if case .noValue = self { .warning } else { .error }
  }

  var code: String {
    switch self {
    case .bareName, .noValue, .nowhere: "unknown-path"
    case .list: "unknown-instance"
    case .column: "unknown-attribute"
    }
  }

  var message: Phrase {
    switch self {
    case .bareName(let name, _):
      Phrase(
        fi: "'\(clipped(name))' ei ole teksti eikä viittaus kysymykseen.",
        sv: "'\(clipped(name))' är varken en text eller en hänvisning till en fråga.",
        en: "'\(clipped(name))' is neither a text nor a reference to a question.",
      )
    case .noValue(let word):
      Phrase(
        fi: "Lausekkeissa ei ole arvoa '\(word)'; se luetaan tyhjänä.",
        sv: "Uttryck har inget värde '\(word)'; det läses som tomt.",
        en: "Expressions have no value '\(word)'; it is read as blank.",
      )
    case .nowhere(let step, _):
      Phrase(
        fi: "Polku ei johda mihinkään: siinä kohdassa ei ole nimeä '\(clipped(step))'.",
        sv: "Vägen leder ingenstans: där finns inget '\(clipped(step))'.",
        en: "The path leads nowhere: there is no '\(clipped(step))' at that place.",
      )
    case .list(let id, _):
      Phrase(
        fi: "Lomakkeessa ei ole listaa eikä tiedostoa '\(clipped(id))'.",
        sv: "Formuläret har varken en lista eller en fil '\(clipped(id))'.",
        en: "The form has neither a list nor a file '\(clipped(id))'.",
      )
    case .column(let column, let list, _):
      Phrase(
        fi: "Listassa '\(clipped(list))' ei ole saraketta '\(clipped(column))'.",
        sv: "Listan '\(clipped(list))' har ingen kolumn '\(clipped(column))'.",
        en: "The list '\(clipped(list))' has no column '\(clipped(column))'.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .bareName(let name, isQuestion: true): .didYouMean("${\(clipped(name))}")
    case .bareName(let name, isQuestion: false):
      Phrase(
        fi: "Jos se on teksti, kirjoita lainausmerkit: '\(clipped(name))'.",
        sv: "Om det är en text, skriv citattecken: '\(clipped(name))'.",
        en: "If it is a text, write quotation marks: '\(clipped(name))'.",
      )
    case .noValue: Phrase(fi: "Kirjoita ''.", sv: "Skriv ''.", en: "Write ''.")
    case .nowhere(_, let closest?), .list(_, let closest?): .didYouMean(closest)
    case .column(_, _, let instead?): .didYouMean(instead)
    case .nowhere:
      Phrase(
        fi: "Kirjoita kysymys muodossa ${nimi}.",
        sv: "Skriv frågan som ${namn}.",
        en: "Write the question as ${name}.",
      )
    case .list:
      Phrase(
        fi: "Lisää lista taulukkoon choices tai tiedosto rivillä csv-external.",
        sv: "Lägg till listan på bladet choices eller filen med en rad csv-external.",
        en: "Add the list to the choices sheet, or the file by a csv-external row.",
      )
    case .column:
      Phrase(
        fi: "Lisää sarake tai korjaa nimi.",
        sv: "Lägg till kolumnen eller rätta namnet.",
        en: "Add the column, or correct the name.",
      )
    }
  }
}
