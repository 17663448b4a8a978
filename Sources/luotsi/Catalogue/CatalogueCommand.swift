import ArgumentParser

/// Everything about the public data that rankings stand on.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Imports registers' exports, and shows what the catalogue holds and lacks.",
    subcommands: [
      CatalogueImportCommand.self, CatalogueDiffCommand.self, CatalogueStatusCommand.self,
      CatalogueSearchCommand.self, CatalogueCheckCommand.self, CatalogueTemplateCommand.self,
    ],
  )
}
