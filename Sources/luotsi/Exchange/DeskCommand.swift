import ArgumentParser
import CaseStore
import Foundation
import Languages
import LuotsiApp
import Sealing

/// The desks that cases go to and come from.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "The other desks that cases are sent to and taken in from.",
    discussion: """
      Each desk makes a card and gives it to the others, in a file. Whoever takes a card in compares \
      its fingerprint with the other desk's people, by telephone or side by side: the card itself \
      says nothing of who made it.
      """,
    subcommands: [Card.self, Trust.self, List.self, Forget.self],
  )

  struct Card: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "card",
      abstract: "Writes this desk's card to a file, and prints its fingerprint.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The file to write.", completion: .file())
    var file: String

    @Option(help: "What this desk is called. Default: as before.")
    var name: String?

    func run() throws {
      let workplace = Workplace(options)
      try workplace.changingStore(practice: false) { store in
        let known = try workplace.storing { () throws(StoreError) in try store.deskName() }
        guard let name = name ?? known, !name.isEmpty else {
          throw Failure(
            .input,
            "Say what this desk is called: --name 'Ohjaamo Vantaa, kannettava 2'.",
          )
        }
        let card = try transferring { () throws(TransferFault) in
          let card = try store.cardFile(named: name)
          try TransferFile.write(card.data(), to: file)
          return card
        }
        print(card.card.fingerprint)
      }
    }
  }

  struct Trust: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "trust",
      abstract: "Takes in another desk's card.",
      discussion: """
        Without --fingerprint the fingerprint is printed and nothing is changed. Give it once it has \
        been compared.
        """,
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The card.", completion: .file())
    var file: String

    @Option(help: "The fingerprint that the other desk's people have told.")
    var fingerprint: String?

    @Option(help: "What the desk is called here. Default: as the card says.")
    var name: String?

    @Flag(help: "The desk is of the same organisation, so that all cases may go there.")
    var own = false

    func run() throws {
      let workplace = Workplace(options)
      guard
        case .card(let card) = try transferring({ () throws(TransferFault) in
          try TransferFile(at: file)
        })
      else { throw Failure(.input, "\(file): \(TransferFault.notACard)") }
      guard let fingerprint else {
        print("\(card.name)\n\(card.card.fingerprint)")
        throw Failure(.input, "Compare the fingerprint, then give it with --fingerprint.")
      }
      guard fingerprint.filter(\.isNumber) == card.card.fingerprint.filter(\.isNumber) else {
        throw Failure(
          .input,
          "\(file): this card has another fingerprint: it is not the other desk's. Do not use it.",
        )
      }
      try workplace.changingStore(practice: false) { store in
        let relation: KnownDesk.Relation = own ? .own : .other
        let desk = KnownDesk(name: name ?? card.name, card: card.card, relation: relation)
        try transferring { () throws(TransferFault) in try store.trust(desk, at: Date()) }
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the desks that are known, with their fingerprints.",
    )

    @OptionGroup var options: SharedOptions

    func run() throws {
      let workplace = Workplace(options)
      let store = try workplace.store(practice: false)
      for desk in try workplace.storing({ () throws(StoreError) in try store.knownDesks() }) {
        let relation = relationText(desk.relation)[options.chosenLanguage]
        print("\(desk.name)\t\(relation)\t\(desk.card.fingerprint)")
      }
    }
  }

  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget",
      abstract: "Takes in nothing more from a desk; what has come from it stays.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "What the desk is called.")
    var name: String

    func run() throws {
      let workplace = Workplace(options)
      try workplace.changingStore(practice: false) { store in
        try transferring { () throws(TransferFault) in try store.forgetDesk(name) }
      }
    }
  }
}

/// Does something with a transfer; what is said against it is the input's fault, unless the store
/// says it.
func transferring<Value>(_ body: () throws(TransferFault) -> Value) throws -> Value {
  do throws(TransferFault) {
    return try body()
  } catch {
    if case .store = error { throw Failure(.machine, error.description) }
    throw Failure(.input, error.description)
  }
}
