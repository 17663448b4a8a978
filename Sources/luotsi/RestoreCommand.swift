import ArgumentParser
import CaseStore
import Foundation
import Languages
import LuotsiApp

/// Puts a backup in the place of the case store.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Puts a backup in the place of the case store, which is put aside.",
    discussion: """
      Asks for a passphrase of the backup, the one of the day it was made. The backup is checked \
      first, and the present store is never deleted.
      """,
  )

  @OptionGroup var options: SharedOptions

  @Argument(help: "The backup.", completion: .file(extensions: ["sqlite"]))
  var file: String

  func run() throws {
    let workplace = Workplace(options)
    let backup = URL(filePath: file)
    guard FileManager.default.fileExists(atPath: backup.path(percentEncoded: false)) else {
      throw Failure(.input, "\(file): no file is there. Check the path.")
    }
    guard backup.resolvingSymlinksInPath() != workplace.storeFile.resolvingSymlinksInPath() else {
      throw Failure(.input, "\(file): this is the case store itself. Name a backup.")
    }
    try workplace.holdingStore {
      let restoration = try workplace.judging { () throws(StoreError) in
        try Restoration(of: backup, to: workplace.storeFile)
      }
      do {
        let cases = try workplace.openedStore(restoration.locked)
        let changes = try workplace.storing { () throws(StoreError) in try cases.changeCount() }
        let aside = try workplace.judging { () throws(StoreError) in
          try restoration.finish(cases, at: presentMoment())
        }
        workplace.acceptAge(changes, of: cases)
        print(RestoreText.restored(from: file, aside: aside)[options.chosenLanguage])
      } catch {
        try workplace.storing { () throws(StoreError) in try restoration.cancel() }
        throw error
      }
    }
  }
}

extension Workplace {
  /// Lets a store that was restored be as old as it is; when that fails, the next opening says how
  /// old it is.
  fileprivate func acceptAge(_ changes: Int, of cases: CaseDatabase) {
    let seen = SeenChanges(of: cases, at: storeFile, in: seenFolder)
    do throws(StoreError) {
      try seen.replace(with: changes, cases)
    } catch {
      printError(storeSentence(error)[options.chosenLanguage])
    }
  }

  /// Does something with a backup; one that is no good is the input's fault.
  fileprivate func judging<Value>(_ body: () throws(StoreError) -> Value) throws -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      let isInput =
        switch error.cause {
        case .notACaseStore, .newerThanProgram, .unsoundCopy, .noPassphrase: true
        default: false
        }
      throw Failure(isInput ? .input : .machine, storeSentence(error)[options.chosenLanguage])
    }
  }
}

private enum RestoreText {
  static func restored(from file: String, aside: URL?) -> Phrase {
    let done = Phrase(
      fi: "Palautettu: \(file).",
      sv: "Återställd: \(file).",
      en: "Restored: \(file).",
    )
    guard let path = aside?.path(percentEncoded: false) else { return done }
    return Phrase(
      fi: "\(done.fi) Entinen on tallessa: \(path). Poista se, kun sitä ei enää tarvita.",
      sv: "\(done.sv) Den förra finns kvar: \(path). Ta bort den när den inte behövs längre.",
      en: "\(done.en) The former store is kept: \(path). Delete it once it is not needed.",
    )
  }
}
