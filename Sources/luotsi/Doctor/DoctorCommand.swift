import ArgumentParser
import CaseStore
import Foundation
import Languages
import LuotsiApp

/// Says whether the case store is sound, and what to do where it is not.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Checks the case store: every row, the audit log, its files and its backups.",
    discussion: "Ends with 0 when all is well and with 1 when something is wrong.",
  )

  @OptionGroup var options: SharedOptions

  @Option(help: "text or json")
  var format: OutputFormat = .text

  func run() throws {
    let workplace = Workplace(options)
    let watched = try workplace.watchedStore(workplace.lockedStore())
    let all = try workplace.storing { () throws(StoreError) in
      try watched.findings
        + watched.cases.check().map { DoctorFinding.store($0) }
        + findings(aroundStoreAt: workplace.storeFile, on: today())
        + findings(inBackupsOf: watched.cases, at: Date())
    }
    let document = DoctorDocument(all, language: options.chosenLanguage)
    try format.show(json: document.json(), text: document.text(in: options.chosenLanguage))
    if !all.isEmpty { throw ExitCode(Fault.input.rawValue) }
  }
}

/// `luotsi-doctor/1`.
struct DoctorDocument: Encodable {
  struct Finding: Encodable {
    let kind: String
    /// What is wrong and what to do, in the language asked for.
    let text: String
  }

  let schema = "luotsi-doctor/1"
  let findings: [Finding]

  init(_ findings: [DoctorFinding], language: Language) {
    self.findings = findings.map { Finding(kind: $0.kind, text: $0.phrase[language]) }
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  func text(in language: Language) -> String {
    guard !findings.isEmpty else { return DoctorText.sound[language] + "\n" }
    return findings.map { "! \($0.text)\n" }.joined()
  }
}
