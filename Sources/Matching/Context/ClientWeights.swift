/// The weights that hold for a client: the pack's or the advisor's, as the client's priorities
/// move them.
struct ClientWeights: Sendable {
  let used: Weights
  /// Every weighting that the answers still open allow, ``used`` among them.
  let possible: [Weights]

  init(_ base: Weights, priorities: [PriorityPlace], shifts: PriorityShifts) {
    let first = Self.choices(priorities[0])
    let second = Self.choices(priorities[1])
    var possible: [Weights] = []
    for one in first {
      for other in second where other == nil || other != one {
        let weights = shifts.applied(to: base, first: one, second: one == nil ? nil : other)
        if !possible.contains(weights) { possible.append(weights) }
      }
    }
    let named = priorities.map { place in
      if case .priority(let priority) = place { priority } else { nil as Priority? }
    }
    let isSame = named[0] == named[1]
    used = shifts.applied(to: base, first: named[0], second: isSame ? nil : named[1])
    self.possible = possible.contains(used) ? possible : possible + [used]
  }

  private static func choices(_ place: PriorityPlace) -> [Priority?] {
    switch place {
    case .priority(let priority): [priority]
    case .noMore: [nil]
    case .unknown: [nil] + Priority.allCases
    }
  }
}
