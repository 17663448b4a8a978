import ArgumentParser
import CatalogueStore
import CivilDates
import Foundation
import Languages

/// Says what the catalogue holds and how old it is.
struct CatalogueStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows the catalogue's sources, dates, ages, counts and gaps.",
  )

  @OptionGroup var options: SharedOptions

  @Option(help: "The day to reckon ages from, YYYY-MM-DD. Default: today.")
  var date: CivilDate?

  @Option(help: "text or json")
  var format: OutputFormat = .text

  func run() throws {
    let workplace = Workplace(options)
    let (opened, rules) = try workplace.catalogueAndRules()
    let day = date ?? today()
    let status = try workplace.asking { () throws(CatalogueError) in
      try opened.database.status(on: day)
    }
    let document = CatalogueStatusDocument(
      status,
      of: opened,
      on: day,
      freshDays: rules.catalogueFreshDays,
    )
    try format.show(
      json: document.jsonData(),
      text: document.text(in: options.chosenLanguage),
    )
  }
}
