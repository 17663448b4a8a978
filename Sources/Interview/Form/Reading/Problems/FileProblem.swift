import Languages
import Workbooks

/// What is wrong with a file that the form is read from, or that it names.
enum FileProblem: FormProblem {
  case ofWorkbook(WorkbookProblem)
  case noTable(CSVError)
  case missing(String)
  /// Only tables of comma-separated values are read.
  case notCSV(String)
  case noColumn(String, file: String, closest: String?)

  var severity: Finding.Severity {
    switch self {
    case .ofWorkbook, .notCSV: .warning
    case .noTable, .missing, .noColumn: .error
    }
  }

  var code: String {
    switch self {
    case .ofWorkbook(let problem): problem.code
    case .noTable: "csv"
    case .missing: "missing-file"
    case .notCSV: "unsupported-file"
    case .noColumn: "unknown-attribute"
    }
  }

  var message: Phrase {
    switch self {
    case .ofWorkbook(let problem): problem.message
    case .noTable(let error): error.message
    case .missing(let file):
      Phrase(
        fi: "Tiedostoa '\(clipped(file))' ei ole lomakkeen vieressä.",
        sv: "Filen '\(clipped(file))' finns inte bredvid formuläret.",
        en: "The file '\(clipped(file))' is not beside the form.",
      )
    case .notCSV(let file):
      Phrase(
        fi: "Tiedostoa '\(clipped(file))' ei lueta, joten kysymykseen ei voi vastata täällä.",
        sv: "Filen '\(clipped(file))' läses inte, så frågan kan inte besvaras här.",
        en: "The file '\(clipped(file))' is not read, so the question cannot be answered here.",
      )
    case .noColumn(let column, let file, _):
      Phrase(
        fi: "Tiedostossa '\(clipped(file))' ei ole saraketta '\(clipped(column))'.",
        sv: "Filen '\(clipped(file))' har ingen kolumn '\(clipped(column))'.",
        en: "The file '\(clipped(file))' has no column '\(clipped(column))'.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .ofWorkbook(let problem): problem.suggestion
    case .noTable(let error): error.suggestion
    case .missing:
      Phrase(
        fi: "Kopioi se samaan kansioon tai korjaa nimi.",
        sv: "Kopiera den till samma mapp eller rätta namnet.",
        en: "Copy it into the same folder, or correct the name.",
      )
    case .notCSV:
      Phrase(
        fi: "Tallenna taulukko CSV-muodossa ja kirjoita nimi, joka päättyy .csv.",
        sv: "Spara tabellen som CSV och skriv ett namn som slutar på .csv.",
        en: "Save the table as CSV, and write a name that ends in .csv.",
      )
    case .noColumn(_, _, let closest?): .didYouMean(closest)
    case .noColumn(let column, _, nil):
      Phrase(
        fi: "Lisää sarake '\(clipped(column))' tai korjaa nimi.",
        sv: "Lägg till kolumnen '\(clipped(column))' eller rätta namnet.",
        en: "Add the column '\(clipped(column))', or correct the name.",
      )
    }
  }
}
