import ArgumentParser
import LuotsiApp

/// The manual page, for `man` and for whoever packages the program.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints the manual page for man(1), with every key of the program.",
  )

  func run() throws {
    let root = Luotsi.configuration
    let page = ManualPage(
      abstract: root.abstract,
      subcommands: root.subcommands.map { command in
        ManualPage.Subcommand(
          name: command.configuration.commandName ?? String(describing: command).lowercased(),
          abstract: command.configuration.abstract,
        )
      },
    )
    print(page.text, terminator: "")
  }
}
