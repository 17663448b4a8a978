import CaseStore
import Foundation
import Languages
import LuotsiApp
import Sealing

extension Workplace {
  /// Opens a store with the passphrase of the advisor asked for, or of the only one there is.
  func unlockedStore(_ store: LockedStore) throws -> CaseDatabase {
    let slot = try slotToOpen(store)
    let passphrase = try passphrase(asking: PassphraseText.of(slot.holder))
    var opened = try storing { () throws(StoreError) in
      try store.unlock(slot, with: passphrase, at: Date())
    }
    opened.retention = try settings().retention
    return opened
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

  /// The passphrase from the file that was named, or typed on the terminal unseen.
  private func passphrase(asking question: Phrase) throws -> Passphrase {
    guard let file = options.passphraseFile else {
      return try read(typedUnseen(question[options.chosenLanguage]))
    }
    return try read(firstLine(of: file))
  }

  /// A passphrase being chosen, from a file or typed twice.
  func newPassphrase(from file: String?) throws -> Passphrase {
    let line: String
    if let file {
      line = try firstLine(of: file)
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

  private func firstLine(of file: String) throws -> String {
    let data = try inputData(at: file, as: "the passphrase")
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
  static func of(_ holder: String) -> Phrase {
    Phrase(
      fi: "Tunnuslause (\(holder)): ",
      sv: "Lösenfras (\(holder)): ",
      en: "Passphrase (\(holder)): ",
    )
  }

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

/// Asks on the terminal itself, so that input and output may be files, and shows nothing typed.
private func typedUnseen(_ question: String) throws -> String {
  guard let terminal = fopen("/dev/tty", "r+") else {
    throw Failure(
      .input,
      "The passphrase is asked on a terminal, and there is none: name a file "
        + "with --passphrase-file.",
    )
  }
  defer { fclose(terminal) }
  let descriptor = fileno(terminal)
  var settings = termios()
  guard tcgetattr(descriptor, &settings) == 0 else {
    throw Failure(.machine, "The terminal cannot be kept from showing what is typed.")
  }
  var unseen = settings
  unseen.c_lflag &= ~tcflag_t(ECHO)
  unseen.c_lflag |= tcflag_t(ECHONL)
  guard tcsetattr(descriptor, TCSAFLUSH, &unseen) == 0 else {
    throw Failure(.machine, "The terminal cannot be kept from showing what is typed.")
  }
  defer { tcsetattr(descriptor, TCSAFLUSH, &settings) }
  fputs(question, terminal)
  fflush(terminal)
  var line = [CChar](repeating: 0, count: 4096)
  guard fgets(&line, CInt(line.count), terminal) != nil else {
    throw Failure(.input, "No passphrase was typed.")
  }
  let bytes = line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
  return String(decoding: bytes, as: UTF8.self)
}
