import Catalogue
import Matching
import Testing

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
      client: client,
      matcher: try matcher.get(),
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
    }
  switch (judgement, expectation.isMet) {
  case (.holds, true): break
  case (.holds, false), (_, true): Issue.record(issue)
  case (_, false): withKnownIssue(issue) { Issue.record(issue) }
  }
}
