import Foundation
import Testing

/// `luotsi --linear` as it ships, through a pipe.
@Suite struct LinearTests {
  private let data: DataFolder

  init() throws {
    data = try DataFolder()
    try data.setUpStore()
  }

  /// Runs the linear mode in Finnish on lines that end, the passphrase first.
  private func linear(_ lines: [String], options: [String] = []) throws -> Finished {
    let file = data.path + "/typed"
    let text = ([DataFolder.passphrase] + lines).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(filePath: file))
    return try finish(
      Program.binary,
      ["--linear", "--language", "fi"] + options,
      environment: data.environment,
      input: try #require(FileHandle(forReadingAtPath: file)),
    )
  }

  private func run(_ arguments: String...) throws -> Finished {
    try finish(
      Program.binary,
      arguments + ["--passphrase-file", data.passphraseFile],
      environment: data.environment,
    )
  }

  /// The questions of the shortest route, answered one a line.
  private let interview = [
    "uusi", "SUO-9", "", "1", "1", "2 3", "1", "1988", "vantaa", "3", "1", "2", "arabia", "4", "4",
    "4", "4", "1", "1", "2", "3", "3 4", "1 2", "1", "2", "3", "4", "1", "2", "haluan olla kokki",
    "4", "3", "21", "1", "3", "1 2", "1", "2", "", "1",
  ]

  private let list = ["2", "valitse 1", "tulosta 3", "", "takaisin"]

  private let end = [
    "Keittiö kiinnostaa.", "Hyvä alku.", "Soitamme.", ":ei tiedä", "1", "merkitse valmiiksi", "",
    "lopeta",
  ]

  @Test
  func `an interview is held, its list read and printed, and it is stored as its answers are`()
    throws
  {
    let held = try linear(interview + list + end)
    #expect(held.status == 0, "\(held.errors)")
    #expect(held.errors.isEmpty)
    for said in [
      "Kysymys 7: Missä kunnassa asut virallisesti?", "Osio 3 / 9: C Kieli ja lukutaito.",
      "SUO-9, Ehdotukset", "Koulutusehdotukset", "Kartoitus on valmis ja tallennettu.",
      "1: SUO-9. Ehdotukset valittu.", "Luotsi on suljettu.",
    ] {
      #expect(held.output.contains(said), "\(said)\n\(held.output)")
    }
    #expect(!held.output.contains(DataFolder.passphrase))
    #expect(!held.output.contains("\u{1b}"))
    #expect(held.output.split(separator: "\n").allSatisfy { $0.count <= 78 })

    let linear = try answers(of: "SUO-9")
    #expect(linear["home_municipality"] as? String == "092")
    #expect(linear["chosen_why"] as? String == "Keittiö kiinnostaa.")
    #expect(linear["did_cleaning"] as? String == "cleaning_daily cleaning_hotel")
    let file = data.path + "/answers.json"
    try Data(try exported("SUO-9").utf8).write(to: URL(filePath: file))
    let added = try run("case", "add", "--code", "SUO-10", "--answers", file)
    #expect(added.status == 0, "\(added.errors)")
    #expect(try answers(of: "SUO-10") as NSDictionary == linear as NSDictionary)
  }

  private func exported(_ code: String) throws -> String {
    try run("case", "export", code, "--as", "answers").output
  }

  private func answers(of code: String) throws -> [String: Any] {
    let document = try JSONSerialization.jsonObject(with: Data(exported(code).utf8))
    return try #require((document as? [String: Any])?["answers"] as? [String: Any])
  }

  @Test func `lines that end half-way leave every answer stored, and nothing is said of a crash`()
    throws
  {
    #expect(try linear(Array(interview.prefix(8))).status == 0)
    let again = try linear(["1"])
    #expect(again.output.contains("1: SUO-9. Kartoitus 5/~"), "\(again.output)")
    #expect(again.output.contains("Kysymys 7: Missä kunnassa asut virallisesti?"))
    #expect(!again.output.contains("päättyi viimeksi kesken"))
  }

  @Test func `an input that ends in the middle of the passphrase opens nothing`() throws {
    let file = data.path + "/typed"
    try Data(DataFolder.passphrase.utf8).write(to: URL(filePath: file))
    let ended = try finish(
      Program.binary,
      ["--linear", "--language", "en"],
      environment: data.environment,
      input: try #require(FileHandle(forReadingAtPath: file)),
    )
    #expect(ended.status == 0)
    #expect(
      ended.output.hasSuffix("Passphrase (Aino; empty: recovery key):\nLuotsi is closed.\n")
        || ended.output.hasSuffix("Passphrase (Aino):\nLuotsi is closed.\n"),
      "\(ended.output)",
    )
  }

  @Test func `a megabyte on one line, control characters and broken text are answered in words`()
    throws
  {
    let answered = try linear([
      String(repeating: "x", count: 1_000_000), "\u{1b}[2J\u{0}\u{7}", "\r", "?", "lopeta",
    ])
    #expect(answered.status == 0)
    #expect(answered.output.contains("Rivi on liian pitkä: enintään 16384 tavua."))
    #expect(answered.output.contains("Kysymysmerkki kertoo"))
    #expect(!answered.output.contains("\u{1b}"))
  }

  @Test func `on a terminal that cannot place its cursor the passphrase goes unseen`() throws {
    let terminal = try TmuxTerminal(data)
    try terminal.type("TERM=dumb \(Program.binary) --language fi\n")
    try terminal.wait(for: "--linear")
    try terminal.type("clear; TERM=dumb \(Program.binary) --linear --language fi\n")
    try terminal.wait(for: "Tunnuslause (Aino):")
    try terminal.type(DataFolder.passphrase + "\n")
    try terminal.wait(for: "Luotsi, Asiakkaat. 0 asiakasta.")
    #expect(try !terminal.screen.contains(DataFolder.passphrase))
    try terminal.press("C-c")
    try terminal.wait(for: "Luotsi on suljettu.")
    try terminal.type("stty -a\n")
    try terminal.wait(for: " echo ")
  }
}
