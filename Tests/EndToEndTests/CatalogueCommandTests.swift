import Foundation
import Testing

/// `luotsi catalogue`: what looks at the catalogue and what helps to fill it.
@Suite struct CatalogueCommandTests {
  private let data: DataFolder

  init() throws { data = try DataFolder() }

  @Test func `the bundled catalogue has no errors`() throws {
    let finished = try luotsi(
      "catalogue",
      "check",
      "--date",
      "2026-11-24",
      "--language",
      "en",
      data: data,
    )
    #expect(finished.status == 0)
    #expect(finished.output.hasPrefix("Catalogue "))
    #expect(finished.output.contains("\n0 errors, "))
    #expect(finished.errors == "")
  }

  @Test func `findings are printed for programs`() throws {
    let finished = try luotsi(
      "catalogue",
      "check",
      "--date",
      "2029-01-01",
      "--format",
      "json",
      data: data,
    )
    #expect(finished.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(finished.output.utf8))
    let members = try #require(json as? [String: Any])
    #expect(members["schema"] as? String == "luotsi-catalogue-check/1")
    #expect((members["findings"] as? [Any])?.isEmpty == false)
  }

  @Test func `a catalogue that is not there ends with 1, a wrong option with 2`() throws {
    let missing = try luotsi("catalogue", "check", "--catalogue", "/none.sqlite", data: data)
    #expect(missing.status == 1)
    #expect(missing.errors == "/none.sqlite: no catalogue is there. Check the path.\n")
    #expect(try luotsi("catalogue", "check", "--date", "yesterday", data: data).status == 2)
  }

  @Test func `a template names the columns, and another kind is refused`() throws {
    let finished = try luotsi("catalogue", "template", "overlays", data: data)
    #expect(finished.status == 0)
    #expect(
      finished.output.hasPrefix(
        "\u{FEFF}qualification;offering;topic;value;note;stated_by;stated_on\r\n"
      )
    )
    #expect(try luotsi("catalogue", "template", "schools", data: data).status == 2)
  }
}
