import CaseStore
import Foundation
import Guidance
import TerminalUI
import Testing

@testable import LuotsiApp

/// Cases go from one desk's screen to another's, in files.
@Suite struct TransferJourneys {
  private let here: JourneyDesk
  private let there: JourneyDesk
  private let folder: URL

  init() throws {
    here = try JourneyDesk()
    there = try JourneyDesk()
    folder = here.storeFile.deletingLastPathComponent()
    _ = try there.openStore()
    let store = try here.openStore()
    _ = try store.createCase(code: "KIVI-27", isExample: false, at: testDate)
  }

  private var testDate: Date { Date(timeIntervalSince1970: 1_795_503_600) }
  private let open: [Key] = [.character("x")]

  private func path(_ name: String) -> String {
    folder.appending(path: name).path(percentEncoded: false)
  }

  /// Empties a field and types into it.
  private func instead(_ text: String) -> [Key] {
    Array(repeating: .backspace, count: 60) + typed(text)
  }

  /// Each desk makes a card, and takes in the other's with the digits that it was told.
  private func introduce(isOwn: Bool = true) throws {
    for (desk, name) in [(here, "Toimisto"), (there, "Kannettava")] {
      _ = try desk.press(open + [.character("k")] + instead(name) + instead(path(name)))
    }
    for (desk, other, name) in [(here, there, "Kannettava"), (there, here, "Toimisto")] {
      let digits = String(try other.openStore().card().fingerprint.suffix(5))
      _ = try desk.press(
        open + [.character("o")] + instead(path(name)) + typed(digits) + [.enter]
          + typed(isOwn ? "y" : "n")
      )
    }
  }

  @Test func `desks get to know each other by cards and the digits they tell each other`() throws {
    try introduce()
    #expect(try here.openStore().knownDesks().map(\.name) == ["Kannettava"])
    #expect(try there.openStore().knownDesks().map(\.relation) == [.own])
    let (frames, _) = try here.press(open)
    try expect(frames.last, shows: "This desk: Toimisto")
    try expect(frames.last, shows: "Kannettava  · own organisation")
  }

  @Test func `a card is not taken in with other digits than the desk's`() throws {
    _ = try there.press(open + [.character("k")] + instead("Kannettava") + instead(path("kortti")))
    let (frames, _) = try here.press(
      open + [.character("o")] + instead(path("kortti")) + typed("abcde")
    )
    try expect(frames.last, shows: "The digits differ.")
    #expect(try here.openStore().knownDesks().isEmpty)
  }

  @Test func `one's own card is refused`() throws {
    let (frames, _) = try here.press(
      open + [.character("k")] + instead("Toimisto") + instead(path("kortti"))
        + [.character("o")] + instead(path("kortti"))
    )
    try expect(frames.last, shows: "This card is this store's own.")
  }

  @Test func `all cases go, are previewed and are taken in`() throws {
    try introduce()
    let (sent, _) = try here.press(open + [.enter, .enter] + instead(path("siirto.luotsi")))
    try expect(sent.last, shows: "only the recipient can open it")
    let read = open + [.character("o")] + instead(path("siirto.luotsi"))
    let (previewed, _) = try there.press(read)
    try expect(previewed.last, shows: "nothing is changed yet")
    try expect(previewed.last, shows: "KIVI-27: new here")
    #expect(try there.openStore().summaries().isEmpty)
    let (taken, state) = try there.press(read + [.enter])
    try expect(taken.last, shows: "Taken in")
    #expect(state.cases.summaries.map(\.code) == ["KIVI-27"])
  }

  @Test func `what was changed at both desks is settled on the screen`() throws {
    try introduce()
    let id = try here.storedCase().id
    let step = try #require(EntryID("0123456789abcdef"))
    _ = try here.press(open + [.enter, .enter] + instead(path("1.luotsi")))
    _ = try there.press(open + [.character("o")] + instead(path("1.luotsi")) + [.enter])
    for (desk, text) in [(here, "Tänään"), (there, "Huomenna")] {
      _ = try desk.openStore().change(id, at: testDate.addingTimeInterval(60)) { record in
        record.steps[step] = PlanStep(text: text, doer: .client, due: nil)
      }
    }
    _ = try there.press(open + [.enter, .enter] + instead(path("2.luotsi")))
    let (_, received) = try here.press(
      open + [.character("o")] + instead(path("2.luotsi")) + [.enter]
    )
    #expect(received.cases.summaries.map(\.conflicts) == [1])
    let (frames, _) = try here.press(open + [.enter])
    try expect(frames.last, shows: "conflict 1/1")
    try expect(frames.last, shows: "Tänään")
    try expect(frames.last, shows: "Huomenna")
    let (settled, state) = try here.press(open + [.enter, .character("1"), .enter])
    try expect(settled.last, hides: "Conflicts to settle")
    #expect(state.cases.summaries.map(\.conflicts) == [0])
    let text = try #require(try here.storedCase().guidance.steps[step]?.text)
    #expect(["Tänään", "Huomenna"].contains(text))
  }

  @Test func `to another organisation one case goes, with a consent`() throws {
    try introduce(isOwn: false)
    let (without, _) = try here.press(open + [.enter, .enter])
    try expect(without.last, shows: "One client at a time goes")
    let send = open + [.enter] + typed("kivi-27") + instead(path("siirto.luotsi"))
    let (refused, _) = try here.press(send)
    try expect(refused.last, shows: "has not agreed to handing the case over")
    let id = try here.storedCase().id
    _ = try here.openStore().change(id, at: testDate) { record in
      record.consents[.handOver] = Consent(isGiven: true, on: here.desk.today, by: "Aino")
    }
    let (sent, _) = try here.press(send)
    try expect(sent.last, shows: "The file is ready")
  }

  @Test func `a file for another desk, and none at all, are told and nothing changes`() throws {
    try introduce()
    _ = try here.press(open + [.enter, .enter] + instead(path("siirto.luotsi")))
    let (own, _) = try here.press(open + [.character("o")] + instead(path("siirto.luotsi")))
    try expect(own.last, shows: "sealed for another desk")
    let (none, _) = try here.press(open + [.character("o")] + instead(path("puuttuu")))
    try expect(none.last, shows: "Check the path, and that the stick is plugged in.")
  }
}
