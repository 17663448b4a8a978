import Foundation
import Languages
import Matching

/// What `luotsi rules facts` prints: everything that a condition can read.
public struct RuleFactsDocument: Encodable, Equatable, Sendable {
  public struct Entry: Encodable, Equatable, Sendable {
    public let name: String
    public let kind: RuleFact.Kind
    public let toldBy: RuleFact.Teller
    /// Members of a condition that compare it.
    public let comparisons: [String]
  }

  public let schema: String
  public let facts: [Entry]
  private let language: Language

  private enum CodingKeys: CodingKey { case schema, facts }

  public init(language: Language) {
    schema = "luotsi-rule-facts/1"
    self.language = language
    facts = RuleFact.allCases.map { fact in
      Entry(
        name: fact.rawValue,
        kind: fact.kind,
        toldBy: fact.teller,
        comparisons: fact.kind.comparisons,
      )
    }
  }

  public func jsonData() throws(ReportError) -> Data { try encoded(self) }

  /// A line a fact, in columns.
  public var text: String {
    let rows = facts.map { fact in
      [
        fact.name, fact.kind.phrase[language], fact.toldBy.phrase[language],
        fact.comparisons.joined(separator: ", "),
      ]
    }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
        .joined(separator: "  ") + "  " + row[3]
    }
    .joined(separator: "\n")
  }
}

extension RuleFact.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .number: Phrase(fi: "luku", sv: "tal", en: "number")
    case .level: Phrase(fi: "kielitaso", sv: "språknivå", en: "level")
    case .day: Phrase(fi: "päivä", sv: "dag", en: "day")
    case .truth: Phrase(fi: "kyllä tai ei", sv: "ja eller nej", en: "yes or no")
    case .code: Phrase(fi: "koodi", sv: "kod", en: "code")
    case .codes: Phrase(fi: "koodeja", sv: "koder", en: "codes")
    }
  }
}

extension RuleFact.Teller {
  fileprivate var phrase: Phrase {
    switch self {
    case .day: Phrase(fi: "päivä", sv: "dagen", en: "the day")
    case .client: Phrase(fi: "asiakas", sv: "klienten", en: "client")
    case .offering: Phrase(fi: "koulutus", sv: "utbildningen", en: "offering")
    case .both: Phrase(fi: "molemmat", sv: "båda", en: "both")
    }
  }
}
