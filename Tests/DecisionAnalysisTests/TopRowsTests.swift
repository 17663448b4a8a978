import DecisionAnalysis
import Testing

@Suite struct TopRowsTests {
  @Test func `equal scores keep the order of the rows`() throws {
    let table = try ScoreTable(rows: 3, criteria: 1) { row, _ in [500, 700, 500][row] }
    let top = table.top(3, weights: [10])
    #expect(top.entries.map(\.row) == [1, 0, 2])
    #expect(top.entries.map(\.score) == [7000, 5000, 5000])
  }
}
