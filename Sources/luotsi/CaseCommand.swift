import ArgumentParser
import CaseStore
import Foundation
import Guidance
import Languages
import LuotsiApp

/// Commands on stored cases.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Works on stored cases.",
    subcommands: [
      Add.self, List.self, Plan.self, Consent.self, Told.self, Correct.self, Export.self, Keep.self,
      Erase.self, Purge.self,
    ],
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the stored cases.",
    )

    @OptionGroup var options: SharedOptions

    @Flag(help: "List the practice store's cases.")
    var practice = false

    @Option(help: "text or json")
    var format: OutputFormat = .text

    func run() throws {
      let workplace = Workplace(options)
      let store = try workplace.store(practice: practice)
      let summaries = try workplace.storing { () throws(StoreError) in try store.summaries() }
      switch format {
      case .text:
        for summary in summaries {
          print("\(summary.code)\t\(stageText(summary.stage)[options.chosenLanguage])")
        }
      case .json:
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        encoder.dateEncodingStrategy = .iso8601
        try printData(encoder.encode(CaseListDocument(summaries)))
      }
    }
  }
}

extension CaseCommand {
  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "erase",
      abstract: "Erases a stored case, its answers and its ranking, for good.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The code of the case.")
    var code: String

    @Flag(help: "Erase from the practice store.")
    var practice = false

    func run() throws {
      let workplace = Workplace(options)
      try workplace.changingStore(practice: practice) { store in
        let id = try workplace.caseID(code, in: store)
        try workplace.erasing(from: store) { () throws(StoreError) in
          try store.deleteCase(id, at: Date())
          print(erasedText[options.chosenLanguage])
        }
      }
    }

    private var erasedText: Phrase {
      Phrase(
        fi: "\(code) on poistettu.",
        sv: "\(code) har raderats.",
        en: "\(code) has been erased.",
      )
    }
  }
}

/// The shape of `luotsi case list --format json`.
private struct CaseListDocument: Encodable {
  struct Row: Encodable {
    let id: String
    let code: String
    let example: Bool
    let created: Date
    let changed: Date
    let stage: CaseSummary.Stage
    let revision: Int
    /// ISO 8601.
    let keptUntil: String?
    /// What is ahead of the plan.
    let plan: PlanDigest?
    /// How many fields were changed at two desks and are not settled.
    let conflicts: Int
  }

  let schema = "luotsi-cases/1"
  let cases: [Row]

  init(_ summaries: [CaseSummary]) {
    cases = summaries.map {
      Row(
        id: $0.id.rawValue,
        code: $0.code,
        example: $0.isExample,
        created: $0.createdAt,
        changed: $0.updatedAt,
        stage: $0.stage,
        revision: $0.revision,
        keptUntil: $0.deleteBy?.description,
        plan: $0.plan,
        conflicts: $0.conflicts,
      )
    }
  }
}
