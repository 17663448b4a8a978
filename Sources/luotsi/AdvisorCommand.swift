import ArgumentParser
import CaseStore
import Foundation
import Languages
import LuotsiApp
import Sealing

/// Who can open the case store, and with what.
struct AdvisorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advisor",
    abstract: "Who can open the case store: lists, adds, removes, changes a passphrase.",
    discussion: """
      Everybody who can open a store reads every case in it. Give those who may not a store of \
      their own (--store).
      """,
    subcommands: [List.self, Add.self, Passphrase.self, Remove.self, RecoveryKey.self],
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists those who can open the case store, without opening it.",
    )

    @OptionGroup var options: SharedOptions

    func run() throws {
      for slot in try Workplace(options).lockedStore().slots {
        switch slot.opener {
        case .passphrase: print(slot.holder)
        case .recoveryKey: print(AdvisorText.recoveryKey[options.chosenLanguage])
        }
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Lets one more advisor open the case store; the first one makes it.",
      discussion: """
        The first advisor gets a recovery key to write down. For another one an advisor who can \
        open the store does so first.
        """,
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The name or initials of the new advisor.")
    var name: String

    @Option(
      help: "A file whose first line is the new advisor's passphrase. Default: asked.",
      completion: .file(),
    )
    var newPassphraseFile: String?

    func run() throws {
      let workplace = Workplace(options)
      try workplace.holdingStore {
        let locked = try workplace.lockedStore()
        guard !locked.slots.isEmpty else { return try setUp(locked, at: workplace) }
        let store = try workplace.unlockedStore(locked)
        let passphrase = try workplace.newPassphrase(from: newPassphraseFile)
        try workplace.storing { () throws(StoreError) in
          try store.addAdvisor(name, passphrase, at: Date())
        }
      }
    }

    private func setUp(_ locked: LockedStore, at workplace: Workplace) throws {
      let recovery = try newRecoveryKey()
      let passphrase = try workplace.newPassphrase(from: newPassphraseFile)
      let store = try workplace.storing { () throws(StoreError) in
        try locked.setUp(for: name, passphrase, recovery: recovery, at: Date())
      }
      print(AdvisorText.writeDown(recovery)[options.chosenLanguage])
      workplace.keepSeen(store)
      let notice = try workplace.storing { () throws(StoreError) in try store.openingNotice(nil) }
      if let notice { throw Failure(.machine, notice.sentence[options.chosenLanguage]) }
    }
  }

  struct Passphrase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase",
      abstract: "Changes the passphrase of the advisor who opens the case store.",
    )

    @OptionGroup var options: SharedOptions

    @Option(
      help: "A file whose first line is the new passphrase. Default: asked.",
      completion: .file(),
    )
    var newPassphraseFile: String?

    func run() throws {
      let workplace = Workplace(options)
      try workplace.holdingStore {
        let locked = try workplace.lockedStore()
        let slot = try workplace.slotToOpen(locked)
        let store = try workplace.unlockedStore(locked)
        let passphrase = try workplace.newPassphrase(from: newPassphraseFile)
        try workplace.storing { () throws(StoreError) in
          try store.changePassphrase(of: slot.id, to: passphrase, at: Date())
        }
      }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Takes an advisor's way to the case store away.",
      discussion: "A copy of the store from before still opens with the old passphrase.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The name or initials of the advisor.")
    var name: String

    func run() throws {
      let workplace = Workplace(options)
      try workplace.holdingStore {
        let locked = try workplace.lockedStore()
        let gone = locked.slots.first { $0.holder.lowercased() == name.lowercased() }
        guard let gone else {
          throw Failure(
            .input,
            "No advisor is called '\(name)'. 'luotsi advisor list' lists them.",
          )
        }
        let store = try workplace.unlockedStore(locked)
        try workplace.storing { () throws(StoreError) in try store.remove(gone.id, at: Date()) }
      }
    }
  }

  struct RecoveryKey: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "recovery-key",
      abstract: "Makes a new recovery key and prints it once; the old one opens nothing any more.",
    )

    @OptionGroup var options: SharedOptions

    func run() throws {
      let workplace = Workplace(options)
      try workplace.changingStore(practice: false) { store in
        let recovery = try newRecoveryKey()
        try workplace.storing { () throws(StoreError) in
          try store.replaceRecoveryKey(with: recovery, at: Date())
        }
        print(AdvisorText.writeDown(recovery)[options.chosenLanguage])
      }
    }
  }
}

private func newRecoveryKey() throws -> RecoveryKey {
  do { return try RecoveryKey.random() } catch {
    throw Failure(.machine, storeSentence(StoreError(.cannotSeal(error), path: ""))[.en])
  }
}

private enum AdvisorText {
  static let recoveryKey = Phrase(
    fi: "(palautusavain)",
    sv: "(återställningsnyckel)",
    en: "(recovery key)",
  )

  static func writeDown(_ key: RecoveryKey) -> Phrase {
    Phrase(
      fi:
        "Palautusavain, jota ei näytetä toiste. Kirjoita se paperille ja vie lukittuun paikkaan:\n"
        + key.text,
      sv: "Återställningsnyckeln, som inte visas igen. Skriv den på papper på ett låst ställe:\n"
        + key.text,
      en: "The recovery key, which is not shown again. Write it on paper, in a locked place:\n"
        + key.text,
    )
  }
}
