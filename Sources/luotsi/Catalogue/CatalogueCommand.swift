import ArgumentParser

/// Commands on the catalogue of trainings.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Searches the catalogue and says what it holds, how old it is and what it lacks.",
    subcommands: [CatalogueSearchCommand.self, CatalogueStatusCommand.self],
  )
}
