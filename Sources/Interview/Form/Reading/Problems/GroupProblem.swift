import Languages

/// Groups and repeats that do not begin and end as they should.
enum GroupProblem: FormProblem {
  case notEnded(OpenContainer)
  case strayEnd(RowType.Container)
  case wrongEnd(RowType.Container, of: OpenContainer)
  /// The end row bears the name of another group that is open.
  case otherName(String, of: OpenContainer)
  case empty(OpenContainer)

  var severity: Finding.Severity {
    switch self {
    case .notEnded, .strayEnd, .wrongEnd: .error
    case .otherName, .empty: .warning
    }
  }

  var code: String {
    if case .empty = self { "empty-group" } else { "unbalanced-group" }
  }

  var message: Phrase {
    switch self {
    case .notEnded(let open):
      Phrase(
        fi: "\(open.kind.fi.capitalized) '\(open.name)' jää päättämättä.",
        sv: "\(open.kind.sv.capitalized) '\(open.name)' avslutas aldrig.",
        en: "The \(open.kind.rawValue) '\(open.name)' is never ended.",
      )
    case .strayEnd(let kind):
      Phrase(
        fi: "Rivi päättää \(kind.fiGenitive), mutta mitään ei ole auki.",
        sv: "Raden avslutar \(kind.svIndefinite), men ingenting är öppet.",
        en: "This row ends a \(kind.rawValue), but none is open.",
      )
    case .wrongEnd(let kind, let open):
      Phrase(
        fi: "Rivi päättää \(kind.fiGenitive), mutta auki on "
          + "\(open.kind.fi) '\(open.name)' (rivi \(open.row)).",
        sv: "Raden avslutar \(kind.svIndefinite), men öppen är "
          + "\(open.kind.sv) '\(open.name)' (rad \(open.row)).",
        en: "This row ends a \(kind.rawValue), but the "
          + "\(open.kind.rawValue) '\(open.name)' (row \(open.row)) is open.",
      )
    case .otherName(let name, let open):
      Phrase(
        fi: "Rivin nimi on '\(name)', mutta se päättää kohdan '\(open.name)' (rivi \(open.row)).",
        sv: "Raden heter '\(name)', men den avslutar '\(open.name)' (rad \(open.row)).",
        en: "The row is named '\(name)', but it ends '\(open.name)' (row \(open.row)).",
      )
    case .empty(let open):
      Phrase(
        fi: "\(open.kind.fi.capitalized) '\(open.name)' on tyhjä.",
        sv: "\(open.kind.sv.capitalized) '\(open.name)' är tom.",
        en: "The \(open.kind.rawValue) '\(open.name)' is empty.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .notEnded(let open):
      Phrase(
        fi: "Lisää \(open.kind.endType)-rivi sen viimeisen kysymyksen jälkeen.",
        sv: "Lägg till en rad \(open.kind.endType) efter dess sista fråga.",
        en: "Add a row of type \(open.kind.endType) after its last question.",
      )
    case .strayEnd(let kind):
      Phrase(
        fi: "Poista rivi tai lisää puuttuva \(kind.beginType)-rivi.",
        sv: "Ta bort raden eller lägg till den \(kind.beginType)-rad som saknas.",
        en: "Remove it, or add the missing \(kind.beginType) row.",
      )
    case .wrongEnd(_, let open):
      Phrase(
        fi: "Kirjoita \(open.kind.endType) tai lisää puuttuva rivi.",
        sv: "Skriv \(open.kind.endType) eller lägg till raden som saknas.",
        en: "Write \(open.kind.endType), or add the missing row.",
      )
    case .otherName:
      Phrase(
        fi: "Tarkista, puuttuuko väliltä jokin päättävä rivi.",
        sv: "Kontrollera om en avslutande rad saknas före den.",
        en: "Check whether an end row is missing before it.",
      )
    case .empty:
      Phrase(
        fi: "Lisää siihen kysymyksiä tai poista molemmat rivit.",
        sv: "Lägg till frågor i den eller ta bort båda raderna.",
        en: "Add questions to it, or remove both rows.",
      )
    }
  }
}

extension RowType.Container {
  fileprivate var beginType: String { "begin_\(rawValue)" }
  fileprivate var endType: String { "end_\(rawValue)" }

  fileprivate var fi: String {
    switch self {
    case .group: "ryhmä"
    case .repeatGroup: "toisto"
    case .loop: "silmukka"
    }
  }

  fileprivate var fiGenitive: String {
    switch self {
    case .group: "ryhmän"
    case .repeatGroup: "toiston"
    case .loop: "silmukan"
    }
  }

  fileprivate var sv: String {
    switch self {
    case .group: "gruppen"
    case .repeatGroup: "upprepningen"
    case .loop: "slingan"
    }
  }

  fileprivate var svIndefinite: String {
    switch self {
    case .group: "en grupp"
    case .repeatGroup: "en upprepning"
    case .loop: "en slinga"
    }
  }
}
