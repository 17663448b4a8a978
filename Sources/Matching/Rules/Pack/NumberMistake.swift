extension RulePackError {
  /// What is wrong with the weights, the shifts of priorities or the tables of values.
  public enum NumberMistake: Equatable, Sendable {
    case weightOutOfRange(Criterion, Int)
    case weightsSumTo(Int)
    case labourDemandTooHeavy(Int)
    case shiftSumsTo(Priority, Int)
    case shiftIsOdd(Priority)
    case shiftTooLarge(Priority, Criterion, bound: Int)
    case valueOutOfRange(String, Int)
    case tableFalls(String)
    case tableOfWrongLength(String, count: Int, expected: Int)
  }
}

extension RulePackError.NumberMistake {
  var sentence: String {
    switch self {
    case .weightOutOfRange(let criterion, let weight):
      "The weight of '\(criterion.rawValue)' is \(weight). Write a number from 0 to "
        + "\(Weights.total)."
    case .weightsSumTo(let sum):
      "The weights sum to \(sum). Change them so that they sum to \(Weights.total) exactly."
    case .labourDemandTooHeavy(let weight):
      "Labour demand weighs \(weight). It may weigh at most \(Weights.labourDemandCap) of "
        + "\(Weights.total), so that it never outweighs skills and interest."
    case .shiftSumsTo(let priority, let sum):
      "The shifts of '\(priority.rawValue)' sum to \(sum). What some criteria gain the others lose: "
        + "let them sum to 0."
    case .shiftIsOdd(let priority):
      "A shift of '\(priority.rawValue)' is odd. The second priority counts by half: write even "
        + "numbers."
    case .shiftTooLarge(let priority, let criterion, let bound):
      "The shifts of '\(priority.rawValue)' with another priority move '\(criterion.rawValue)' by "
        + "more than \(bound). Make them smaller."
    case .valueOutOfRange(let name, let value):
      "The value '\(name)' is \(value). Write a number within the range that docs/matching.md gives."
    case .tableFalls(let name):
      "The table '\(name)' falls somewhere. Let its values stay or rise from left to right."
    case .tableOfWrongLength(let name, let count, let expected):
      "The table '\(name)' has \(count) values. It needs \(expected)."
    }
  }
}
