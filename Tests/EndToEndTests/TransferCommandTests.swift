import Foundation
import Testing

/// `luotsi desk` and `luotsi transfer`: cases from desk to desk in sealed files.
@Suite struct TransferCommandTests {
  private let here: DataFolder
  private let there: DataFolder

  init() throws {
    here = try DataFolder()
    there = try DataFolder()
    for data in [here, there] { try data.setUpStore() }
  }

  private func run(_ data: DataFolder, _ arguments: String...) throws -> Finished {
    try finish(
      Program.binary,
      arguments + ["--passphrase-file", data.passphraseFile, "--language", "en"],
      environment: data.environment,
    )
  }

  private func file(_ name: String) -> String { here.path + "/" + name }

  /// Each desk takes in the other's card with its fingerprint.
  private func introduce() throws {
    let desks = [(here, "Toimisto"), (there, "Kannettava")]
    let fingerprints = try desks.map { desk, name in
      let made = try run(desk, "desk", "card", file(name), "--name", name)
      return made.output.trimmingCharacters(in: .newlines)
    }
    for (desk, other) in [(0, 1), (1, 0)] {
      let taken = try run(
        desks[desk].0,
        "desk",
        "trust",
        file(desks[other].1),
        "--own",
        "--fingerprint",
        fingerprints[other],
      )
      #expect(taken.status == 0, "\(taken.errors)")
    }
  }

  @Test func `a case goes to another desk, is checked, taken in and taken in again`() throws {
    try introduce()
    let added = try run(here, "case", "add", "--answers", Program.example, "--code", "KIVI-27")
    #expect(added.status == 0, "\(added.errors)")
    let sent = try run(here, "transfer", "send", file("1.luotsi"), "--to", "kannettava")
    #expect(sent.status == 0, "\(sent.errors)")
    let checked = try run(there, "transfer", "check", file("1.luotsi"))
    #expect(checked.output.contains("KIVI-27: new here"))
    #expect(try run(there, "case", "list").output.isEmpty)
    let taken = try run(there, "transfer", "receive", file("1.luotsi"))
    #expect(taken.output == checked.output)
    #expect(try run(there, "case", "list").output.hasPrefix("KIVI-27"))
    let again = try run(there, "transfer", "receive", file("1.luotsi"))
    #expect(again.output.contains("KIVI-27: unchanged"))
    #expect(try run(there, "transfer", "conflicts").output.isEmpty)
  }

  @Test func `what was corrected at both desks is printed side by side, exported and settled`()
    throws
  {
    try introduce()
    let added = try run(here, "case", "add", "--answers", Program.example, "--code", "KIVI-27")
    #expect(added.status == 0, "\(added.errors)")
    _ = try run(here, "transfer", "send", file("1.luotsi"), "--to", "Kannettava")
    _ = try run(there, "transfer", "receive", file("1.luotsi"))
    for (desk, year) in [(here, "1991"), (there, "1992")] {
      let corrected = try run(
        desk,
        "case",
        "correct",
        "KIVI-27",
        "birth_year",
        year,
        "--reason",
        "Luettiin väärin",
      )
      #expect(corrected.status == 0, "\(corrected.errors)")
    }
    _ = try run(there, "transfer", "send", file("2.luotsi"), "--to", "Toimisto")
    let taken = try run(here, "transfer", "receive", file("2.luotsi"))
    #expect(taken.output.contains("  ! conflict, both kept: Which year were you born?"))
    let conflicts = try run(here, "transfer", "conflicts", "KIVI-27").output
    #expect(conflicts.contains("  1  1991 (Aino "))
    #expect(conflicts.contains("  2  1992 (Aino "))
    let listed = try run(here, "case", "list", "--format", "json").output
    #expect(listed.contains("\"conflicts\" : 1"))
    let everything = try run(here, "case", "export", "KIVI-27", "--as", "text").output
    #expect(everything.contains("Which year were you born?: 1991 (Aino "))
    let none = try run(here, "transfer", "settle", "KIVI-27", "answer/birth_year", "--take", "3")
    #expect(none.errors == "'answer/birth_year' has the values 1 to 2. Choose one with --take.\n")
    let settled = try run(
      here,
      "transfer",
      "settle",
      "KIVI-27",
      "answer/birth_year",
      "--take",
      "1",
    )
    #expect(settled.status == 0, "\(settled.errors)")
    #expect(try run(here, "transfer", "conflicts").output.isEmpty)
    let gone = try run(here, "transfer", "settle", "KIVI-27", "answer/birth_year", "--take", "1")
    #expect(
      gone.errors
        == "'KIVI-27' has no conflict 'answer/birth_year'. "
        + "List them: luotsi transfer conflicts KIVI-27.\n"
    )
  }

  @Test func `a card with another fingerprint is refused, and without one nothing is changed`()
    throws
  {
    let made = try run(there, "desk", "card", file("kortti"), "--name", "Kannettava")
    let shown = try run(here, "desk", "trust", file("kortti"))
    #expect(shown.status == 1)
    #expect(shown.output == "Kannettava\n" + made.output)
    #expect(shown.errors == "Compare the fingerprint, then give it with --fingerprint.\n")
    let other = try run(here, "desk", "trust", file("kortti"), "--fingerprint", "11111 22222")
    #expect(other.status == 1)
    #expect(
      other.errors
        == "\(file("kortti")): this card has another fingerprint: it is not the other desk's. "
        + "Do not use it.\n"
    )
    #expect(try run(here, "desk", "list").output.isEmpty)
  }

  @Test func `a file that is not for this desk, or no transfer, is the input's fault`() throws {
    try introduce()
    _ = try run(here, "transfer", "send", file("1.luotsi"), "--to", "Kannettava")
    let own = try run(here, "transfer", "receive", file("1.luotsi"))
    #expect(own.status == 1)
    #expect(
      own.errors
        == "This transfer was sealed for another desk. Ask the sender to make one for this desk.\n"
    )
    let card = try run(here, "transfer", "receive", file("Toimisto"))
    #expect(
      card.errors
        == "This is no transfer of Luotsi. Choose the file that the other desk made.\n"
    )
    let again = try run(here, "transfer", "send", file("1.luotsi"), "--to", "Kannettava")
    #expect(
      again.errors
        == "\(file("1.luotsi")): there is a file already, and it was left alone. Name another one.\n"
    )
  }
}
