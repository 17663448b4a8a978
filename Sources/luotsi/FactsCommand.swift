import ArgumentParser
import CaseStore
import CatalogueStore
import Foundation
import Languages
import LuotsiApp
import Reports

/// Facts about all clients together.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Works on facts about all clients from which nobody is to be recognised.",
    subcommands: [Export.self],
  )

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Writes de-identified facts of all cases for a PostgreSQL database.",
      discussion: """
        Load them in the folder with: psql -v ON_ERROR_STOP=1 -f load.sql. No code, name, free \
        text, day or health fact is written, and nothing that fewer than five clients share. Each \
        case that is read and the export get a line in the audit log.
        """,
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The folder to write: a new one, or an empty one.", completion: .directory)
    var folder: String

    @Flag(help: "Export from the practice store.")
    var practice = false

    func run() throws {
      let workplace = Workplace(options)
      let target = try FactsFolder(folder)
      if !practice { try workplace.demandStore() }
      let store = try workplace.store(practice: practice)
      let export = try workplace.facts(of: store, practice: practice)
      try workplace.storing { () throws(StoreError) in
        try store.logFactsExport(export.id, at: Date())
      }
      try target.write(export)
      print(writtenText(export)[options.chosenLanguage])
      if export.leftOut > 0 { printError(leftOutText(export)[options.chosenLanguage]) }
    }

    private func writtenText(_ export: FactsExport) -> Phrase {
      Phrase(
        fi: "Vienti: \(folder), asiakkaita \(export.clients), tunniste \(export.id).",
        sv: "Export: \(folder), klienter \(export.clients), beteckning \(export.id).",
        en: "Export: \(folder), clients \(export.clients), identifier \(export.id).",
      )
    }

    private func leftOutText(_ export: FactsExport) -> Phrase {
      Phrase(
        fi: "Pois jätettyjä tuloksia: \(export.leftOut). Nykyinen aineisto tai sääntöpaketti ei "
          + "tunne niitä; järjestä nuo asiakkaat uudelleen, jos ne halutaan mukaan.",
        sv: "Utelämnade resultat: \(export.leftOut). Den nuvarande katalogen eller regelsamlingen "
          + "känner inte till dem; rangordna klienterna på nytt om de ska vara med.",
        en: "Results left out: \(export.leftOut). The present catalogue or rule pack does not know "
          + "them; rank these clients again to have them in.",
      )
    }
  }
}

extension Workplace {
  fileprivate func facts(of store: CaseDatabase, practice: Bool) throws -> FactsExport {
    // An example to practise on counts as nobody.
    let summaries = try storing { () throws(StoreError) in try store.summaries() }
      .filter { practice || !$0.isExample }
    // Refused before any case is read, so that none is logged as read for nothing.
    guard summaries.count >= FactsExport.least else {
      throw Failure(.input, FactsRefusal.tooFewCases(summaries.count).description)
    }
    let cases = try summaries.map { summary in
      try storing { () throws(StoreError) in try store.load(summary.id, at: Date()) }
    }
    let (catalogue, rules) = try catalogueAndRules()
    let source = FactsSource(
      store: try storing { () throws(StoreError) in try store.factsMark() },
      on: today(),
      isExample: cases.contains { $0.summary.isExample || $0.ranking?.ranking.isExample == true },
      catalogue: catalogue.contents.snapshot,
      qualifications: try qualificationNames(in: catalogue.database),
      rules: rules,
    )
    var random = SystemRandomNumberGenerator()
    do throws(FactsRefusal) {
      return try FactsExport(of: cases.map(FactsCase.init), source, using: &random)
    } catch {
      throw Failure(.input, error.description)
    }
  }
}

extension FactsCase {
  fileprivate init(_ stored: GuidanceCase) {
    self.init(
      profile: stored.ranking?.trail?.profile,
      ranking: stored.ranking?.ranking,
      chosen: stored.ranking?.chosen ?? [],
    )
  }
}
