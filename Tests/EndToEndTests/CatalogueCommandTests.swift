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

  private func imported(_ format: String, _ text: String) throws -> Finished {
    let file = "\(data.path)/\(format).json"
    try Data(text.utf8).write(to: URL(filePath: file))
    return try luotsi("catalogue", "import", format, file, "--language", "en", data: data)
  }

  @Test func `an import and the status say how many bundled services gave way`() throws {
    let service = """
      {"id":"00000000-0000-4000-8000-000000000001","type":"Service",
       "serviceNames":[{"language":"fi","value":"Ohjaamo Vantaa","type":"Name"}],
       "areaType":"Nationwide","publishingStatus":"Published"}
      """
    let line =
      "  of the services that come with the program 1 gave way, for the same were imported\n"
    #expect(try imported("ptv", service).output.contains(line))
    let status = try luotsi("catalogue", "status", "--language", "en", data: data)
    #expect(status.output.contains(line))
  }

  @Test func `trainings that JOD names in vain are a warning`() throws {
    _ = try imported(
      "konfo",
      """
      {"oid":"1.2.246.562.13.1","nimi":{"fi":"Kokki"},"koulutustyyppi":"amm","tila":"julkaistu",
       "koulutukset":[],"metadata":{"tyyppi":"amm"}}
      """,
    )
    _ = try imported(
      "jod",
      """
      {"id":"jod-1","otsikko":{"fi":"Ruoka-ala"},"koulutukset":[
       {"oid":"1.2.246.562.13.1"},{"oid":"1.2.246.562.13.9"}]}
      """,
    )
    let check = try luotsi("catalogue", "check", "--language", "en", data: data)
    #expect(
      check.output.contains(
        "warning: opportunity jod-1 (Ruoka-ala): The catalogue lacks 1 of its 2 trainings, among them "
          + "1.2.246.562.13.9. Import them from Opintopolku if they belong to your area.\n"
      )
    )
    #expect(check.status == 0)
  }

  @Test func `an import is told in the language of who imports, problems too`() throws {
    let file = data.path + "/export.json"
    let documents =
      #"{"oid": "1.2.246.562.17.1", "koulutusOid": "1.2.246.562.13.1", "#
      + #""koulutustyyppi": "amm", "metadata": {"tyyppi": "amm", "opetus": {"koulutuksenAlkamiskausi": "#
      + #"{"koulutuksenAlkamispaivamaara": "pian"}}}}"#
    try Data(documents.utf8).write(to: URL(filePath: file))
    func imported(_ language: String) throws -> Finished {
      try luotsi("catalogue", "import", "konfo", file, "--language", language, data: data)
    }
    let member = "metadata.opetus.koulutuksenAlkamiskausi.koulutuksenAlkamispaivamaara"
    #expect(
      try imported("fi").output.contains(
        "\(file), rivi 1, 1.2.246.562.17.1: \(member): 'pian' ei ole päivä, joten päivää ei tiedetä. "
          + "Pyydä rekisteriä korjaamaan se."
      )
    )
    try Data("{".utf8).write(to: URL(filePath: file))
    let swedish = try imported("sv")
    #expect(swedish.status == 1)
    #expect(
      swedish.errors
        == "\(file), rad 1: filen tar slut mitt i dokumentet som börjar här. Exportera eller kopiera "
        + "den på nytt. Materialet ändrades inte.\n"
    )
  }

  @Test func `what is wrong many times in one place is told once, with how often`() throws {
    let file = data.path + "/export.json"
    let course =
      #"{"oid": "1.2.246.562.13.1", "koulutustyyppi": "amm", "metadata": {"tyyppi": "amm"}}"#
    let strange = Array(repeating: #"{"a": 1}"#, count: 30).joined(separator: ", ")
    try Data("[\(course), \(strange)]".utf8).write(to: URL(filePath: file))
    let told = try luotsi("catalogue", "import", "konfo", file, "--language", "en", data: data)
    #expect(
      told.output.contains("30 places could not be used, 30 of them here:\n  \(file), line 1: ")
    )
    #expect(told.output.contains("and the format belong together. (× 30)\n"))
  }
}
