import DecisionAnalysis
import RepeatableNumbers

/// The 50 best of a generated catalogue, with three filters and without.
func measureScores(name: String, rows: Int) throws -> [Measurement] {
  let table = try DecisionCatalogue(generating: rows).table
  return try [("filtered", DecisionCatalogue.conditions), ("all", [])].map { kind, conditions in
    let top = { table.top(50, weights: DecisionCatalogue.weights, where: conditions) }
    try check("\(name)-\(kind)", digest(top()))
    let samples = (0..<50).map { _ in milliseconds { _ = top() } }
    return Measurement("\(name)-\(kind)", unit: "ms", samples: samples)
  }
}

/// Acceptabilities from 10,000 weightings of which nothing is known, with one thread and two.
func measureAcceptability(name: String, rows: Int) throws -> [Measurement] {
  let table = try DecisionCatalogue(generating: rows).uncertainTable()
  let analysis = AcceptabilityAnalysis(
    table: table,
    region: try .all(criteria: DecisionCatalogue.criteria),
    seed: DecisionCatalogue.seed,
  )
  return try [1, 2].map { threads in
    let run = { analysis.run(among: Array(0..<rows), threads: threads) }
    try check(name, digest(run()))
    let samples = (0..<15).map { _ in milliseconds { _ = run() } }
    let figure = threads == 1 ? name : "\(name)-\(threads)-threads"
    return Measurement(figure, unit: "ms", samples: samples)
  }
}

/// What is known of the weights, in the ranking with pruning.
enum Preference: String, CaseIterable {
  /// The order of the criteria.
  case order
  /// Each weight to within 30 per cent.
  case box

  func region() throws -> WeightRegion {
    switch self {
    case .order:
      try WeightRegion(
        base: DecisionCatalogue.weights,
        order: Array(DecisionCatalogue.weights.indices),
      )
    case .box: try .within(percent: 30, of: DecisionCatalogue.weights)
    }
  }
}

/// Acceptabilities of 20,000 rows, pruning included, with one thread.
func measurePrunedAcceptability(name: String, _ preference: Preference) throws -> [Measurement] {
  let catalogue = try DecisionCatalogue(generating: 20_000)
  let table = try catalogue.uncertainTable()
  let rows = catalogue.rowsByScore()
  let region = try preference.region()
  let run = {
    let kept = table.contenders(among: rows, top: 10, in: region)
    return AcceptabilityAnalysis(table: table, region: region, seed: DecisionCatalogue.seed)
      .run(among: kept)
  }
  try check(name, digest(run()))
  let samples = (0..<30).map { _ in milliseconds { _ = run() } }
  return [Measurement(name, unit: "ms", samples: samples)]
}

func digest(_ top: TopRows) -> String {
  let entries = top.entries.map { "\($0.row):\($0.score);" }.joined()
  return FNV1a("\(top.passing);\(entries)").hexadecimal
}

func digest(_ acceptability: Acceptability) -> String {
  FNV1a(
    acceptability.rows.map { row in
      "\(row.row):\(row.counts.map(String.init).joined(separator: ","));"
    }.joined()
  ).hexadecimal
}

private func check(_ name: String, _ digest: String) throws {
  guard knownDigests[name] == digest else {
    throw BenchmarkFault("\(name): the answer's digest is \(digest), which is not the known one.")
  }
}

/// Digests of the answers: those of the scores and of whole weight spaces agree with other
/// programs' answers, those with pruning with the answers without it.
private let knownDigests = [
  "score-20000-filtered": "f139aee5fd1c704b",
  "score-20000-all": "38ffcd1cd9c060e2",
  "score-1000000-filtered": "cff2b91245a7dac6",
  "score-1000000-all": "885ebb6d5d0a193b",
  "smaa-300": "6960ad66186bb96f",
  "smaa-20000": "7149503c71a61f77",
  "smaa-20000-pruned-order": "37c863457a12f2b3",
  "smaa-20000-pruned-box": "17f961b885ba1f94",
]
