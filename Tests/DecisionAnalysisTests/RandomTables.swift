import DecisionAnalysis
import RepeatableNumbers

/// Small tables, regions and orders of rows, each from a seed.
struct RandomCase {
  let table: UncertainTable
  let region: WeightRegion
  /// All rows, from the best base score to the worst; equal ones by row.
  let rows: [Int]
  let top: Int

  init(seed: UInt64, certain: Bool = false) throws {
    var random = SplitMix64(seed: seed)
    let criteria = Int.random(in: 1...9, using: &random)
    let count = Int.random(in: 1...150, using: &random)
    let factors = (0..<(certain ? 0 : Int.random(in: 0...3, using: &random))).map { number in
      UncertainFactor(
        name: "question \(number)",
        weights: (0..<Int.random(in: 1...3, using: &random)).map { $0 + 1 },
      )
    }
    // Few levels, so that equal scores and dominance are common.
    let levels = [2, 5, 1001].randomElement(using: &random) ?? 2
    let columns = (0..<criteria).map { _ in
      let used = factors.indices.filter { _ in Bool.random(using: &random) }
      let combinations = used.reduce(1) { $0 * factors[$1].weights.count }
      return UncertainCriterion(
        factors: used,
        columns: (0..<combinations).map { _ in
          (0..<count).map { _ in
            UInt16(Int.random(in: 0..<levels, using: &random) * 1000 / (levels - 1))
          }
        },
      )
    }
    table = try UncertainTable(factors: factors, criteria: columns)
    let base = (0..<criteria).map { _ in Int.random(in: 0...400, using: &random) + 1 }
    region = try Self.region(base, using: &random)
    let scores = (0..<count).map { row in
      zip(base, columns).reduce(0) { $0 + $1.0 * Int($1.1.columns[0][row]) }
    }
    rows = (0..<count).sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
    top = Int.random(in: 1...12, using: &random)
  }

  private static func region(
    _ base: [Int],
    using random: inout SplitMix64,
  ) throws -> WeightRegion {
    let order = base.indices.sorted { base[$0] != base[$1] ? base[$0] > base[$1] : $0 < $1 }
    return switch Int.random(in: 0...4, using: &random) {
    case 0: try .all(criteria: base.count)
    case 1: try .within(percent: 30, of: base)
    case 2: try WeightRegion(base: base, order: order)
    case 3: try .within(percent: Int.random(in: 1...90, using: &random), of: base, order: order)
    default: try .only(base)
    }
  }

  func analysis(samples: Int = 200, seed: UInt64 = 1) -> AcceptabilityAnalysis {
    AcceptabilityAnalysis(table: table, region: region, samples: samples, seed: seed, top: top)
  }
}

extension AcceptabilityAnalysis {
  /// The ranking of one sample by plain sorting: what the fast way has to agree with.
  func ranking(ofSample sample: Int, among rows: [Int]) -> (rows: [Int], weights: [Int]) {
    let weights = WeightSampler(region).weights(ofSample: sample, seed: seed)
    let answers = table.factors.map { $0.answer(inSample: sample, seed: seed) }
    let scores = rows.map { row in
      zip(weights, table.criteria).reduce(0) { sum, entry in
        let (weight, criterion) = entry
        let column = criterion.factors.reduce(0) {
          $0 * table.factors[$1].weights.count + answers[$1]
        }
        return sum + weight * Int(criterion.columns[column][row])
      }
    }
    let places = rows.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    return (places.map { rows[$0] }, weights)
  }
}
