import Foundation
import Testing

@Suite(.serialized) struct TerminalTests {
  @Test(
    "A request to leave, a fault and a trap restore the terminal and keep the answers",
    arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGILL, SIGTRAP, SIGABRT],
  )
  func restored(signal: Int32) throws {
    let data = try DataFolder()
    try data.setUpStore()
    let terminal = try TmuxTerminal(data)
    try terminal.type("stty -g > \(data.path)/before\n")
    try openFirstQuestion(terminal)
    try terminal.press("1")
    try terminal.wait(for: "Onko asia selvä?")
    #expect(kill(try terminal.programID(), signal) == 0)
    try terminal.wait("the shell did not come back") { !$0.contains("Onko asia selvä?") }
    // What is waited for must not stand in the line as it is typed.
    try terminal.type("stty -g > \(data.path)/after; echo settings-$((1 + 1))\n")
    try terminal.wait(for: "settings-2")
    #expect(try contents(data.path + "/before") == contents(data.path + "/after"))
    let listed = try luotsi("case", "list", "--passphrase-file", data.passphraseFile, data: data)
    #expect(listed.output.contains("kartoitus 1/~"), "\(listed.output)")
  }

  @Test func `practice begins with the example clients, ranked`() throws {
    let terminal = try TmuxTerminal(DataFolder())
    try terminal.type(Program.binary + " demo --language fi\n")
    for code in ["KIVI-27", "LUMI-19", "TUULI-08"] { try terminal.wait(for: code) }
    try terminal.press("Enter")
    try terminal.wait(for: "kaikki kysytty")
    try terminal.press("l")
    try terminal.wait(for: "Ehdotukset")
  }

  @Test func `a pin with its reason and own weights are there in the next session`() throws {
    let terminal = try TmuxTerminal(DataFolder())
    let program = Program.binary + " demo --language fi\n"
    try terminal.type(program)
    try terminal.wait(for: "KIVI-27")
    try terminal.press("Enter")
    try terminal.wait(for: "kaikki kysytty")
    try terminal.press("l")
    try terminal.wait(for: "Ehdotukset")
    try terminal.press("k")
    try terminal.wait(for: "Syy:")
    try terminal.type("Tuttu koulu, Åby")
    try terminal.press("Enter")
    try terminal.wait(for: "1 kiinnitetty")
    try terminal.press("m")
    try terminal.wait(for: "Yhteensä aina 100")
    try terminal.press("+")
    try terminal.press("Enter")
    try terminal.wait(for: "omat painot, 1 kiinnitetty")
    try terminal.press("q")
    try terminal.wait("the shell did not come back") { !$0.contains("Ehdotukset") }
    try terminal.type(program)
    try terminal.wait(for: "Luotsi · Asiakkaat")
    // The case saved last stands first.
    try terminal.press("Enter")
    try terminal.wait(for: "kaikki kysytty")
    try terminal.press("l")
    try terminal.wait(for: "Tuttu koulu, Åby")
    try terminal.wait(for: "omat painot, 1 kiinnitetty")
  }

  @Test func `suspended and called back, the screen is whole again`() throws {
    let data = try DataFolder()
    try data.setUpStore()
    let terminal = try TmuxTerminal(data)
    try openFirstQuestion(terminal)
    try terminal.press("C-z")
    try terminal.wait(for: "ready>")
    try terminal.type("fg\n")
    try terminal.wait(for: "Millä kielellä puhumme?")
    try terminal.press("1")
    try terminal.wait(for: "Onko asia selvä?")
  }

  @Test func `a window too small says so and loses nothing`() throws {
    let data = try DataFolder()
    try data.setUpStore()
    let terminal = try TmuxTerminal(data)
    try openFirstQuestion(terminal)
    try terminal.resize(rows: 8, columns: 30)
    try terminal.wait(for: "Ikkuna on liian pieni")
    try terminal.resize(rows: 20, columns: 60)
    try terminal.wait(for: "Millä kielellä puhumme?")
    try terminal.resize(rows: 24, columns: 80)
    try terminal.wait(for: "B Perustiedot")
  }

  @Test func `without colour no colour is sent`() throws {
    let data = try DataFolder()
    try data.setUpStore()
    let terminal = try TmuxTerminal(data, extra: ["NO_COLOR": "1"])
    try openFirstQuestion(terminal)
    let screen = try terminal.colouredScreen
    #expect(screen.contains("\u{1b}["))
    #expect(screen.firstMatch(of: /\u{1b}\[[0-9;]*\b([34][0-7]|[34]8|9[0-7])\b[0-9;]*m/) == nil)
  }

  @Test func `an unknown terminal and a locale that is not there still show Finnish`() throws {
    let data = try DataFolder()
    try data.setUpStore()
    let terminal = try TmuxTerminal(data, extra: ["LANG": "fi_FI.UTF-8"])
    try terminal.startUnlocked("TERM=no-such-terminal \(Program.binary)")
    try terminal.wait(for: "Ei vielä asiakkaita")
    try terminal.press("u")
    try terminal.wait(for: "Nimeä ei tarvita.")
  }

  private func openFirstQuestion(_ terminal: TmuxTerminal) throws {
    try terminal.startUnlocked()
    try terminal.press("u")
    try terminal.wait(for: "Anna asiakkaalle koodi")
    try terminal.press("Enter")
    try terminal.wait(for: "Hyvä, että tulit")
    try terminal.press("Enter")
    try terminal.wait(for: "Millä kielellä puhumme?")
  }

  private func contents(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }
}
