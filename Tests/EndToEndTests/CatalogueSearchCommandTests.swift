import Foundation
import Testing

@Suite struct CatalogueSearchCommandTests {
  private let data: DataFolder

  init() throws { data = try DataFolder() }

  private func catalogue(_ arguments: [String]) throws -> Finished {
    try finish(Program.binary, ["catalogue"] + arguments, environment: data.environment)
  }

  @Test func `search finds without marks over letters, names the best and counts all`() throws {
    let arguments = ["search", "lahihoitaja", "ker", "--limit", "1", "--language", "fi"]
    let text = try catalogue(arguments)
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("3 koulutusta.\nLähihoitaja, sosiaali- ja terveysalan"))
    #expect(text.output.contains("Keuda · Kerava · 2027-01-11 · suomi"))
    #expect(text.output.split(separator: "\n").count == 3)
    let json = try catalogue(arguments + ["--format", "json"])
    #expect(json.output.contains("\"schema\" : \"luotsi-catalogue-search/1\""))
    #expect(json.output.contains("\"total\" : 3"))
  }

  @Test(
    "What a person may type is no mistake",
    arguments: ["\"", "*", "lähi AND", "' OR 1=1", "-", "kissa"],
  )
  func oddWords(text: String) throws {
    let result = try catalogue(["search", "--", text])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty)
  }

  @Test func `status says what is example data, how old it is and what is missing`() throws {
    let now = try catalogue(["status", "--language", "en"])
    #expect(now.status == 0)
    for text in [
      "The data was retrieved 0 days ago.", "rows are invented examples.", "bundled example",
      "offering: 200 (200 examples)", "language level not known: ",
      "Newest month of labour demand: 2026-06",
    ] {
      #expect(now.output.contains(text), "\(text) is missing in\n\(now.output)")
    }
    let later = try catalogue(["status", "--date", "2031-01-01", "--language", "en"])
    #expect(later.output.contains("days old, the limit is 90. Get new: luotsi catalogue import"))
    let json = try catalogue(["status", "--format", "json"])
    #expect(json.output.contains("\"schema\" : \"luotsi-catalogue-status/1\""))
    #expect(json.output.contains("\"isOld\" : false"))
  }

  @Test func `a list of none is usage`() throws {
    let result = try catalogue(["search", "a", "--limit", "0"])
    #expect(result.status == 2)
    #expect(result.errors.contains("--limit is at least 1."))
  }
}
