import ArgumentParser
import CatalogueStore
import Foundation

/// Prints a file of the user's own to start from.
struct CatalogueTemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Prints the columns of a file that 'catalogue import csv' reads, and an example row.",
    discussion: """
      The file is for a spreadsheet: UTF-8 with semicolons. What the columns mean stands in \
      docs/data.md; remove the example row before importing.
      """,
  )

  @ArgumentParser.Argument(help: "What the file is to hold.")
  var kind: LocalFileKind

  func run() throws {
    FileHandle.standardOutput.write(kind.template)
  }
}

extension LocalFileKind: ExpressibleByArgument {}
