import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import LuotsiApp
import Matching

/// Ranking again after one answer, robustness and questions over a generated national catalogue.
func measureNationalMatching(_ subject: Subject) throws -> [Measurement] {
  let catalogue = try nationalCatalogue(subject, rows: 20_000)
  let rules = try RulePack.load(
    from: Data(contentsOf: ResourceFolder(url: subject.resources).rules)
  )
  let session = try exampleSession(subject)
  let day = session.today
  var client = profile(from: session)
  var matcher = Matcher(catalogue: catalogue, rules: rules)
  let preparing = (0..<10).map { _ in
    milliseconds { matcher = Matcher(catalogue: catalogue, rules: rules) }
  }
  let ranking = (0..<40).map { round in
    client.travelMinutes = .known(30 + round)
    return milliseconds { _ = matcher.rank(client, on: day) }
  }
  let leading = (0..<40).map { round in
    client.travelMinutes = .known(30 + round)
    return milliseconds { _ = matcher.rank(client, on: day, limits: .leading) }
  }
  let assessing = (0..<20).map { _ in milliseconds { _ = matcher.assess(client, on: day) } }
  let openings = openingMeasurements(matcher, client, on: day)
  var choices = AdvisorChoices()
  try choices.weigh(.order(Criterion.allCases.reversed()))
  let choosing = try (0..<20).map { _ in
    try milliseconds { _ = try matcher.choose(choices, for: client, on: day) }
  }
  client.interests = .unanswered
  client.timeGrid = .unanswered
  let asking = (0..<10).map { _ in milliseconds { _ = matcher.questions(for: client, on: day) } }
  return [
    Measurement("prepare-20000", unit: "ms", samples: preparing),
    Measurement("rerank-20000", unit: "ms", samples: ranking),
    Measurement("rerank-leading-20000", unit: "ms", samples: leading),
    Measurement("assess-20000", unit: "ms", samples: assessing),
    Measurement("questions-20000", unit: "ms", samples: asking),
    Measurement("choose-20000", unit: "ms", samples: choosing),
  ] + openings
}

/// Ladders for the 50 best blocked, relaxations, a what-if and a swap test.
private func openingMeasurements(
  _ matcher: Matcher,
  _ client: Profile,
  on day: CivilDate,
) -> [Measurement] {
  let changed = FactChange.languageLevel(.fi, .b11).applied(to: client)
  let work: [(name: String, run: () -> Void)] = [
    ("ladders-20000", { _ = matcher.ladders(client, on: day) }),
    ("relaxations-20000", { _ = matcher.relaxations(client, on: day) }),
    ("what-if-20000", { _ = matcher.whatIf(changed, insteadOf: client, on: day) }),
    ("swap-test-20000", { _ = matcher.swapTest(client, on: day) }),
  ]
  return work.map { work in
    let samples = (0..<10).map { _ in milliseconds(work.run) }
    return Measurement(work.name, unit: "ms", samples: samples)
  }
}

/// The whole of `luotsi match` over 20,000 offerings: 10,000 samples, explanations and ladders.
func measureMatchCommand(_ subject: Subject) throws -> [Measurement] {
  let folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID())")
  let file = folder.appending(path: "catalogue.sqlite")
  guard let today = CivilDate("2026-11-24") else { preconditionFailure("a day that is") }
  try CatalogueDatabase.open(at: file).replaceContents(
    with: nationalCatalogue(subject, rows: 20_000),
    from: "generated",
    importedOn: today,
  )
  let client = folder.appending(path: "client.json")
  try JSONEncoder().encode(profile(from: exampleSession(subject))).write(to: client)
  let samples = try (0..<10).map { _ in
    let program = Process()
    program.executableURL = subject.binary
    program.arguments = [
      "match", "--profile", client.path, "--catalogue", file.path, "--date", "2026-11-24", "--top",
      "100",
    ]
    let output = Pipe()
    program.standardOutput = output
    // Until the end of the output: waiting for the exit itself is told in steps of 50 ms.
    let time = try milliseconds {
      try program.run()
      _ = try output.fileHandleForReading.readToEnd()
    }
    program.waitUntilExit()
    precondition(program.terminationStatus == 0, "luotsi match failed")
    return time
  }
  try FileManager.default.removeItem(at: folder)
  return [Measurement("match-20000", unit: "ms", samples: samples)]
}

/// The bundled catalogue with its offerings varied to as many as the country might have.
func nationalCatalogue(_ subject: Subject, rows: Int) throws -> CatalogueSnapshot {
  let resources = ResourceFolder(url: subject.resources)
  var catalogue = try importCatalogueFolder(
    catalogue: resources.catalogue,
    codes: resources.codes,
  ).snapshot
  let places = Set(catalogue.travelTimes.map(\.to)).sorted()
  catalogue.offerings = varied(catalogue.offerings, over: places, to: rows)
  return catalogue
}
