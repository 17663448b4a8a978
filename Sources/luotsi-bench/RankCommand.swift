import ArgumentParser
import DecisionAnalysis
import Foundation

/// Ranks a generated catalogue from a file, and prints the answer beside the time.
struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Ranks a generated catalogue, so that other programs can be measured on the same.",
  )

  @Option(help: "A catalogue as MCDA0001.")
  var input: String

  @Flag(help: "Only language to 3, regions 1, 2, 5 and 11, start within 9 months.")
  var filters = false

  @Option(help: "How many of the best rows to print.")
  var top = 50

  @Option(help: "Also sample so many weightings and count who comes where.")
  var samples: Int?

  @Option(help: "Threads for the samples.")
  var threads = 1

  @Option(help: "Weights known by order or to within 30 per cent (box); leaves out who cannot win.")
  var prune: Preference?

  @Option(help: "How often to measure.")
  var runs = 15

  func validate() throws {
    guard top >= 0, threads >= 1, runs >= 1, samples ?? 1 >= 1 else {
      throw ValidationError("Counts are at least 1.")
    }
  }

  func run() throws {
    let catalogue = try DecisionCatalogue(reading: URL(filePath: input))
    let conditions = filters ? DecisionCatalogue.conditions : []
    let best = catalogue.table.top(top, weights: DecisionCatalogue.weights, where: conditions)
    let times = (0..<runs).map { _ in
      milliseconds {
        _ = catalogue.table.top(top, weights: DecisionCatalogue.weights, where: conditions)
      }
    }
    let answer = RankAnswer(
      rows: catalogue.table.rows,
      passing: best.passing,
      ids: best.entries.map(\.row),
      scores: best.entries.map(\.score),
      milliseconds: Measurement("rank", unit: "ms", samples: times).median,
      sampled: try samples.map { try sampled(catalogue, $0) },
      peakMegabytes: peakMegabytes(),
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(answer), as: UTF8.self))
  }

  private func sampled(_ catalogue: DecisionCatalogue, _ samples: Int) throws -> SampledAnswer {
    let table = try catalogue.uncertainTable()
    let region = try prune?.region() ?? .all(criteria: DecisionCatalogue.criteria)
    let rows = prune == nil ? Array(0..<table.rows) : catalogue.rowsByScore()
    let passing = filters ? catalogue.passingRows() : Set(rows)
    let candidates = rows.filter(passing.contains)
    let analysis = AcceptabilityAnalysis(
      table: table,
      region: region,
      samples: samples,
      seed: DecisionCatalogue.seed,
    )
    var kept: [Int] = []
    var found: Acceptability?
    let times = (0..<runs).map { _ in
      milliseconds {
        kept = table.contenders(among: candidates, top: analysis.top, in: region)
        found = analysis.run(among: kept, threads: threads)
      }
    }
    return SampledAnswer(
      samples: samples,
      threads: threads,
      kept: kept.count,
      everAmongTen: found?.rows.count ?? 0,
      everFirst: found?.rows.count { $0.counts[0] > 0 } ?? 0,
      digest: found.map(digest) ?? "",
      milliseconds: Measurement("smaa", unit: "ms", samples: times).median,
    )
  }
}

extension Preference: ExpressibleByArgument {}

private struct RankAnswer: Encodable {
  var schema = "luotsi-bench-rank/1"
  let rows: Int
  let passing: Int
  let ids: [Int]
  let scores: [Int]
  /// The median time of filters, scores and the best rows.
  let milliseconds: Double
  let sampled: SampledAnswer?
  /// The most memory this process has held, nil where the system does not say.
  let peakMegabytes: Double?
}

private struct SampledAnswer: Encodable {
  let samples: Int
  let threads: Int
  let kept: Int
  let everAmongTen: Int
  let everFirst: Int
  let digest: String
  /// The median time of leaving out and sampling.
  let milliseconds: Double
}

private func peakMegabytes() -> Double? {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
    let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
    let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({
      Double($0)
    })
  else { return nil }
  return kilobytes / 1024
}
