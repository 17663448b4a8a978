import Foundation
import Testing

@Suite struct ServicesCommandTests {
  private func run(_ command: String, _ more: String...) throws -> Finished {
    let arguments =
      [command, "--answers", Program.example, "--date", "2026-11-24", "--language", "fi"] + more
    return try finish(Program.binary, arguments, environment: DataFolder().environment)
  }

  @Test(
    "Each command prints text and a document of its schema",
    arguments: [
      ("services", "Palvelut 24.11.2026"), ("radar", "Tulevat päivät 24.11.2026"),
      ("employers", "Työnantajien tarpeet 24.11.2026"),
    ],
  )
  func commands(name: String, title: String) throws {
    let text = try run(name)
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.hasPrefix(title))
    let json = try run(name, "--format", "json")
    let document =
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(document?["schema"] as? String == "luotsi-\(name)/1")
  }

  @Test func `an offering that is not there is the input's fault`() throws {
    for command in ["radar", "employers"] {
      let result = try run(command, "--offering", "nowhere")
      #expect(result.status == 1)
      #expect(
        result.errors
          == "The catalogue has no offering 'nowhere'. 'luotsi match' shows their identifiers.\n"
      )
    }
  }
}
