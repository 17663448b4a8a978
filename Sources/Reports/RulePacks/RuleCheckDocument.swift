import Foundation
import Languages
import Matching

/// What `luotsi rules check` prints: findings, and which facts only open or only close offerings.
public struct RuleCheckDocument: Encodable, Equatable, Sendable {
  public struct Entry: Encodable, Equatable, Sendable {
    public let severity: PackFinding.Severity
    public let code: String
    public let place: String
    public let message: String
    public let suggestion: String
  }

  /// Names of facts, sorted.
  public struct Directions: Encodable, Equatable, Sendable {
    public let increasing: [String]
    public let decreasing: [String]
    public let mixed: [String]
  }

  public let schema: String
  public let pack: String
  public let version: String
  public let findings: [Entry]
  public let facts: Directions
  private let language: Language

  private enum CodingKeys: CodingKey { case schema, pack, version, findings, facts }

  public init(_ check: PackCheck, language: Language) {
    schema = "luotsi-rules-check/1"
    pack = check.pack.id
    version = check.pack.version
    self.language = language
    findings = check.findings.map { finding in
      Entry(
        severity: finding.severity,
        code: finding.code,
        place: finding.place,
        message: finding.message[language],
        suggestion: finding.suggestion[language],
      )
    }
    let directions = check.pack.directions
    func facts(_ direction: FactDirection) -> [String] {
      directions.filter { $0.value == direction }.map(\.key.rawValue).sorted()
    }
    self.facts = Directions(
      increasing: facts(.increasing),
      decreasing: facts(.decreasing),
      mixed: facts(.mixed),
    )
  }

  public func jsonData() throws(ReportError) -> Data { try encoded(self) }

  /// A line a finding, then the directions of facts, then a line that counts.
  public var text: String {
    let title = Phrase(fi: "Sääntöpaketti", sv: "Regelpaket", en: "Rule pack")[language]
    let found = findings.map { "\($0.kind[language]): \($0.place): \($0.message) \($0.suggestion)" }
    return (["\(title) \(pack) \(version)"] + found + facts.lines(in: language) + [count[language]])
      .joined(separator: "\n")
  }

  private var count: Phrase {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    return Phrase.findings(errors: errors, warnings: warnings)
  }
}

extension RuleCheckDocument.Entry {
  fileprivate var kind: Phrase {
    switch severity {
    case .error: Phrase(fi: "virhe", sv: "fel", en: "error")
    case .warning: Phrase(fi: "varoitus", sv: "varning", en: "warning")
    }
  }
}

extension RuleCheckDocument.Directions {
  fileprivate func lines(in language: Language) -> [String] {
    let titles = [
      Phrase(fi: "Kasvu vain avaa", sv: "Ökning öppnar bara", en: "Raising only opens"),
      Phrase(fi: "Kasvu vain sulkee", sv: "Ökning stänger bara", en: "Raising only closes"),
      Phrase(fi: "Luetaan molempiin suuntiin", sv: "Läses åt båda hållen", en: "Read both ways"),
    ]
    return zip(titles, [increasing, decreasing, mixed]).filter { !$0.1.isEmpty }.map {
      "\($0[language]): \($1.joined(separator: ", "))"
    }
  }
}
