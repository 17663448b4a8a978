import Foundation

/// The figures of one benchmark.
struct Measurement: Encodable {
  let name: String
  let unit: String
  let median: Double
  let p99: Double
  let runs: Int

  /// Nearest-rank percentiles of `samples`, which is not empty.
  init(_ name: String, unit: String, samples: [Double]) {
    precondition(!samples.isEmpty, "a benchmark without a run has no figure")
    let sorted = samples.sorted()
    func percentile(_ share: Double) -> Double {
      let rank = Int((share * Double(sorted.count)).rounded(.up)) - 1
      return sorted[max(0, min(rank, sorted.count - 1))]
    }
    self.name = name
    self.unit = unit
    median = percentile(0.5)
    p99 = percentile(0.99)
    runs = sorted.count
  }

  var text: String {
    let median = String(format: "%.3f", self.median)
    let p99 = String(format: "%.3f", self.p99)
    return "\(name): median \(median) \(unit), p99 \(p99) \(unit), \(runs) runs"
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

/// The time `work` takes, in milliseconds.
func milliseconds(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let time = try clock.measure(work)
  return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
}
