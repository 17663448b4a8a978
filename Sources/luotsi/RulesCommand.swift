import ArgumentParser
import CivilDates
import Foundation
import Languages
import Reports

/// Commands for those who keep the rule pack.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Checks a rule pack, or lists the facts that its conditions can read.",
    subcommands: [Check.self, Facts.self],
  )

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Lists what the keeper of a rule pack should know: sources, dates, unused names.",
    )

    @ArgumentParser.Argument(
      help: "The rule pack. Default: the one that came with the program.",
      completion: .file(extensions: ["json"]),
    )
    var file: String?

    @Option(help: "The day on which the rules are to be in force, YYYY-MM-DD. Default: today.")
    var date: CivilDate?

    @OptionGroup var options: CheckOptions

    func run() throws {
      var shared = options.shared
      shared.rules = file
      let document = RuleCheckDocument(
        try Workplace(shared).rulesCheck(on: date ?? today()),
        language: shared.chosenLanguage,
      )
      try options.format.show(json: document.jsonData(), text: document.text + "\n")
      if document.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }

  struct Facts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "facts",
      abstract: "Lists every fact: its kind, who tells it, and what it can be compared by.",
    )

    @OptionGroup var options: CheckOptions

    func run() throws {
      let document = RuleFactsDocument(language: options.shared.chosenLanguage)
      try options.format.show(json: document.jsonData(), text: document.text + "\n")
    }
  }
}
