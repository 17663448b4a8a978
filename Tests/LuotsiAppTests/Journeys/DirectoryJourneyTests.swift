import Catalogue
import CatalogueStore
import CivilDates
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// The directory of services, which needs no client.
@Suite struct DirectoryJourneyTests {
  @Test func `p on the list of clients opens the directory, and Esc returns`() throws {
    var state = try begun()
    #expect(KeyMap.command(for: .character("p"), in: state.keyContext) == .services)
    press([.character("p")], on: &state)
    let frame = at80(state)
    try expect(frame, shows: "Palveluhakemisto")
    try expect(frame, shows: "34 palvelua")
    press([.escape], on: &state)
    try expect(at80(state), shows: "Asiakkaat")
  }

  @Test func `employment services follow the area of the home municipality`() throws {
    for (steps, shown, hidden) in [
      (1, "Vantaan työllisyyspalvelut", "Keravan ja Sipoon työllisyyspalvelut"),
      (2, "Keravan ja Sipoon työllisyyspalvelut", "Vantaan työllisyyspalvelut"),
      (3, "Keravan ja Sipoon työllisyyspalvelut", "Vantaan työllisyyspalvelut"),
    ] {
      var state = try begun()
      press([.character("p"), .character("r")], on: &state)
      press(Array(repeating: .right, count: steps), on: &state)
      // The need of work leaves few rows, so that all are on the screen.
      press([.down, .right, .right, .enter], on: &state)
      try expect(at80(state), shows: shown)
      try expect(at80(state), hides: hidden)
    }
  }

  @Test func `digits type an age, and services that state none are to be asked`() throws {
    var state = try begun()
    press([.character("p"), .character("r"), .down], on: &state)
    press(Array(repeating: .right, count: 7), on: &state)
    press([.character("3"), .character("1")], on: &state)
    try expect(at80(state), shows: "‹ 31 v ›")
    press([.enter], on: &state)
    let frame = at80(state)
    try expect(frame, hides: "Ohjaamo Vantaa")
    try expect(frame, shows: "31 v")
    press([.character("r"), .backspace, .character("2"), .character("0"), .enter], on: &state)
    try expect(at80(state), shows: "Sopivat rajaukseen")
    try expect(at80(state), shows: "Ohjaamo Vantaa")
    let tall = view(state, size: Size(rows: 60, columns: 80))
    try expect(tall, shows: "Kysy: ikää tai kieltä ei ole kerrottu")
  }

  @Test func `Esc takes the filter away first and only then leaves`() throws {
    var state = try begun()
    press([.character("p"), .character("r"), .right, .enter], on: &state)
    try expect(at80(state), shows: "Rajattu: Vantaa")
    press([.escape], on: &state)
    try expect(at80(state), hides: "Rajattu")
    press([.escape], on: &state)
    try expect(at80(state), shows: "Asiakkaat")
  }

  @Test func `Enter asks the catalogue about the service and shows what it says`() throws {
    var state = try begun()
    press([.character("p")], on: &state)
    let id = try #require(try directory(state).focusedService).id
    #expect(state.update(.key(.enter)) == [.readService(id)])
    try expect(at80(state), hides: "Yhteys")
    #expect(state.apply(.serviceRead(id, nil)).isEmpty)
    try expect(at80(state), shows: "Yhteys")
    press([.escape], on: &state)
    #expect(try directory(state).panel == nil)
  }

  @Test func `a page tells channels, hours, what is open now and what is not known`() throws {
    let state = try servicePage(in: .fi)
    var seen: [String] = []
    for rows in [24, 60] { seen += view(state, size: Size(rows: rows, columns: 80)).lines }
    for text in [
      "Ilmoitetun ajan mukaan auki nyt, sulkeutuu klo 16", "ma–pe 9–16",
      "puhelin +358 000000000 (Neuvonta, pvm/mpm)", "Esimerkkitie 2 B, 01300 VANTAA",
      "https://example.com/", "Kotikunta: Vantaa", "Kielet: ei kerrottu",
      "Lähde: PTV, 2.10.2026", "Yhteystietoja ei ole tuotu.",
    ] {
      #expect(seen.contains { $0.contains(text) }, "\(text)")
    }
  }

  @Test func `what the catalogue could not give is said on the page`() throws {
    var state = try begun()
    press([.character("p"), .enter], on: &state)
    let id = try #require(try directory(state).focusedService).id
    let error = CatalogueError(.damaged, path: "catalogue.sqlite")
    _ = state.apply(.serviceUnread(id, error))
    try expect(view(state, size: Size(rows: 60, columns: 100)), shows: "catalogue.sqlite")
  }

  private func begun() throws -> AppState {
    AppState(desk: try bundledDesk(), language: .fi, now: try testMoment())
  }

  private func press(_ keys: [Key], on state: inout AppState) {
    for key in keys { _ = state.update(.key(key)) }
  }

  private func directory(_ state: AppState) throws -> DirectoryState {
    guard case .directory(let directory) = state.screen else { throw NotTheDirectory() }
    return directory
  }
}

private struct NotTheDirectory: Error {}
