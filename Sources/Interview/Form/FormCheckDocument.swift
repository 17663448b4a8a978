import Foundation
import Languages

/// The findings on a form as `luotsi form check` prints them.
public struct FormCheckDocument: Encodable, Equatable, Sendable {
  public let schema: String
  public let findings: [WordedFinding]
  private let language: Language

  private enum CodingKeys: CodingKey {
    case schema
    case findings
  }

  public init(_ findings: [Finding], language: Language) {
    schema = "luotsi-form-check/1"
    self.findings = findings.map { WordedFinding($0, in: language) }
    self.language = language
  }

  public func jsonData() throws -> Data { try documentEncoder().encode(self) }

  /// One line a finding, then one that counts them.
  public var text: String {
    (findings.map { $0.line(in: language) } + [count[language]]).joined(separator: "\n")
  }

  private var count: Phrase {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    guard !findings.isEmpty else {
      return Phrase(
        fi: "Ei virheitä eikä varoituksia.",
        sv: "Inga fel eller varningar.",
        en: "No errors and no warnings.",
      )
    }
    return Phrase.findings(errors: errors, warnings: warnings)
  }
}

/// A finding in one language.
public struct WordedFinding: Encodable, Equatable, Sendable {
  public let severity: Finding.Severity
  public let code: String
  public let sheet: String
  public let row: Int
  public let column: String
  public let text: String
  public let message: String
  public let suggestion: String

  init(_ finding: Finding, in language: Language) {
    severity = finding.severity
    code = finding.code
    sheet = finding.sheet
    row = finding.row
    column = finding.column
    text = finding.text
    message = finding.message[language]
    suggestion = finding.suggestion[language]
  }

  /// One line, such as "error: survey, row 3, column 'relevant': what is wrong. What to do."
  func line(in language: Language) -> String {
    "\(kind[language]): \(sheet), \(place[language]): \(message) \(suggestion)"
  }

  private var kind: Phrase {
    switch severity {
    case .error: Phrase(fi: "virhe", sv: "fel", en: "error")
    case .warning: Phrase(fi: "varoitus", sv: "varning", en: "warning")
    }
  }

  private var place: Phrase {
    guard !column.isEmpty else {
      return Phrase(fi: "rivi \(row)", sv: "rad \(row)", en: "row \(row)")
    }
    return Phrase(
      fi: "rivi \(row), sarake '\(column)'",
      sv: "rad \(row), kolumn '\(column)'",
      en: "row \(row), column '\(column)'",
    )
  }
}
