import ArgumentParser

/// Commands for those who write forms.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Checks a form, plays answers through it, or tries an expression.",
    subcommands: [Check.self, Evaluate.self, Run.self],
  )
}
