import ArgumentParser

/// Commands for those who keep the catalogue.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Checks the catalogue, or prints a file to fill one with.",
    subcommands: [CatalogueCheckCommand.self, CatalogueTemplateCommand.self],
  )
}
