import Foundation
import Testing

/// The terminal goes away, or its user asks for too much at once.
@Suite(.serialized) struct ClosedTerminalTests {
  private let data: DataFolder

  init() throws {
    data = try DataFolder()
    try data.setUpStore()
  }

  /// An interview whose first question has been answered.
  private func answered() throws -> PtyProgram {
    let program = try PtyProgram(["--language", "fi"], data: data)
    try program.wait(for: "Tunnuslause")
    try program.send(DataFolder.passphrase + "\r")
    try program.wait(for: "Ei vielä asiakkaita")
    try program.send("u")
    try program.wait(for: "Anna asiakkaalle koodi")
    try program.send("\r")
    try program.wait(for: "Hyvä, että tulit")
    try program.send("\r")
    try program.wait(for: "Millä kielellä puhumme?")
    try program.send("1")
    try program.wait(for: "Onko asia selvä?")
    return program
  }

  private func expectStoredAnswer() throws {
    let listed = try luotsi("case", "list", "--passphrase-file", data.passphraseFile, data: data)
    #expect(listed.output.contains("kartoitus 1/~"), "\(listed.output)")
  }

  @Test func `a terminal that is closed ends the program, and the answer is stored`() throws {
    let program = try answered()
    program.closeTerminal()
    #expect(program.end() != nil, "the program goes on without a terminal")
    try expectStoredAnswer()
  }

  @Test func `two requests to leave at once restore the terminal, and the answer is stored`() throws
  {
    let program = try answered()
    #expect(program.settings != program.settingsBefore)
    kill(program.processID, SIGTERM)
    kill(program.processID, SIGHUP)
    #expect(program.end() != nil, "the program goes on")
    #expect(program.settings == program.settingsBefore)
    #expect(program.output.contains("\u{1B}[?1049l"))
    try expectStoredAnswer()
  }

  @Test func `a paste of a megabyte fills a field to its limit and no memory`() throws {
    let program = try PtyProgram(["demo", "--language", "fi"], data: data)
    try program.wait(for: "KIVI-27")
    try program.send("u")
    try program.wait(for: "Anna asiakkaalle koodi")
    let before = try program.mostMemory
    try program.send("\u{1B}[200~" + String(repeating: "abc\n", count: 262_144) + "\u{1B}[201~")
    try program.wait(for: "Liitetty teksti oli liian pitkä")
    #expect(try program.mostMemory - before < 32)
    // Nothing of it was taken for keys: the screen is the same one, and Escape leaves it.
    try program.send("\u{1B}")
    try program.wait(for: "KIVI-27")
  }
}
