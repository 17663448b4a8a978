import ArgumentParser
import CaseStore
import Foundation
import Interview
import Languages
import LuotsiApp

/// Cases from desk to desk in sealed files.
struct TransferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer",
    abstract: "Sends cases to another desk in a sealed file, and takes them in.",
    discussion: """
      Only the desk that a file is for can open it. Taking in merges: what was changed at both desks \
      stands side by side until somebody settles it. The same file may be taken in twice, and files \
      in any order.
      """,
    subcommands: [Send.self, Check.self, Receive.self, Conflicts.self, Settle.self],
  )

  struct Send: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "send",
      abstract: "Writes a sealed file for another desk.",
      discussion: """
        All cases go to desks of one's own organisation alone. To others one case goes, when the \
        client has agreed to it, and the voluntary part of the interview only with a consent of its \
        own.
        """,
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The file to write.", completion: .file())
    var file: String

    @Option(help: "The desk it is for, as 'luotsi desk list' calls it.")
    var to: String

    @Option(name: .customLong("case"), help: "The code of the one case to send. Default: all.")
    var code: String?

    func run() throws {
      let workplace = Workplace(options)
      try workplace.changingStore(practice: false) { store in
        let consignment: CaseDatabase.Consignment =
          if let code { .one(try workplace.caseID(code, in: store)) } else { .all }
        try transferring { () throws(TransferFault) in
          let data = try store.transfer(
            consignment,
            to: to,
            at: Date(),
            voluntary: voluntaryQuestions,
          )
          try TransferFile.write(data, to: file)
        }
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Says who sent a file and what taking it in would do; nothing is changed.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The file.", completion: .file())
    var file: String

    func run() throws {
      let workplace = Workplace(options)
      let store = try workplace.store(practice: false)
      let transfer = try transferring { () throws(TransferFault) in
        try store.preview(sealedTransfer(at: file), at: Date())
      }
      try workplace.report(transfer)
    }
  }

  struct Receive: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "receive",
      abstract: "Takes a file in, and says what changed and what has to be settled.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The file.", completion: .file())
    var file: String

    func run() throws {
      let workplace = Workplace(options)
      try workplace.changingStore(practice: false) { store in
        let transfer = try transferring { () throws(TransferFault) in
          try store.receive(sealedTransfer(at: file), at: Date())
        }
        try workplace.report(transfer)
      }
    }
  }

  struct Conflicts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conflicts",
      abstract: "Prints what was changed at two desks, side by side.",
      discussion:
        "The last value of each is the newest, which is counted with until it is settled.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The code of the case. Default: every case with a conflict.")
    var code: String?

    func run() throws {
      let workplace = Workplace(options)
      let store = try workplace.store(practice: false)
      let form = try workplace.form()
      let summaries = try workplace.storing { () throws(StoreError) in try store.summaries() }
      let id = try code.map { try workplace.caseID($0, in: store) }
      for summary in summaries where id == summary.id || (id == nil && summary.conflicts > 0) {
        let conflicts = try workplace.storing { () throws(StoreError) in
          try store.conflicts(of: summary.id)
        }
        for conflict in conflicts {
          let name = conflict.field.text(form: form, in: options.chosenLanguage)
          print("\(summary.code)\t\(conflict.field.name)\t\(name)")
          for (number, side) in conflict.sides.enumerated() {
            print("  \(number + 1)  \(side.text(form: form, in: options.chosenLanguage))")
          }
        }
      }
    }
  }

  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settle",
      abstract: "Settles a conflict with one of its values; the others stay in the history.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The code of the case.")
    var code: String

    @Argument(help: "The field, as 'luotsi transfer conflicts' names it: answer/birth_year.")
    var field: String

    @Option(help: "The number of the value to keep.")
    var take: Int

    func run() throws {
      let workplace = Workplace(options)
      try workplace.changingStore(practice: false) { store in
        let id = try workplace.caseID(code, in: store)
        let conflicts = try workplace.storing { () throws(StoreError) in
          try store.conflicts(of: id)
        }
        guard let conflict = conflicts.first(where: { $0.field.name == field }) else {
          throw Failure(
            .input,
            "'\(code)' has no conflict '\(field)'. List them: luotsi transfer conflicts \(code).",
          )
        }
        guard conflict.sides.indices.contains(take - 1) else {
          throw Failure(
            .input,
            "'\(field)' has the values 1 to \(conflict.sides.count). Choose one with --take.",
          )
        }
        try transferring { () throws(TransferFault) in
          try store.settle(conflict.field, of: id, with: conflict.sides[take - 1], at: Date())
        }
      }
    }
  }
}

private func sealedTransfer(at path: String) throws(TransferFault) -> Data {
  guard case .transfer(let data) = try TransferFile(at: path) else { throw .notATransfer }
  return data
}

extension Workplace {
  fileprivate func report(_ transfer: ReceivedTransfer) throws {
    let language = options.chosenLanguage
    for line in transferReport(transfer, form: try form(), in: language) { print(line) }
  }
}
