import Languages

/// What any of the formats gives.
struct SheetsRead {
  var sheets: [WorkbookSheet] = []
  var problems: [WorkbookProblem] = []

  /// Adds a problem for each sheet whose name another sheet has already.
  mutating func noteRepeatedSheets() {
    var seen: Set<String> = []
    for sheet in sheets where !seen.insert(sheet.name.trimmed.lowercased()).inserted {
      problems.append(.repeated(sheet: sheet.name))
    }
  }
}

/// Whether a form is read from a sheet of this name.
func isFormSheet(_ name: String) -> Bool {
  ["survey", "choices", "settings", "entities", "external_choices"]
    .contains(name.trimmed.lowercased())
}

extension Limit {
  /// Whether only one sheet is too large, and not the file as a whole.
  var concernsOneSheet: Bool {
    switch self {
    case .rows, .columns, .cells, .cellCharacters: true
    case .fileBytes, .partBytes, .unpackedBytes, .packingRatio, .sheets, .depth: false
    }
  }
}

extension WorkbookProblem {
  static func leftOut(sheet: String, _ limit: Limit) -> WorkbookProblem {
    WorkbookProblem(
      sheet: sheet,
      row: 1,
      column: nil,
      code: "sheet-left-out",
      message: Phrase(
        fi: "Taulukko on liian suuri, eikä sitä luettu.",
        sv: "Bladet är för stort och lästes inte.",
        en: "The sheet is too large and was not read.",
      ),
      suggestion: limit.sentence,
    )
  }

  static func repeated(sheet: String) -> WorkbookProblem {
    WorkbookProblem(
      sheet: sheet,
      row: 1,
      column: nil,
      code: "repeated-sheet",
      message: Phrase(
        fi: "Toisella taulukolla on sama nimi '\(sheet)'.",
        sv: "Ett annat blad har samma namn '\(sheet)'.",
        en: "Another sheet has the same name '\(sheet)'.",
      ),
      suggestion: Phrase(
        fi: "Yhdistä ne tai poista toinen.",
        sv: "Slå ihop dem eller ta bort det ena.",
        en: "Join them, or remove one.",
      ),
    )
  }
}
