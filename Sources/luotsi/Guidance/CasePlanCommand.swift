import ArgumentParser
import CaseStore
import Foundation
import Guidance
import LuotsiApp

extension CaseCommand {
  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan",
      abstract: "Prints a client's plan: steps, referrals, meetings and disagreements.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The code of the case.")
    var code: String

    @Flag(help: "Read the practice store.")
    var practice = false

    @Option(help: "text or json")
    var format: OutputFormat = .text

    func run() throws {
      let workplace = Workplace(options)
      let store = try workplace.store(practice: practice)
      let id = try workplace.caseID(code, in: store)
      let stored = try workplace.storing { () throws(StoreError) in try store.load(id, at: Date()) }
      let (record, day) = (stored.guidance, today())
      try format.show(
        json: PlanDocument(record, code: code, today: day).json(),
        text: planText(record, today: day, language: options.chosenLanguage),
      )
    }
  }
}
