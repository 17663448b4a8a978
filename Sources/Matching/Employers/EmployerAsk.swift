import Catalogue
import Languages

public enum EmployerAskSet: Sendable {}
/// The name of something to ask about an apprenticeship, for example `paySubsidy`.
public typealias EmployerAskID = Code<EmployerAskSet>

/// Something to ask about before an apprenticeship is agreed, such as training compensation.
public struct EmployerAsk: Equatable, Sendable, Identifiable {
  public let id: EmployerAskID
  /// Left out for a client to whom it certainly does not apply; nil: always asked.
  public let condition: Condition?
  public let text: RuleText
  public let source: SourceReference
}

struct EmployerAskFile: Decodable {
  let id: EmployerAskID
  let when: RawCondition?
  let text: LocalizedText
}

extension EmployerAsk {
  static func reading(
    _ files: [Sourced<EmployerAskFile>]?,
    limits: Limits,
    reader: ConditionReader,
  ) throws(RulePackError) -> [EmployerAsk] {
    var asks: [EmployerAsk] = []
    for file in files ?? [] {
      let place = "employerAsks.\(file.content.id)"
      if asks.contains(where: { $0.id == file.content.id }) { throw .repeated(.entry(place)) }
      asks.append(
        EmployerAsk(
          id: file.content.id,
          condition: try reader.optionalClientCondition(file.content.when, at: place),
          text: try RuleText(plain: file.content.text, limits: limits, at: place),
          source: file.source,
        )
      )
    }
    return asks
  }
}
