import CaseStore
import Foundation
import Languages
import LuotsiApp
import Sealing

extension Workplace {
  /// Opens a store with the passphrase of the advisor asked for, or of the only one there is, or
  /// with the recovery key.
  func openedStore(_ store: LockedStore) throws -> CaseDatabase {
    var opened = try openedWithAnyKey(store)
    opened.retention = try settings().retention
    return opened
  }

  private func openedWithAnyKey(_ store: LockedStore) throws -> CaseDatabase {
    if let file = options.recoveryKeyFile {
      return try opened(store, withRecoveryKey: firstLine(of: file, as: "the recovery key"))
    }
    let slot = try slotToOpen(store)
    if let file = options.passphraseFile {
      return try opened(store, slot, with: firstLine(of: file, as: "the passphrase"))
    }
    let hasRecoveryKey = store.slots.contains { $0.opener == .recoveryKey }
    let question = PassphraseText.of(slot.holder, orRecoveryKey: hasRecoveryKey)
    let line = try typedUnseen(question[options.chosenLanguage])
    guard line.isEmpty, hasRecoveryKey else { return try opened(store, slot, with: line) }
    let key = try typedUnseen(PassphraseText.recoveryKey[options.chosenLanguage])
    return try opened(store, withRecoveryKey: key)
  }

  private func opened(
    _ store: LockedStore,
    _ slot: KeySlot,
    with line: String,
  ) throws -> CaseDatabase {
    let passphrase = try read(line)
    return try storing { () throws(StoreError) in
      try store.unlock(slot, with: passphrase, at: Date())
    }
  }

  private func opened(
    _ store: LockedStore,
    withRecoveryKey line: String,
  ) throws -> CaseDatabase {
    guard let key = RecoveryKey(line) else {
      throw Failure(
        .input,
        "This is no recovery key: six groups of five letters and digits. Copy it from the paper "
          + "again.",
      )
    }
    return try storing { () throws(StoreError) in try store.unlock(with: key, at: Date()) }
  }

  func slotToOpen(_ store: LockedStore) throws -> KeySlot {
    let slots = store.slots.filter { $0.opener != .recoveryKey }
    guard !slots.isEmpty else {
      throw Failure(
        .input,
        "\(store.path): no passphrase has been chosen yet. Start 'luotsi', or add the first "
          + "advisor with 'luotsi advisor add'.",
      )
    }
    let names = slots.map(\.holder).joined(separator: ", ")
    guard let asked = options.advisor else {
      guard slots.count == 1 else {
        throw Failure(
          .input,
          "Several advisors can open the cases (\(names)). Name one: --advisor.",
        )
      }
      return slots[0]
    }
    guard let found = slots.first(where: { $0.holder.lowercased() == asked.lowercased() }) else {
      throw Failure(.input, "No advisor is called '\(asked)'. Those who can open: \(names).")
    }
    return found
  }

  /// A passphrase being chosen, from a file or typed twice.
  func newPassphrase(from file: String?) throws -> Passphrase {
    let line: String
    if let file {
      line = try firstLine(of: file, as: "the passphrase")
    } else {
      line = try typedUnseen(PassphraseText.new[options.chosenLanguage])
      guard try typedUnseen(PassphraseText.again[options.chosenLanguage]) == line else {
        throw Failure(.input, "The passphrases differ. Nothing was changed.")
      }
    }
    guard Passphrase.isStrongEnough(line) else {
      throw Failure(
        .input,
        "The passphrase is too easy to guess. Choose at least \(Passphrase.shortest) characters, "
          + "such as four random words. Nothing was changed.",
      )
    }
    return try read(line)
  }

  private func firstLine(of file: String, as document: String) throws -> String {
    let data = try inputData(at: file, as: document)
    return String(String(decoding: data, as: UTF8.self).prefix { !$0.isNewline })
  }

  private func read(_ line: String) throws -> Passphrase {
    do {
      return try Passphrase(line)
    } catch {
      throw Failure(.machine, storeSentence(StoreError(.cannotSeal(error), path: ""))[.en])
    }
  }
}

enum PassphraseText {
  static func of(_ holder: String, orRecoveryKey hasRecoveryKey: Bool) -> Phrase {
    guard hasRecoveryKey else {
      return Phrase(
        fi: "Tunnuslause (\(holder)): ",
        sv: "Lösenfras (\(holder)): ",
        en: "Passphrase (\(holder)): ",
      )
    }
    return Phrase(
      fi: "Tunnuslause (\(holder); tyhjä: palautusavain): ",
      sv: "Lösenfras (\(holder); tomt: återställningsnyckel): ",
      en: "Passphrase (\(holder); empty: recovery key): ",
    )
  }

  static let recoveryKey = Phrase(
    fi: "Palautusavain: ",
    sv: "Återställningsnyckel: ",
    en: "Recovery key: ",
  )

  static let new = Phrase(
    fi: "Uusi tunnuslause: ",
    sv: "Ny lösenfras: ",
    en: "New passphrase: ",
  )

  static let again = Phrase(
    fi: "Sama uudelleen: ",
    sv: "Samma på nytt: ",
    en: "The same again: ",
  )
}
