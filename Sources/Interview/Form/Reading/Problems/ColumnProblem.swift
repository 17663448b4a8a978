import Languages

/// A header that is not read, or one that is missed.
enum ColumnProblem: FormProblem {
  case unknown(String, closest: String?)
  case duplicate(String, of: String)
  case nameless(letters: String, cells: Int)
  case missing(String, closest: String?)
  /// A `bind::luotsi:` column whose name is nearly one that Luotsi reads.
  case unknownAttribute(String, closest: String)

  var severity: Finding.Severity {
    switch self {
    case .unknown, .nameless, .unknownAttribute: .warning
    case .duplicate, .missing: .error
    }
  }

  var code: String {
    switch self {
    case .unknown, .unknownAttribute: "unknown-column"
    case .duplicate: "duplicate-column"
    case .nameless: "nameless-column"
    case .missing: "missing-column"
    }
  }

  var message: Phrase {
    switch self {
    case .unknown(let title, _), .unknownAttribute(let title, _):
      Phrase(
        fi: "Saraketta '\(clipped(title))' ei tunneta eikä käytetä.",
        sv: "Kolumnen '\(clipped(title))' är okänd och används inte.",
        en: "The column '\(clipped(title))' is not known and is not used.",
      )
    case .duplicate(let title, let earlier):
      Phrase(
        fi: "Sarakkeet '\(earlier)' ja '\(title)' tarkoittavat samaa.",
        sv: "Kolumnerna '\(earlier)' och '\(title)' betyder samma sak.",
        en: "The columns '\(earlier)' and '\(title)' mean the same.",
      )
    case .nameless(let letters, let cells):
      Phrase(
        fi: "Sarakkeella \(letters) ei ole otsikkoa, joten siitä ei lueta mitään "
          + "(täytettyjä soluja: \(cells)).",
        sv: "Kolumn \(letters) saknar rubrik, så inget läses ur den (ifyllda celler: \(cells)).",
        en: "Column \(letters) has no header, so nothing in it is read (filled cells: \(cells)).",
      )
    case .missing(let column, _):
      Phrase(
        fi: "Sarake '\(column)' puuttuu.",
        sv: "Kolumnen '\(column)' saknas.",
        en: "The column '\(column)' is missing.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .unknown(_, let closest?): .didYouMean(closest)
    case .missing(let column, let closest?):
      Phrase(
        fi: "Muuta otsikko '\(closest)' muotoon '\(column)'.",
        sv: "Ändra rubriken '\(closest)' till '\(column)'.",
        en: "Change the header '\(closest)' to '\(column)'.",
      )
    case .unknownAttribute(_, let closest): .didYouMean(closest)
    case .unknown:
      Phrase(
        fi: "Poista se tai tarkista kirjoitusasu.",
        sv: "Ta bort den eller kontrollera stavningen.",
        en: "Remove it, or check its spelling.",
      )
    case .duplicate:
      Phrase(fi: "Jätä niistä yksi.", sv: "Behåll en av dem.", en: "Keep one of them.")
    case .nameless:
      Phrase(
        fi: "Kirjoita otsikko, vaikka note, tai tyhjennä sarake.",
        sv: "Skriv en rubrik, till exempel note, eller töm kolumnen.",
        en: "Write a header, such as note, or clear the column.",
      )
    case .missing(let column, nil):
      Phrase(
        fi: "Lisää sarake, jonka otsikko on \(column).",
        sv: "Lägg till en kolumn med rubriken \(column).",
        en: "Add a column with the header \(column).",
      )
    }
  }
}
