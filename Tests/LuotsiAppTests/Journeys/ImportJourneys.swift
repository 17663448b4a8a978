import Catalogue
import CatalogueStore
import Foundation
import TerminalUI
import Testing

@testable import LuotsiApp

/// Files of a register are taken into the catalogue on the screen.
@Suite struct ImportJourneys {
  private let desk: JourneyDesk
  private let folder: URL

  init() throws {
    desk = try JourneyDesk()
    folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let bundled = desk.desk.catalogue
    try desk.openCatalogue()
      .replaceContents(with: bundled, from: "bundled", importedOn: desk.desk.today)
  }

  /// A file of our own with one training.
  private func export() throws -> String {
    let table = """
      id;kind;name_fi;provider_name;municipality;teaching_language
      own-1;workshop;Iltakurssi;Esimerkkiopisto;245;fi
      """
    let file = folder.appending(path: "omat.csv")
    try Data(table.utf8).write(to: file)
    return file.path(percentEncoded: false)
  }

  private let opened: [Key] = [.character("c"), .control("o")]
  /// Down to our own tables among the sources.
  private let ownTables: [Key] = Array(repeating: .down, count: 6)

  private func text(_ frame: Frame?) -> String {
    frame?.lines.map(\.trimmingBlanks).joined(separator: " ") ?? ""
  }

  private func offerings() throws -> [String] {
    try desk.openCatalogue().snapshot().offerings.map(\.id.rawValue)
  }

  @Test func `what an import would do is shown before it is done, and then it is done`() throws {
    let keys = opened + ownTables + typed(try export())
    let tried = try desk.press(keys)
    #expect(text(tried.frames.last).contains("Nothing is changed yet: Enter imports the data."))
    #expect(text(tried.frames.last).contains("+ Iltakurssi"), "\(text(tried.frames.last))")
    #expect(try !offerings().contains("own-1"))
    let taken = try desk.press(keys + [.enter])
    #expect(text(taken.frames.last).contains("The data is imported."))
    #expect(try offerings().contains("own-1"))
    let back = try desk.press(keys + [.enter, .escape] + characters("ilta"))
    #expect(text(back.frames.last).contains("Iltakurssi"), "\(text(back.frames.last))")
  }

  @Test
  func `how far an import is stands above the keys, with the key that gives it up at the foot`()
    throws
  {
    var state = AppState(desk: desk.desk, language: .fi, now: try testMoment())
    for key in opened + ownTables + typed(try export()) { _ = state.update(.key(key)) }
    state.working = try #require(state.postponed.first).working
    state.working?.progress = JobProgress(done: 37, all: 100)
    #expect(at80(state).lines[21].trimmingBlanks == "Luetaan aineistoa… 37 %")
    #expect(at80(state).lines[23].trimmingBlanks == "Esc Keskeytä   F2 På svenska   Ctrl-Q Lopeta")
  }

  @Test func `a path with nothing behind it is told, and the catalogue is as it was`() throws {
    let keys = opened + typed("/nowhere/export.json")
    let played = try desk.press(keys)
    let lines = try #require(played.frames.last).lines
    let text = lines.map(\.trimmingBlanks).joined(separator: " ")
    let sentence =
      "! /nowhere/export.json, line 1: nothing is there. Check the path. The catalogue was not changed."
    #expect(text.contains(sentence), "\(text)")
    guard case .importing(let importing) = played.state.screen else {
      Issue.record("the screen was left")
      return
    }
    #expect(importing.path.text == "/nowhere/export.json")
  }

  @Test func `Enter without a path does nothing`() throws {
    let played = try desk.press(opened + [.enter])
    #expect(played.state.postponed.isEmpty && played.state.working == nil)
  }

  @Test func `an import that is given up says so and changes nothing`() throws {
    var state = AppState(desk: desk.desk, language: .en, now: try testMoment())
    for key in opened + ownTables + typed(try export()) { _ = state.update(.key(key)) }
    let effect = try #require(state.postponed.first)
    state.working = effect.working
    _ = state.update(.key(.character("u")))
    #expect(state.working?.isCancelled == false)
    _ = state.update(.key(.escape))
    #expect(state.working?.isCancelled == true)
    var runner = try desk.runner()
    let control = JobControl(wake: {})
    control.cancel()
    runner.control = control
    _ = state.endWork()
    #expect(state.apply(runner.perform(effect)).isEmpty)
    let text = at80(state).lines.joined(separator: " ")
    #expect(text.contains("The import was given up. The catalogue was not changed."), "\(text)")
  }

  @Test func `practice has nothing to import into`() throws {
    var state = AppState(desk: try bundledDesk(), language: .en, now: try testMoment())
    for key in opened { _ = state.update(.key(key)) }
    guard case .browser = state.screen else {
      Issue.record("the screen of imports is open")
      return
    }
  }
}
