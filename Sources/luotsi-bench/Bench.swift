import ArgumentParser
import Foundation

/// Measures what design figures promise.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "luotsi-bench",
    abstract: "Measures Luotsi: first paint, keys, form, expressions, ranking, catalogue, store.",
    subcommands: [MeasureCommand.self, RankCommand.self],
    defaultSubcommand: MeasureCommand.self,
  )
}

/// Runs benchmarks by name and prints one object a line.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Runs benchmarks by name; this is what is run without a subcommand.",
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: "Names of benchmarks; all when none is given.")
  var names: [String] = []

  @Option(help: "text or json")
  var format: Format = .text

  @Option(help: "The program to measure. Default: luotsi beside this one.")
  var binary: String?

  @Option(help: "The folder of forms, catalogue and rules. Default: Resources.")
  var resources = "Resources"

  func validate() throws {
    let known = Benchmark.allCases.map(\.rawValue)
    for name in names where !known.contains(name) {
      throw ValidationError("'\(name)' is not one of \(known.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let beside = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "luotsi")
    let subject = Subject(
      binary: binary.map { URL(filePath: $0) } ?? beside,
      resources: URL(filePath: resources, directoryHint: .isDirectory),
    )
    for benchmark in Benchmark.allCases
    where names.isEmpty || names.contains(benchmark.rawValue) {
      for measurement in try benchmark.measure(subject) {
        print(format == .json ? try measurement.json() : measurement.text)
      }
    }
  }
}

/// What is measured: a built program and its resources.
struct Subject {
  let binary: URL
  let resources: URL
}

/// The benchmarks by name.
enum Benchmark: String, CaseIterable {
  case firstPaint = "first-paint"
  case listMove = "list-move"
  case answerPaint = "answer-paint-20000"
  case idle
  case memory
  case frames
  case formLoad = "form-load"
  case formLoadWHO = "form-load-who"
  case answer
  case largeForm = "answer-5000"
  case choiceFilter = "choice-filter-5897"
  case repeats = "answer-100-repeats"
  case evaluate
  case rankBundled = "rank-bundled"
  case rankGenerated = "rank-20000"
  case national
  case matchCommand = "match-20000"
  case pathways = "pathways-20000"
  case catalogueOpen = "catalogue-open-20000"
  case catalogueSearch = "catalogue-search-20000"
  case catalogueImport = "catalogue-import-20000"
  case unlock
  case store = "store-10000"
  case merge = "merge-1000"
  case score = "score-20000"
  case scoreMillion = "score-1000000"
  case smaaSmall = "smaa-300"
  case smaaNational = "smaa-20000"
  case smaaOrdered = "smaa-20000-pruned-order"
  case smaaBounded = "smaa-20000-pruned-box"

  func measure(_ subject: Subject) throws -> [Measurement] {
    switch self {
    case .firstPaint: try measureFirstPaint(subject)
    case .listMove: try measureListMove(subject)
    case .answerPaint: try measureAnswerPaint(subject, name: rawValue, rows: 20_000)
    case .idle: try measureIdle(subject)
    case .memory: try measureMemory(subject)
    case .frames: try measureFrames(subject)
    case .formLoad: try measureFormLoad(subject)
    case .formLoadWHO: try measureVerbalAutopsy(subject)
    case .largeForm: try measureLargeForm(subject)
    case .choiceFilter: try measureChoiceFilter(subject)
    case .repeats: try measureRepeats(subject)
    case .answer: try measureAnswer(subject)
    case .evaluate: try measureEvaluation()
    case .rankBundled: try measureRanking(subject, name: rawValue, rows: nil)
    case .national: try measureNationalMatching(subject)
    case .matchCommand: try measureMatchCommand(subject)
    case .rankGenerated: try measureRanking(subject, name: rawValue, rows: 20_000)
    case .pathways: try measurePathways(subject, name: rawValue, rows: 20_000)
    case .catalogueOpen:
      try measureCatalogueOpening(subject, name: rawValue, rows: 20_000)
    case .catalogueSearch:
      try measureCatalogueSearch(subject, name: rawValue, rows: 20_000)
    case .catalogueImport: try measureImport(subject, name: rawValue, documents: 20_000)
    case .unlock: try measureUnlocking()
    case .store: try measureLargeStore(subject, name: rawValue, cases: 10_000)
    case .merge: try measureMerge(subject, name: rawValue, cases: 1_000)
    case .score: try measureScores(name: rawValue, rows: 20_000)
    case .scoreMillion: try measureScores(name: rawValue, rows: 1_000_000)
    case .smaaSmall: try measureAcceptability(name: rawValue, rows: 300)
    case .smaaNational: try measureAcceptability(name: rawValue, rows: 20_000)
    case .smaaOrdered: try measurePrunedAcceptability(name: rawValue, .order)
    case .smaaBounded: try measurePrunedAcceptability(name: rawValue, .box)
    }
  }
}
