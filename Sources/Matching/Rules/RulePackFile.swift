import CivilDates
import Foundation

/// A rule pack as it stands in its JSON file.
private struct RulePackFile: Decodable {
  struct Rule: Decodable {
    let id: String
    let source: String
    /// The day of the source; absent when not known.
    let sourceDate: CivilDate?
    let sourceRead: Bool
  }

  let id: String
  let version: String
  let validFrom: CivilDate
  let rules: [Rule]
  let limits: Limits
  let months: StepMonths
  let weights: Weights
  let values: ValueTables
}

extension RulePack {
  /// Reads a rule pack such as `Resources/rules/2026-11.json`.
  public static func load(from data: Data) throws(RulePackError) -> RulePack {
    let file: RulePackFile
    do {
      file = try JSONDecoder().decode(RulePackFile.self, from: data)
    } catch {
      throw RulePackError.unreadable(detail(of: error))
    }
    var rules: [Rule] = []
    for rule in file.rules {
      guard let id = RuleID(rawValue: rule.id) else { throw RulePackError.unknownRule(rule.id) }
      let source = SourceReference(
        name: rule.source,
        date: rule.sourceDate,
        isRead: rule.sourceRead,
      )
      rules.append(Rule(id: id, source: source))
    }
    return try RulePack(
      id: file.id,
      version: file.version,
      validFrom: file.validFrom,
      rules: rules,
      limits: file.limits,
      months: file.months,
      weights: file.weights,
      values: file.values,
    )
  }

  private static func detail(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    switch error {
    case .keyNotFound(let key, let context):
      return "'\(path(context.codingPath + [key]))' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "'\(path(context.codingPath))': \(context.debugDescription)"
    case .dataCorrupted(let context):
      let place = context.codingPath.isEmpty ? "" : "'\(path(context.codingPath))': "
      return place + context.debugDescription
    @unknown default:
      return "\(error)"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
