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

  /// `weights` as the client's priorities move them, each within what it may be.
  ///
  /// An advisor's weight may be too small to take a shift from, or at its cap: then less is moved.
  func applied(to weights: Weights, first: Priority?, second: Priority?) -> Weights {
    let shifts = Criterion.allCases.map { ($0, shift(of: $0, first: first, second: second)) }
    let losses = shifts.map { ($0, min(max(0, -$1), weights[$0])) }
    let gains = shifts.map { ($0, min(max(0, $1), max(0, $0.heaviest - weights[$0]))) }
    let amount = min(losses.reduce(0) { $0 + $1.1 }, gains.reduce(0) { $0 + $1.1 })
    var moved = weights
    for (sign, changes) in [(-1, losses), (1, gains)] {
      var left = amount
      for (criterion, most) in changes {
        moved[criterion] += sign * min(most, left)
        left -= min(most, left)
      }
    }
    return moved
  }

  private func shift(of criterion: Criterion, first: Priority?, second: Priority?) -> Int {
    let whole = first.map { byPriority[$0]?[criterion] ?? 0 } ?? 0
    let half = second.map { byPriority[$0]?[criterion] ?? 0 } ?? 0
    return whole + half / 2
  }

  /// Refuses a shift that does not sum to nothing, could pass the bound, or adds to labour demand.
  func validate(for weights: Weights) throws(RulePackError) {
    try Self.check("bound", bound, in: 0...Weights.total)
    for priority in Priority.allCases {
      let shift = byPriority[priority] ?? [:]
      for (criterion, amount) in shift.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let name = "byPriority.\(priority.rawValue).\(criterion.rawValue)"
        try Self.check(name, amount, in: -Weights.total...Weights.total)
      }
      let sum = shift.values.reduce(0, +)
      guard sum == 0 else { throw .number(.shiftSumsTo(priority, sum)) }
      guard shift.values.allSatisfy({ $0 % 2 == 0 }) else { throw .number(.shiftIsOdd(priority)) }
      for other in Priority.allCases where other != priority {
        var moved = weights
        for criterion in Criterion.allCases {
          moved[criterion] += self.shift(of: criterion, first: priority, second: other)
        }
        for criterion in Criterion.allCases
        where abs(moved[criterion] - weights[criterion]) > bound {
          throw .number(.shiftTooLarge(priority, criterion, bound: bound))
        }
        try moved.validate()
      }
    }
  }

  private static func check(
    _ name: String,
    _ value: Int,
    in range: ClosedRange<Int>,
  ) throws(RulePackError) {
    guard range.contains(value) else {
      throw .number(.valueOutOfRange("priorityShifts.\(name)", value))
    }
  }
}

extension Priority: CodingKeyRepresentable {}
extension Criterion: CodingKeyRepresentable {}
