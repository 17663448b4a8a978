import ArgumentParser
import CatalogueStore
import LuotsiApp

/// Says what an import would change, without changing anything.
struct CatalogueDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows what an import would change, before it does.",
  )

  @OptionGroup var options: SharedOptions

  @OptionGroup var input: CatalogueInput

  @Option(help: "text or json")
  var format: OutputFormat = .text

  func run() throws {
    let report = try input.report(options, isTrial: true)
    try format.show(
      json: importDocument(report, isTrial: true),
      text: importText(report, isTrial: true, in: options.chosenLanguage),
    )
  }
}
