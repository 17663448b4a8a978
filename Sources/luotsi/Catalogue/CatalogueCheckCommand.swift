import ArgumentParser
import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import Reports

/// Looks a catalogue through without changing it.
struct CatalogueCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Lists dead links, unknown codes, what has passed and what stands there twice.",
    discussion: "Ends with 1 when there are errors; warnings alone end with 0.",
  )

  @OptionGroup var options: SharedOptions

  @Option(help: "text or json")
  var format: OutputFormat = .text

  @Option(help: "The day on which the catalogue is to be used, YYYY-MM-DD. Default: today.")
  var date: CivilDate?

  func run() throws {
    let workplace = Workplace(options)
    let database = try workplace.catalogueDatabase()
    let (contents, qualifications, opportunities) = try workplace.asking {
      () throws(CatalogueError) in
      (
        try database.contents(), try database.qualificationCodes(),
        try database.opportunitiesWithMissingTrainings(),
      )
    }
    let day = date ?? today()
    let check = CatalogueCheck(
      contents.snapshot,
      knowledge: contents.knowledge,
      qualifications: qualifications,
      opportunities: opportunities,
      on: day,
    )
    let document = CatalogueCheckDocument(
      check,
      hash: contents.snapshot.hash,
      on: day,
      language: options.chosenLanguage,
    )
    try format.show(json: document.jsonData(), text: document.text)
    if document.hasErrors { throw ExitCode(1) }
  }
}
