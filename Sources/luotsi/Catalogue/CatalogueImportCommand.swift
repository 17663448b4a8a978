import ArgumentParser
import CatalogueStore
import LuotsiApp

/// Takes a register's export into the catalogue, all or nothing.
struct CatalogueImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes files of one format into the catalogue, all or nothing.",
    discussion: """
      A new export takes the place of what the same format brought before, kind by kind of \
      document; --add keeps what does not come again. Folders are read with all that is in them, \
      .zip files too.
      """,
  )

  @OptionGroup var options: SharedOptions

  @OptionGroup var input: CatalogueInput

  @Option(help: "text or json")
  var format: OutputFormat = .text

  func run() throws {
    let report = try input.report(options, isTrial: false)
    try format.show(
      json: importDocument(report, isTrial: false),
      text: importText(report, isTrial: false, in: options.chosenLanguage),
    )
  }
}
