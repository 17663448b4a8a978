import ArgumentParser
import CaseStore
import Foundation
import Languages

/// A copy of the case store, sealed as the store is.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies the case store to a file; no passphrase is needed.",
    discussion: """
      The copy opens with the passphrases of the day it was made. The full-screen program makes one \
      by itself on the first unlocking of a day. A copy on a disk of its own survives the machine.
      """,
  )

  @OptionGroup var options: SharedOptions

  @Argument(
    help: "The file to write. Default: a file of the day in the folder 'backups' beside the store.",
    completion: .file(extensions: ["sqlite"]),
  )
  var file: String?

  func run() throws {
    let workplace = Workplace(options)
    try workplace.demandStore()
    let target = try target(of: workplace)
    let size = try workplace.storing { () throws(StoreError) in
      try LockedStore.open(at: workplace.storeFile).backUp(to: target)
    }
    let path = target.path(percentEncoded: false)
    print(writtenText(path, kilobytes: (size + 1023) / 1024)[options.chosenLanguage])
  }

  /// A file that was named keeps to a folder that is there, so that a disk which is not plugged in
  /// is noticed.
  private func target(of workplace: Workplace) throws -> URL {
    guard let file else { return BackupFolder(of: workplace.storeFile).file(of: today()) }
    let url = URL(filePath: file)
    guard FileManager.default.fileExists(atPath: url.deletingLastPathComponent().path) else {
      throw Failure(.input, "\(file): its folder is not there. Plug the disk in, or create it.")
    }
    guard url.resolvingSymlinksInPath() != workplace.storeFile.resolvingSymlinksInPath() else {
      throw Failure(.input, "\(file): this is the case store itself. Name another file.")
    }
    return url
  }

  private func writtenText(_ path: String, kilobytes: Int) -> Phrase {
    Phrase(
      fi: "Varmuuskopio: \(path), \(kilobytes) kt.",
      sv: "Säkerhetskopia: \(path), \(kilobytes) kB.",
      en: "Backup: \(path), \(kilobytes) kB.",
    )
  }
}

extension Workplace {
  /// Refuses to go on where there is no store, rather than making a new one.
  func demandStore() throws {
    let path = storeFile.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure(.input, "\(path): no case store is there. Check the path.")
    }
  }
}
