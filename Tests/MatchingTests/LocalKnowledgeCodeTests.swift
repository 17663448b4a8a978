import Catalogue
import Testing

@testable import Matching

/// Codes that the catalogue shares with what clients answer, and what an employer's no means.
@Suite struct LocalKnowledgeCodeTests {
  @Test func `cards that trainings need are those that clients are asked about`() {
    #expect(
      RequiredCard.allCases.map(\.rawValue)
        == WorkCard.allCases.filter { $0 != .none }.map(\.rawValue)
    )
  }

  @Test(
    "An employer that takes no apprentices meets no apprenticeship",
    arguments: [(true, 1), (nil, 1), (false, 0)] as [(Bool?, Int)],
  )
  func apprentices(takesApprentices: Bool?, meetings: Int) throws {
    let matcher = try matcher(
      [apprenticeship()],
      needs: [sampleNeed(takesApprentices: takesApprentices)],
    )
    let found = matcher.employerMeetings(for: Profile(), on: try sampleDay())
    #expect(found.count == meetings)
  }
}
