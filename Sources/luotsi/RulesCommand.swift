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
      abstract: "Lists what the keeper of a rule pack should know: sources, dates, unused names."
    )

    @ArgumentParser.Argument(
      help: "The rule pack. Default: the one that came with the program.",
      completion: .file(extensions: ["json"]),
    )
    var file: String?

    @Option(help: "The day on which the rules are to be in force, YYYY-MM-DD. Default: today.")
    var date: CivilDate?

    @Option(help: "Language of messages: fi, sv or en. Default: the locale's, else Finnish.")
    var language: Language?

    @Option(help: "text or json")
    var format: OutputFormat = .text

    func run() throws {
      var options = SharedOptions()
      options.language = language
      options.rules = file
      let document = RuleCheckDocument(
        try Workplace(options).rulesCheck(on: date ?? today()),
        language: options.chosenLanguage,
      )
      switch format {
      case .json: try printData(document.jsonData())
      case .text: print(document.text)
      }
      if document.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }

  struct Facts: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists every fact: its kind, who tells it, and what it can be compared by."
    )

    @Option(help: "Language of texts: fi, sv or en. Default: the locale's, else Finnish.")
    var language: Language?

    @Option(help: "text or json")
    var format: OutputFormat = .text

    func run() throws {
      var options = SharedOptions()
      options.language = language
      let document = RuleFactsDocument(language: options.chosenLanguage)
      switch format {
      case .json: try printData(document.jsonData())
      case .text: print(document.text)
      }
    }
  }
}
