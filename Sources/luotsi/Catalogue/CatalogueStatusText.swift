import CatalogueStore
import Languages
import LuotsiApp

extension CatalogueStatusDocument {
  func text(in language: Language) -> String {
    var lines = [ageLine[language]]
    if examples > 0 { lines.append("! " + exampleLine[language]) }
    lines += ["", Words.imports[language]] + importLines(in: language)
    lines += ["", Words.tables[language]]
    lines += tables.map { table in
      let examples = table.examples > 0 ? " (\(table.examples) \(Words.examples[language]))" : ""
      return "  \(table.table): \(table.rows)\(examples)"
    }
    if servicesGivenWay > 0 {
      lines.append("  \(servicesGivenWayLine(servicesGivenWay)[language])")
    }
    lines += ["", Words.gaps(offerings)[language]]
    lines += CatalogueStatus.Gap.allCases.map { gap in
      "  \(gap.phrase[language]): \(gaps[gap.rawValue] ?? 0)"
    }
    let month = newestLabourMonth ?? Words.none[language]
    return (lines + ["", "\(Words.labour[language]): \(month)"]).joined(separator: "\n") + "\n"
  }

  /// The newest import first, then what is kept of each source, then what came with the program.
  private func importLines(in language: Language) -> [String] {
    var lines = imports.map { batch in
      let counts = Words.counts(read: batch.read, stored: batch.stored, leftOut: batch.leftOut)
      return "  \(batch.imported)  \(batch.source): \(counts[language])"
        + batch.files.map { "\n    \($0)" }.joined()
    }
    lines += documents.map { kind in
      let days = kind.oldest == kind.newest ? kind.oldest : "\(kind.oldest) – \(kind.newest)"
      return "  \(kind.source), \(kind.kind): \(kind.count) (\(days))"
    }
    lines += [bundled].compactMap(\.self).map { "  \($0.imported)  \($0.source)" }
    return lines.isEmpty ? ["  " + Words.none[language]] : lines
  }

  private var ageLine: Phrase {
    guard let days else {
      return Phrase(
        fi: "Luettelo on tyhjä tai sen hakupäivä ei ole tiedossa.",
        sv: "Katalogen är tom eller dess datum är inte känt.",
        en: "The catalogue is empty or its day is not known.",
      )
    }
    guard isOld, let freshDays else {
      return Phrase(
        fi: "Aineisto on haettu \(days) päivää sitten.",
        sv: "Materialet hämtades för \(days) dagar sedan.",
        en: "The data was retrieved \(days) days ago.",
      )
    }
    return Phrase(
      fi: "! Aineisto on \(days) päivää vanha, raja on \(freshDays). Tuo uusi: "
        + "luotsi catalogue import",
      sv: "! Materialet är \(days) dagar gammalt, gränsen är \(freshDays). Hämta nytt: "
        + "luotsi catalogue import",
      en: "! The data is \(days) days old, the limit is \(freshDays). Get new: "
        + "luotsi catalogue import",
    )
  }

  private var exampleLine: Phrase {
    Phrase(
      fi: "\(examples) riviä on keksittyjä esimerkkejä. Tuo oikeat: luotsi catalogue import",
      sv: "\(examples) rader är påhittade exempel. Hämta riktiga: luotsi catalogue import",
      en: "\(examples) rows are invented examples. Get real ones: luotsi catalogue import",
    )
  }
}

private enum Words {
  static let imports = Phrase(fi: "Tuonnit", sv: "Importer", en: "Imports")
  static let tables = Phrase(fi: "Rivejä", sv: "Rader", en: "Rows")
  static let examples = Phrase(fi: "esimerkkiä", sv: "exempel", en: "examples")
  static let none = Phrase(fi: "ei yhtään", sv: "inga", en: "none")
  static let labour = Phrase(
    fi: "Työvoimatarpeen uusin kuukausi",
    sv: "Nyaste månaden för arbetskraftsbehovet",
    en: "Newest month of labour demand",
  )

  static func counts(read: Int, stored: Int, leftOut: Int) -> Phrase {
    Phrase(
      fi: "luettu \(read), tallennettu \(stored), jätetty pois \(leftOut)",
      sv: "lästa \(read), sparade \(stored), utelämnade \(leftOut)",
      en: "read \(read), stored \(stored), left out \(leftOut)",
    )
  }

  static func gaps(_ offerings: Int) -> Phrase {
    Phrase(
      fi: "Puutteet (\(offerings) koulutuksesta)",
      sv: "Brister (av \(offerings) utbildningar)",
      en: "Gaps (of \(offerings) trainings)",
    )
  }
}

extension CatalogueStatus.Gap {
  fileprivate var phrase: Phrase {
    switch self {
    case .noLanguageLevel:
      Phrase(
        fi: "kielitaso ei tiedossa",
        sv: "språknivå inte känd",
        en: "language level not known",
      )
    case .noOccupation:
      Phrase(fi: "ammatti ei tiedossa", sv: "yrke inte känt", en: "occupation not known")
    case .noStart: Phrase(fi: "alku ei tiedossa", sv: "start inte känd", en: "start not known")
    case .startPast: Phrase(fi: "on jo alkanut", sv: "har redan börjat", en: "has begun already")
    case .applicationOver:
      Phrase(fi: "haku on päättynyt", sv: "ansökan är över", en: "application is over")
    }
  }
}
