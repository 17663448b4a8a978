/// Which of the unbeaten ways are shown, and what each is best at.
struct PathwayChoice {
  let chosen: [(way: CompleteWay, labels: [PathwayLabel])]

  /// The best of each label are kept, then the soonest others, until `limit`; of ways with the same
  /// `outline` only the first is shown, unless a label asks for another.
  init<Outline: Hashable>(
    of ways: [CompleteWay],
    limit: Int,
    outline: (CompleteWay) -> Outline,
  ) {
    let ordered = ways.sorted(by: Self.isSooner)
    var labels = [[PathwayLabel]](repeating: [], count: ordered.count)
    for label in PathwayLabel.allCases {
      let best = ordered.indices.min { left, right in
        let keys = (label.key(of: ordered[left]), label.key(of: ordered[right]))
        return keys.0 == keys.1 ? left < right : keys.0.lexicographicallyPrecedes(keys.1)
      }
      if let best { labels[best].append(label) }
    }
    let order = ordered.indices.sorted { left, right in
      let places = [left, right].map { labels[$0].first.flatMap(PathwayLabel.allCases.firstIndex) }
      return (places[0] ?? .max, left) < (places[1] ?? .max, right)
    }
    var outlines: Set<Outline> = []
    var chosen: [(way: CompleteWay, labels: [PathwayLabel])] = []
    for index in order where chosen.count < limit {
      let isNew = outlines.insert(outline(ordered[index])).inserted
      if isNew || !labels[index].isEmpty { chosen.append((ordered[index], labels[index])) }
    }
    self.chosen = chosen
  }

  private static func isSooner(_ left: CompleteWay, _ right: CompleteWay) -> Bool {
    func key(_ way: CompleteWay) -> [Int] {
      [
        way.months, way.way.unpaidMonths, way.way.risk, -way.points, way.way.unknownFees,
        way.way.fee,
      ]
    }
    return key(left).lexicographicallyPrecedes(key(right))
  }
}

extension PathwayLabel {
  /// Smaller is better, compared from the front.
  func key(of way: CompleteWay) -> [Int] {
    switch self {
    case .fastest: [way.months]
    case .surest: [way.way.risk]
    case .cheapest: [way.way.unpaidMonths, way.way.unknownFees, way.way.fee]
    case .bestMatch: [-way.points]
    }
  }
}
