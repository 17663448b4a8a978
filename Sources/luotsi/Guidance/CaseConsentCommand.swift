import ArgumentParser
import CaseStore
import Foundation
import Guidance
import LuotsiApp

extension CaseCommand {
  struct Consent: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "consent",
      abstract: "Prints what a client was told and permits, or notes a consent or a refusal.",
      discussion: "Withdrawing is refusing. The purposes: "
        + Purpose.allCases.map(\.rawValue).joined(separator: ", ") + ".",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The code of the case.")
    var code: String

    @Option(help: "The purpose that the client permits.")
    var give: Purpose?

    @Option(help: "The purpose that the client refuses or withdraws.")
    var refuse: Purpose?

    @Flag(help: "Use the practice store.")
    var practice = false

    func validate() throws {
      if give != nil, refuse != nil {
        throw ValidationError("Give --give or --refuse, one at a time.")
      }
    }

    func run() throws {
      let workplace = Workplace(options)
      guard let purpose = give ?? refuse else {
        let store = try workplace.store(practice: practice)
        return try show(in: store, workplace)
      }
      try workplace.changingStore(practice: practice) { store in
        let id = try workplace.caseID(code, in: store)
        let change = GuidanceChange.consent(purpose, isGiven: give != nil, on: today())
        try workplace.storing { () throws(StoreError) in
          try store.make(change, of: id, at: Date())
        }
        try show(in: store, workplace)
      }
    }

    private func show(in store: CaseDatabase, _ workplace: Workplace) throws {
      let id = try workplace.caseID(code, in: store)
      let stored = try workplace.storing { () throws(StoreError) in try store.load(id, at: Date()) }
      print(
        consentText(stored.guidance, language: options.chosenLanguage),
        terminator: "",
      )
    }
  }

  struct Told: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "told",
      abstract: "Notes that the client was told what is written down, why and for how long.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The code of the case.")
    var code: String

    @Option(name: .customLong("in"), help: "The language in which it was told, such as so.")
    var spoken: String = ""

    @Flag(inversion: .prefixedNo, help: "Whether an interpreter was there.")
    var interpreter: Bool?

    @Flag(help: "Use the practice store.")
    var practice = false

    func run() throws {
      let workplace = Workplace(options)
      try workplace.changingStore(practice: practice) { store in
        let id = try workplace.caseID(code, in: store)
        let change = GuidanceChange.told(
          on: today(),
          language: spoken,
          withInterpreter: interpreter,
        )
        try workplace.storing { () throws(StoreError) in
          try store.make(change, of: id, at: Date())
        }
      }
    }
  }
}

extension Purpose: ExpressibleByArgument {}
