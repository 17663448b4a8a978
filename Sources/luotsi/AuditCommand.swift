import ArgumentParser
import CaseStore
import CivilDates
import Foundation
import Languages
import LuotsiApp

/// Who did what with which case, checked to be as it was written.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Prints the audit log: who opened, read and changed which case, and when.",
    discussion: """
      The log says nothing of clients: a case is a random identifier. Advisors are numbered; \
      --names prints their names. A log that was tampered with is not printed.
      """,
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Print the names of advisors.")
  var names = false

  @Option(help: "text (with tabs between) or json")
  var format: OutputFormat = .text

  func run() throws {
    let workplace = Workplace(options)
    let store = try workplace.unlockedStore(workplace.lockedStore())
    let log = try workplace.storing { () throws(StoreError) in try store.auditLog() }
    let document = AuditDocument(log, namesAdvisors: names)
    try format.show(json: document.json(), text: document.text)
  }
}

/// `luotsi-audit/1`.
struct AuditDocument: Encodable {
  struct Line: Encodable {
    let position: Int
    /// ISO 8601 in UTC, to the second.
    let at: String
    let by: String
    let action: String
    let `case`: String?
    let version: String?
  }

  let schema = "luotsi-audit/1"
  let lines: [Line]

  init(_ log: [AuditEntry], namesAdvisors: Bool) {
    var numbers: [String: Int] = [:]
    func shown(_ name: String) -> String {
      guard !namesAdvisors, !name.isEmpty else { return name }
      let number = numbers[name] ?? numbers.count + 1
      numbers[name] = number
      return "advisor \(number)"
    }
    let format = Date.ISO8601FormatStyle()
    lines = log.map { entry in
      Line(
        position: entry.position,
        at: Date(timeIntervalSince1970: Double(entry.at / 1000)).formatted(format),
        by: shown(entry.by),
        action: entry.action.rawValue,
        case: entry.caseID,
        version: entry.action.isAboutAdvisor ? entry.version.map(shown) : entry.version,
      )
    }
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  /// A line an entry, each with its end.
  var text: String {
    lines.map { line in
      [
        "\(line.position)", line.at, line.by, line.action,
        line.case.map { String($0.prefix(8)) } ?? "", line.version ?? "",
      ].joined(separator: "\t") + "\n"
    }.joined()
  }
}

extension AuditEntry.Action {
  /// Whether the version is the name of an advisor.
  fileprivate var isAboutAdvisor: Bool {
    switch self {
    case .advisorAdded, .advisorRemoved, .passphraseChanged: true
    case .storeMade, .wrongPassphrases, .opened, .caseAdded, .caseRead, .interviewSaved,
      .rankingSaved, .guidanceSaved, .caseExported, .factsExported, .caseSent, .caseReceived,
      .conflictSettled,
      .deskTrusted, .caseErased, .casePurged, .dateSet, .recoveryKeyMade:
      false
    }
  }
}
