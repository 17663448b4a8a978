import CaseStore
import Catalogue
import Foundation
import Matching
import TerminalUI
import Testing

@testable import LuotsiApp

/// Pinning and hiding on the ranked list, saved with the case.
@Suite struct MarkJourneyTests {
  /// A new case with its list open.
  private let list: [Key] = newCase + [.function(3)]
  /// The list of the only case, in a program started anew.
  private let reopened: [Key] = [.enter, .function(3)]

  private func choices(_ desk: JourneyDesk) throws -> AdvisorChoices {
    try #require(try desk.storedCase().ranking?.trail?.choices)
  }

  @Test func `a pin asks why, stands on top, is saved at once and is there when reopened`() throws {
    let desk = try JourneyDesk()
    let (asked, _) = try desk.press(list + [.down, .down, .character("k")])
    try expect(asked.last, shows: "Pin: ")
    try expect(asked.last, shows: "Do not write names")
    let (frames, state) = try desk.press(
      reopened + [.down, .down, .character("k")] + typed("Tuttu koulu: Åsa ja Öhman")
    )
    try expect(frames.last, shows: "Pinned (1)")
    try expect(frames.last, shows: "Tuttu koulu: Åsa ja Öhman")
    try expect(frames.last, shows: "The advisor has changed the list: 1 pinned.")
    let third = try ranking(state).ranking.matches[2].offering
    #expect(try choices(desk).pins.map(\.offering) == [third])
    #expect(try choices(desk).pins.map(\.reason) == ["Tuttu koulu: Åsa ja Öhman"])

    let (again, later) = try desk.press(reopened)
    try expect(again.last, shows: "Tuttu koulu: Åsa ja Öhman")
    #expect(try ranking(later).rows.first?.offering == third)
    let (back, _) = try desk.press(reopened + [.escape, .function(3)])
    try expect(back.last, shows: "Pinned (1)")
  }

  @Test func `without a reason nothing is pinned, and Esc leaves the list as it was`() throws {
    let desk = try JourneyDesk()
    let (frames, _) = try desk.press(list + [.character("k"), .character(" "), .enter])
    try expect(frames.last, shows: "! Write the reason in a few words.")
    #expect(try choices(desk).isEmpty)
    let (left, state) = try desk.press(reopened + [.character("x")] + characters("x") + [.escape])
    try expect(left.last, hides: "Hide: ")
    #expect(try choices(desk).isEmpty)
    #expect(try ranking(state).marking == nil)
  }

  @Test func `what is hidden folds into the last line and comes back with the same key`() throws {
    let desk = try JourneyDesk()
    let hide: [Key] = [.character("x")] + typed("Full")
    let (frames, hidden) = try desk.press(list + hide + hide + [.end])
    try expect(frames.last, shows: "Hidden (2) · Enter shows")
    let first = try ranking(hidden).ranking.matches.prefix(2).map(\.offering)
    #expect(try ranking(hidden).focusedRow == .fold)
    #expect(try choices(desk).hides.map(\.offering) == first)
    #expect(try !ranking(hidden).rows.contains { $0.offering == first[0] })

    let (unfolded, state) = try desk.press(reopened + [.end, .enter, .down, .character("x")])
    try expect(unfolded.dropLast().last, shows: "Full")
    #expect(try choices(desk).hides.map(\.offering) == [first[1]])
    #expect(try ranking(state).focusedMatch?.offering == first[0])
    #expect(try ranking(state).rows.first?.offering == first[0])
  }

  @Test func `a mark taken back by mistake is there again with its reason`() throws {
    let desk = try JourneyDesk()
    let pin: [Key] = [.character("k")] + typed("A good reason")
    _ = try desk.press(list + pin + [.character("k")])
    #expect(try choices(desk).isEmpty)
    _ = try desk.press(reopened + pin + [.character("k"), .character("k"), .enter])
    #expect(try choices(desk).pins.map(\.reason) == ["A good reason"])
  }

  @Test func `a pinned offering that is excluded keeps its verdict and its reasons`() throws {
    let state = try onList(of: .fi, [.end, .character("k")] + typed("Kysytty") + [.enter])
    let frame = at80(state)
    let match = try #require(try ranking(state).focusedMatch)
    #expect(match.verdict == .excluded)
    #expect(try ranking(state).ranking.matches.last == match)
    #expect(frame.lines.contains { $0.hasPrefix(" × ") })
    try expect(frame, shows: "Kiinnitetty: Kysytty")
    try expect(frame, shows: "· pois ·")
  }

  @Test func `pasted text becomes one line, and a long reason is read in full in the details`()
    throws
  {
    let desk = try JourneyDesk()
    let long = String(repeating: "pitkä perustelu ", count: 40) + "loppu"
    let events = (list + [.character("k")]).map(Event.key)
    let (_, _) = try desk.play(events + [.paste("First\nsecond " + long), .key(.enter)])
    let reason = try #require(try choices(desk).pins.first?.reason)
    #expect(reason == "First second " + long)
    let (frames, _) = try desk.press(reopened + [.enter, .down])
    try expect(frames.last, shows: "loppu")
  }

  @Test func `everything may be pinned, and everything hidden`() throws {
    let pinned = try everyOne(.character("k"))
    #expect(try ranking(pinned).rows.allSatisfy { if case .pinned = $0 { true } else { false } })
    let hidden = try everyOne(.character("x"))
    #expect(try ranking(hidden).rows == [.fold])
    try expect(at80(hidden), shows: "Piilotettu (")
  }

  /// Presses a key with a reason on each offering of the list.
  private func everyOne(_ key: Key) throws -> AppState {
    var state = try onList(of: .fi, [])
    let last = try ranking(state).rows.count - 1
    for _ in 0...last {
      guard case .ranking(var list) = state.screen else { return state }
      list.focus = key == .character("k") ? last : 0
      state.screen = .ranking(list)
      for key in [key, .character("s"), .enter] { _ = state.update(.key(key)) }
    }
    return state
  }

  @Test func `a filter narrows what is pinned and hidden too`() throws {
    let mark = [Key.character("k")] + typed("x") + [.down, .down, .character("x")] + typed("y")
    var state = try onList(of: .fi, mark)
    let all = try ranking(state).ranking.matches.count
    for key in [Key.character("r"), .down, .right, .enter] { _ = state.update(.key(key)) }
    let narrowed = try ranking(state)
    #expect(narrowed.filter.onlyPaid)
    for match in narrowed.rows.compactMap(\.match) {
      #expect(state.desk.offerings[match.offering]?.isPaid == true)
    }
    let paid = narrowed.ranking.matches.count {
      state.desk.offerings[$0.offering]?.isPaid == true
    }
    #expect(narrowed.passing.fi == "Näytetään \(paid)/\(all).")
  }

  @Test func `the screens that open from a pinned line work and come back to it`() throws {
    for key in "vwopt".map(Key.character) {
      var state = try onList(of: .fi, [.end, .character("k")] + typed("x") + [key])
      if key == .character("v") {
        for key in [Key.down, key] { _ = state.update(.key(key)) }
        try expect(at80(state), shows: "Kiinnitetty: x")
      }
      _ = at80(state)
      for _ in 0..<3 {
        if case .ranking = state.screen { break }
        _ = state.update(.key(.escape))
      }
      #expect(try ranking(state).rows.first?.mark?.reason == "x", "\(key)")
    }
  }
}
