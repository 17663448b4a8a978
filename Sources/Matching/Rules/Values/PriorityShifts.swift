/// How the client's own ranked priorities move the weights.
///
/// A shift moves weight from some criteria to others, so that it sums to nothing. The first
/// priority moves it in full, the second by half.
public struct PriorityShifts: Decodable, Equatable, Sendable {
  /// No weight ends up further than this from the pack's own, in parts of 10,000.
  public let bound: Int
  let byPriority: [Priority: [Criterion: Int]]

  private enum CodingKeys: String, CodingKey { case bound, byPriority }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    bound = try container.decode(Int.self, forKey: .bound)
    byPriority = try container.decode([Priority: [Criterion: Int]].self, forKey: .byPriority)
  }

  /// `weights` as the client's priorities move them.
  func applied(to weights: Weights, first: Priority?, second: Priority?) -> Weights {
    var moved = weights
    for criterion in Criterion.allCases {
      let whole = first.map { byPriority[$0]?[criterion] ?? 0 } ?? 0
      let half = second.map { byPriority[$0]?[criterion] ?? 0 } ?? 0
      moved[criterion] += whole + half / 2
    }
    return moved
  }

  /// Refuses a shift that does not sum to nothing, could pass the bound, or adds to labour demand.
  func validate(for weights: Weights) throws(RulePackError) {
    for priority in Priority.allCases {
      let shift = byPriority[priority] ?? [:]
      let sum = shift.values.reduce(0, +)
      guard sum == 0 else { throw .shiftSumsTo(priority, sum) }
      guard shift.values.allSatisfy({ $0 % 2 == 0 }) else { throw .shiftIsOdd(priority) }
      for other in Priority.allCases where other != priority {
        let moved = applied(to: weights, first: priority, second: other)
        for criterion in Criterion.allCases
        where abs(moved[criterion] - weights[criterion]) > bound {
          throw .shiftTooLarge(priority, criterion, bound: bound)
        }
        try moved.validate()
      }
    }
  }
}

extension Priority: CodingKeyRepresentable {}
extension Criterion: CodingKeyRepresentable {}
