import Catalogue
import CatalogueStore
import Foundation
import Matching
import Testing

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
private let resources = folder.deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Resources")

private let caseNames: [String] = {
  let files = FileManager.default.enumerator(atPath: folder.appending(path: "Cases").path)
  let names = (files?.allObjects ?? []).compactMap { $0 as? String }
  return names.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
}()

private func readCase(_ name: String) throws -> ExpertCase {
  let file = folder.appending(path: "Cases/\(name).md")
  return try expertCase(named: name, from: String(contentsOf: file, encoding: .utf8))
}

/// Read once: the catalogue is what takes the tests their time.
private let shelf = Result {
  try importCatalogueFolder(
    catalogue: resources.appending(path: "catalogue"),
    codes: resources.appending(path: "codes"),
  ).snapshot
}

private let matcher = Result {
  let rules = try Data(contentsOf: resources.appending(path: "rules/2026-12.json"))
  return Matcher(catalogue: try shelf.get(), rules: try RulePack.load(from: rules))
}

private func ranking(of client: ExpertCase) throws -> Ranking {
  let matcher = try matcher.get()
  var ranking = matcher.rank(client.profile, on: client.date)
  ranking.services = matcher.services(for: client.profile, on: client.date)
  return ranking
}

@Suite struct ExpertCaseTests {
  @Test func `there are at least forty cases`() {
    #expect(caseNames.count >= 40)
  }

  @Test("A client as an advisor knows them", arguments: caseNames)
  func client(name: String) throws {
    let client = try readCase(name)
    let offerings = try shelf.get().offerings
    let services = try shelf.get().services
    let judge = Judge(
      ranking: try ranking(of: client),
      offerings: Dictionary(
        offerings.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first },
      ),
      services: Dictionary(
        services.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first },
      ),
      order: { other in
        guard caseNames.contains(other) else { return nil }
        return try ranking(of: readCase(other)).matches.map(\.offering)
      },
    )
    for expectation in client.expectations {
      report(try judge.judge(expectation.claim), on: expectation, of: client)
    }
  }
}

/// A ticked claim must hold; an unticked one is a known issue until it holds and gets ticked.
private func report(_ judgement: Judgement, on expectation: Expectation, of client: ExpertCase) {
  let place = "\(client.name).md:\(expectation.line): \(expectation.text)"
  let issue: Comment =
    switch judgement {
    case .holds: "\(place)\nIt holds now: tick it."
    case .fails(let found): "\(place)\nFound: \(found)."
    case .notJudged(let what): "\(place)\nNothing judges \(what) yet: leave it unticked."
    }
  switch (judgement, expectation.isMet) {
  case (.holds, true): break
  case (.holds, false), (_, true): Issue.record(issue)
  case (_, false): withKnownIssue(issue) { Issue.record(issue) }
  }
}
