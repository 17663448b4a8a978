import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct ListSearchTests {
  @Test func `a search leads to the row found, and Esc leaves the list as it was`() throws {
    let start = try onList(of: .fi, [])
    let found = try onList(of: .fi, [.character("/")] + characters("keud") + [.down, .enter])
    #expect(found.topLayer == nil)
    let offering = try #require(try ranking(found).focusedMatch?.offering)
    let name = start.desk.title(of: offering, in: .fi)
    #expect(name.contains("Keuda"))
    let left = try onList(of: .fi, [.character("/")] + characters("keud") + [.down, .escape])
    #expect(at80(left) == at80(start))
  }

  @Test(
    "Every list that can be long is searched",
    arguments: ["ranking", "occupations", "services", "openings", "labour", "directory", "review"],
  )
  func everyLongList(name: String) throws {
    var state = try #require(try everyScreen(in: .sv).first { $0.name == name }?.state)
    let count = try #require(state.searchedList?.rows.count)
    for key in [Key.character("/"), .end] { _ = state.update(.key(key)) }
    #expect(state.keyContext == .finding)
    _ = state.update(.key(.enter))
    #expect(state.searchedList?.focus == count - 1)
  }

  @Test func `the names follow a change of language while the search is open`() throws {
    var state = try #require(try everyScreen(in: .fi).first { $0.name == "labour" }?.state)
    _ = state.update(.key(.character("/")))
    let finnish = at80(state)
    _ = state.update(.key(.control("l")))
    #expect(state.keyContext == .finding)
    #expect(at80(state) != finnish)
  }
}
