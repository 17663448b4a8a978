/// A reason why a rule pack cannot be used, worded for the person who edits it.
public enum RulePackError: Error, Equatable, Sendable {
  case unreadable(String)
  case unknownRule(String)
  case missingRule(RuleID)
  case repeatedRule(RuleID)
  case weightOutOfRange(Criterion, Int)
  case weightsSumTo(Int)
  case labourDemandTooHeavy(Int)
  case valueOutOfRange(String, Int)
  case tableFalls(String)
  case tableOfWrongLength(String, count: Int, expected: Int)
}

extension RulePackError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let detail):
      "The rule pack cannot be read: \(detail). Correct the file, or use the one that came with "
        + "the program."
    case .unknownRule(let id):
      "The rule pack has a rule '\(id)' that this version does not know. Remove it, or use a "
        + "newer version of the program."
    case .missingRule(let rule):
      "The rule pack does not say where rule \(rule.rawValue) comes from. Add the rule with its "
        + "source."
    case .repeatedRule(let rule):
      "The rule pack has rule \(rule.rawValue) twice. Keep one of them."
    case .weightOutOfRange(let criterion, let weight):
      "The weight of '\(criterion.rawValue)' is \(weight). Write a number from 0 to "
        + "\(Weights.total)."
    case .weightsSumTo(let sum):
      "The weights sum to \(sum). Change them so that they sum to \(Weights.total) exactly."
    case .labourDemandTooHeavy(let weight):
      "Labour demand weighs \(weight). It may weigh at most \(Weights.labourDemandCap) of "
        + "\(Weights.total), so that it never outweighs skills and interest."
    case .valueOutOfRange(let name, let value):
      "The value '\(name)' is \(value). Write a number within the range that docs/matching.md gives."
    case .tableFalls(let name):
      "The table '\(name)' falls somewhere. Let its values stay or rise from left to right."
    case .tableOfWrongLength(let name, let count, let expected):
      "The table '\(name)' has \(count) values. It needs \(expected)."
    }
  }
}
