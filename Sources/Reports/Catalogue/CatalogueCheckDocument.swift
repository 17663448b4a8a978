import Catalogue
import CivilDates
import Foundation
import Languages

/// What `luotsi catalogue check` prints.
public struct CatalogueCheckDocument: Encodable, Equatable, Sendable {
  public struct Entry: Encodable, Equatable, Sendable {
    public let severity: CatalogueFinding.Severity
    public let code: String
    public let table: CatalogueFinding.Table
    public let id: String
    /// Nil where the row has no name.
    public let name: String?
    public let message: String
    public let suggestion: String
  }

  public let schema: String
  public let date: CivilDate
  public let catalogue: String
  public let findings: [Entry]
  private let language: Language

  private enum CodingKeys: CodingKey { case schema, date, catalogue, findings }

  /// The check of the catalogue that `hash` names, worded.
  public init(_ check: CatalogueCheck, hash: String, on day: CivilDate, language: Language) {
    schema = "luotsi-catalogue-check/1"
    date = day
    catalogue = hash
    self.language = language
    findings = check.findings.map { finding in
      Entry(
        severity: finding.severity,
        code: finding.code,
        table: finding.table,
        id: finding.id,
        name: finding.name[language],
        message: finding.message[language],
        suggestion: finding.suggestion[language],
      )
    }
  }

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  public func jsonData() throws(ReportError) -> Data { try encoded(self) }

  /// A line a finding, then a line that counts.
  public var text: String {
    let title = Phrase(fi: "Aineisto", sv: "Materialet", en: "Catalogue")[language]
    let lines = findings.map { entry in
      let row = [entry.table.rawValue, entry.id, entry.name.map { "(\($0))" }]
        .compactMap(\.self).joined(separator: " ")
      return "\(entry.severity.word[language]): \(row): \(entry.message) \(entry.suggestion)"
    }
    let errors = findings.count { $0.severity == .error }
    let count = Phrase.findings(errors: errors, warnings: findings.count - errors)
    return (["\(title) \(catalogue) \(date.text(in: language))"] + lines + [count[language]])
      .joined(separator: "\n") + "\n"
  }
}

extension CatalogueFinding.Severity {
  fileprivate var word: Phrase {
    switch self {
    case .error: Phrase(fi: "virhe", sv: "fel", en: "error")
    case .warning: Phrase(fi: "varoitus", sv: "varning", en: "warning")
    }
  }
}
