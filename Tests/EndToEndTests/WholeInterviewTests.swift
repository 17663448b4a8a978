import Foundation
import Testing

@Suite(.serialized) struct WholeInterviewTests {
  @Test func `a whole interview in Finnish survives a kill half-way`() throws {
    let data = try DataFolder()
    try data.setUpStore()
    let terminal = try TmuxTerminal(data)
    try start(terminal)
    try answerTheBeginning(terminal)
    #expect(kill(try terminal.programID(), SIGKILL) == 0)
    try terminal.wait(for: "Killed")

    try terminal.type("reset; clear\n")
    try start(terminal)
    try terminal.wait(for: "kartoitus 7/~")
    try terminal.wait(for: "Luotsi päättyi viimeksi kesken.")
    try terminal.press("Enter")
    try terminal.wait(for: "Saatko tehdä työtä Suomessa?")
    for (text, answer) in [
      ("Mihin oleskelusi Suomessa perustuu?", "▸ 3"), ("Missä kunnassa asut", "▸ 2"),
      ("Minä vuonna olet syntynyt?", "1988"),
    ] {
      try terminal.press("PPage")
      try terminal.wait(for: text)
      #expect(try terminal.screen.contains(answer))
    }
    try walkToTheList(terminal)
    try terminal.press("Space")
    try terminal.wait(for: "✓")
    try terminal.press("Escape")
    try terminal.wait(for: "Mitkä listan koulutukset kiinnostavat sinua?")
    try walk(terminal, until: "Kartoitus on käyty läpi")
    try terminal.press("v")
    try terminal.wait(for: "Kartoitus on valmis ja tallennettu.")
    try terminal.press("Enter")
    try terminal.wait(for: "ehdotukset valittu")
    try terminal.press("q")
    try terminal.wait(for: "ready>")

    let listed = try luotsi(
      "case",
      "list",
      "--format",
      "json",
      "--passphrase-file",
      data.passphraseFile,
      data: data,
    )
    #expect(listed.status == 0)
    #expect(listed.output.contains("chosen"), "\(listed.output)")
  }

  private func start(_ terminal: TmuxTerminal) throws {
    try terminal.startUnlocked()
  }

  /// Eight answers, up to the question of the right to work.
  private func answerTheBeginning(_ terminal: TmuxTerminal) throws {
    try terminal.press("u")
    try terminal.wait(for: "Anna asiakkaalle koodi")
    try terminal.press("Enter")
    try terminal.wait(for: "Hyvä, että tulit")
    try terminal.press("Enter")
    try terminal.wait(for: "Millä kielellä puhumme?")
    try terminal.press("4")
    try terminal.wait(for: "Onko asia selvä?")
    try terminal.press("Enter")
    try terminal.wait(for: "Mikä sai sinut tulemaan")
    try terminal.press("1", "4", "Enter")
    try terminal.wait(for: "Paljonko meillä on aikaa")
    try terminal.press("1")
    try terminal.wait(for: "Minä vuonna olet syntynyt?")
    try terminal.type("1850")
    try terminal.press("Enter")
    try terminal.wait(for: "! Vuoden pitää olla 1930 tai myöhemmin")
    try terminal.press("BSpace", "BSpace", "BSpace", "BSpace")
    try terminal.type("1988")
    try terminal.press("Enter")
    try terminal.wait(for: "Missä kunnassa asut")
    try terminal.press("2")
    try terminal.wait(for: "Mihin oleskelusi Suomessa perustuu?")
    try terminal.press("3")
    try terminal.wait(for: "Saatko tehdä työtä Suomessa?")
  }

  private func walkToTheList(_ terminal: TmuxTerminal) throws {
    try walk(terminal, until: "Ehdotukset")
    try terminal.wait(for: "▸")
  }

  /// Says "don't know" to every question, and Enter where only that goes on.
  private func walk(_ terminal: TmuxTerminal, until end: String) throws {
    for _ in 0..<100 {
      let before = try terminal.screen
      if before.contains(end) { return }
      try terminal.press(before.contains("Hyvä, että tulit") || isNote(before) ? "Enter" : "F5")
      try terminal.wait("the screen stayed as it was") { $0 != before }
    }
    Issue.record("'\(end)' was not reached in 100 questions")
  }

  private func isNote(_ screen: String) -> Bool {
    let notes = ["Tähän asti:", "Alle 18", "Alle 25", "Alle 30"]
    return notes.contains(where: screen.contains)
  }
}
