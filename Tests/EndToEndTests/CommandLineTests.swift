import Foundation
import Testing

@Suite struct CommandLineTests {
  @Test func `without a terminal the example is played: questions, ranking, stored case`() throws {
    let result = try luotsi("--language", "fi", data: DataFolder())
    #expect(result.status == 0)
    #expect(result.errors.contains("luotsi demo --play"))
    for text in [
      "Minä vuonna olet syntynyt?", "→ 1988", "AVOINNA TAI TARKISTETTAVA", "Pisteet",
      "Esimerkkiaineisto", "Tallennettu harjoitteluaineistoon: KIVI-27",
    ] {
      #expect(result.output.contains(text), "\(text) is missing")
    }
  }

  @Test func `practice and real cases are kept in stores of their own`() throws {
    let data = try DataFolder()
    _ = try luotsi("demo", "--play", data: data)
    try data.setUpStore()
    let file = data.passphraseFile
    #expect(try luotsi("case", "list", "--passphrase-file", file, data: data).output.isEmpty)
    #expect(try luotsi("case", "list", "--practice", data: data).output.contains("KIVI-27"))
  }

  @Test func `a case is erased by its code, and an unknown code is the input's fault`() throws {
    let data = try DataFolder()
    _ = try luotsi("demo", "--play", data: data)
    let erase = ["case", "erase", "KIVI-27", "--practice", "--language", "en"]
    let first = try finish(Program.binary, erase, environment: data.environment)
    #expect(first.status == 0)
    #expect(first.output == "KIVI-27 has been erased.\n")
    #expect(try luotsi("case", "list", "--practice", data: data).output.isEmpty)
    let second = try finish(Program.binary, erase, environment: data.environment)
    #expect(second.status == 1)
    #expect(
      second.errors == "No case has the code 'KIVI-27'. 'luotsi case list' shows the codes.\n"
    )
  }

  @Test func `the bundled form has no mistake`() throws {
    let result = try luotsi("form", "check", Program.form, "--language", "en", data: DataFolder())
    #expect(result.status == 0)
    #expect(result.output.contains("No errors and no warnings."))
  }

  @Test func `all mistakes of a form are listed, and nothing is started with it`() throws {
    let data = try DataFolder()
    let survey = """
      type,name,label,relevant
      integer,age,Age,
      text,why,Why,${agee} > 3
      text,how,How,wrong(${age})
      """
    try Data(survey.utf8).write(to: URL(filePath: data.path + "/survey.csv"))
    let checked = try luotsi("form", "check", data.path, "--language", "en", data: data)
    #expect(checked.status == 1)
    #expect(checked.output.contains("survey, row 3, column 'relevant'"))
    #expect(checked.output.contains("survey, row 4, column 'relevant'"))
    let started = try luotsi("--form", data.path, "--language", "en", data: data)
    #expect(started.status == 1)
    #expect(started.errors.contains("survey, row 3"))
    #expect(started.errors.contains("survey, row 4"))
    #expect(!FileManager.default.fileExists(atPath: data.path + "/luotsi/cases.sqlite"))
  }

  @Test func `answers played through the form give a report and a profile`() throws {
    let data = try DataFolder()
    let run = try luotsi("form", "run", Program.form, "--answers", Program.example, data: data)
    #expect(run.status == 0)
    #expect(run.output.contains("luotsi-form-run/1"))
    let profile = try luotsi("profile", "--answers", Program.example, data: data)
    #expect(profile.status == 0)
    #expect(profile.output.contains("\"birthYear\" : 1988"))
  }

  @Test func `every score is the sum of its parts`() throws {
    struct Document: Decodable {
      struct Row: Decodable {
        struct Part: Decodable { let score: Int }
        let score: Int
        let parts: [Part]
      }
      let schema: String
      let offerings: [Row]
    }
    let result = try luotsi(
      "match",
      "--answers",
      Program.example,
      "--date",
      "2026-11-24",
      data: DataFolder(),
    )
    #expect(result.status == 0)
    let document = try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))
    #expect(document.schema == "luotsi-match/1")
    #expect(document.offerings.count >= 120)
    for row in document.offerings {
      #expect(row.score == row.parts.reduce(0) { $0 + $1.score })
    }
  }

  @Test(
    "A usage mistake ends with 2",
    arguments: [["match"], ["form", "check"], ["match", "--top"]],
  )
  func usage(arguments: [String]) throws {
    let result = try finish(Program.binary, arguments, environment: DataFolder().environment)
    #expect(result.status == 2)
    #expect(result.errors.contains("Usage"))
  }

  @Test func `a store that is none is left as it is, with one sentence`() throws {
    let data = try DataFolder()
    let file = data.path + "/notes.sqlite"
    let bytes = Data(repeating: 0x41, count: 9000)
    try bytes.write(to: URL(filePath: file))
    let result = try luotsi(
      "case",
      "list",
      "--language",
      "en",
      "--store",
      file,
      data: data,
    )
    #expect(result.status == 3)
    #expect(
      result.errors
        == "The file is not a Luotsi client store (\(file)). Choose another file.\n"
    )
    #expect(try Data(contentsOf: URL(filePath: file)) == bytes)
  }

  @Test func `answers that cannot be read are the input's fault`() throws {
    let result = try luotsi("profile", "--answers", "/nowhere.json", data: DataFolder())
    #expect(result.status == 1)
    #expect(result.errors == "/nowhere.json: the answers cannot be read. Check the path.\n")
  }
}
