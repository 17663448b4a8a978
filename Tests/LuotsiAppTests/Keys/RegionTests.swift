import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct RegionTests {
  @Test(
    "A click traps nowhere, and one on a row moves the focus there",
    arguments: [
      Size(rows: 24, columns: 80), Size(rows: 20, columns: 60), Size(rows: 40, columns: 120),
    ],
  )
  func everyRegion(size: Size) throws {
    for (index, screen) in try everyScreen(in: .fi).enumerated() {
      // The sizes take turns, and questions differ in their texts alone.
      if index % 3 != size.rows / 4 % 3 { continue }
      if screen.name.hasPrefix("question"), index % 7 != 0 { continue }
      if screen.state.working != nil { continue }
      var before = screen.state
      before.window = size
      before.announcement = nil
      before.failure = nil
      let frame = view(before, size: size)
      for region in frame.regions {
        let middle = Position(
          row: region.area.row + region.area.rows / 2,
          column: region.area.column + region.area.columns / 2,
        )
        var state = before
        _ = state.update(.mouse(MouseEvent(.press, at: middle)))
        let after = view(state, size: size)
        guard frame.keys(at: middle) == region.keys, region.isRow else { continue }
        let row = frame.words(in: region)
        let isFocused = after.regions.contains { !$0.isRow && after.words(in: $0) == row }
        #expect(isFocused, "'\(screen.name)' at \(size): \(row)")
      }
    }
  }

  @Test func `every list and every field of a form can be clicked`() throws {
    let screens = try everyScreen(in: .fi)
    for name in [
      "cases", "question status", "ranking", "filter", "plan", "rights", "narrowing", "weights",
      "what if", "pathways", "occupations", "services", "openings", "labour", "directory",
      "directory filter", "review", "desks", "conflict", "new step", "telling", "sending all",
      "locked for several", "repeat prompt", "palette", "jump", "found in the list", "search",
    ] {
      let state = try #require(screens.first { $0.name == name }?.state, "\(name)")
      let isClickable = at80(state).regions.contains { $0.isRow }
      #expect(isClickable, "\(name)")
    }
  }

  @Test func `a click on a choice of several marks it and goes nowhere`() throws {
    let screens = try everyScreen(in: .fi)
    var state = try #require(screens.first { $0.name == "question did_kitchen" }?.state)
    let before = try #require(at80(state).regions.first { $0.keys == [.character(" ")] })
    let place = Position(row: before.area.row, column: before.area.column + 4)
    let shown = at80(state)
    _ = state.update(.mouse(MouseEvent(.press, at: place)))
    #expect(at80(state) != shown)
    #expect(state.keyContext == .picking || state.keyContext == .longList)
    #expect(at80(state).cursor == shown.cursor)
  }

  @Test func `a click on the weights takes nothing into use`() throws {
    var state = try onList(of: .fi, [.character("m"), .down, .character("+")])
    let cursor = at80(state).cursor
    #expect(state.update(.mouse(MouseEvent(.press, at: cursor))).isEmpty)
    #expect(state.keyContext == .weights)
  }
}

extension Region {
  /// Whether a click moves the focus of a list.
  fileprivate var isRow: Bool { keys.first == .up || keys.first == .down }
}

extension Frame {
  /// The first letters in an area, without markers and blanks: what tells a row from another.
  fileprivate func words(in region: Region) -> String {
    let area = region.area
    let cells = (area.row..<area.endRow).flatMap { row in
      self.cells(inRow: row).dropFirst(area.column).prefix(area.columns).map(\.text)
    }
    return String(cells.joined().filter { !" ▸↑↓✓!*".contains($0) }.prefix(4))
  }
}
