import Catalogue
import CatalogueStore
import CivilDates
import Languages
import Testing

@testable import LuotsiApp

/// What a register itself says of a training, on its page.
@Suite struct RecordLinesTests {
  @Test(
    "HTML becomes lines",
    arguments: [
      ("<p>Opit <b>hoivaa</b>.</p><p>Ja muuta</p>", "Opit hoivaa.\nJa muuta"),
      ("<ul><li>yksi</li>\n<li>kaksi</li></ul>", "– yksi\n– kaksi"),
      ("A&amp;B &lt;3 &nbsp; C<br/>D", "A&B <3 C\nD"), ("a < b", "a < b"), ("<p>", ""),
      ("pelkkä\nteksti", "pelkkä teksti"), ("", ""),
    ],
  )
  func html(html: String, text: String) {
    #expect(plainText(ofHTML: html) == text)
  }

  @Test func `times to apply, own words and links stand in sections, and what is over is said`()
    throws
  {
    var record = OfferingRecord(source: "konfo", sourceID: "1.2", retrievedOn: nil)
    record.description = LocalizedText(fi: "<p>Opit hoivaa.</p>")
    record.notes = [LocalizedText(sv: "Start enligt överenskommelse")]
    record.applications = [
      OfferingRecord.Application(
        name: LocalizedText(fi: "Syksyn haku"),
        opens: CivilDate("2026-08-01"),
        closes: CivilDate("2026-09-01"),
        seats: 20,
        form: LocalizedText(),
      ),
      OfferingRecord.Application(
        name: LocalizedText(),
        opens: CivilDate("2026-10-01"),
        closes: nil,
        seats: nil,
        form: LocalizedText(fi: "https://example.org"),
      ),
    ]
    record.links = [OfferingRecord.Link(label: nil, address: "https://example.org/esite")]
    let today = try #require(CivilDate("2026-11-24"))
    let lines = RecordLines(record: record, today: today, language: .fi).sections
    #expect(
      lines.map(\.text) == [
        "", "Hakuajat", "Syksyn haku", "1.8.2026–1.9.2026, haku on päättynyt, 20 paikkaa",
        "1.10.2026–", "https://example.org", "", "Järjestäjän oma kuvaus", "Opit hoivaa.",
        "Start enligt överenskommelse", "", "Linkit", "https://example.org/esite",
      ]
    )
  }

  @Test func `nothing known adds no section`() throws {
    let record = OfferingRecord(source: "konfo", sourceID: nil, retrievedOn: nil)
    let today = try #require(CivilDate("2026-11-24"))
    #expect(RecordLines(record: record, today: today, language: .en).sections.isEmpty)
  }

  @Test func `an unreadable record is said on the page, and what is known stays`() throws {
    var state = try onList(of: .en, [.character("i")])
    _ = state.apply(.catalogueFailed(CatalogueError(.damaged, path: "c.sqlite")))
    _ = state.update(.key(.end))
    try expect(at80(state), shows: "The catalogue is damaged (c.sqlite).")
    try expect(at80(state), shows: "Source")
  }
}

/// What JOD says of trainings like one, on its page.
@Suite struct OpportunityLinesTests {
  @Test func `an opportunity is told with its kind, months, trainings, source and days`() throws {
    let lines = OpportunityLines([try exampleOpportunity()], language: .fi).sections
    #expect(
      lines.map(\.text) == [
        "", "JOD: Hoiva-alan esimerkkitutkinto", "Opit hoivaamaan ja ohjaamaan.",
        "Muoto: johtaa tutkintoon", "Kesto: lyhin 12 kk, mediaani 24 kk, pisin 36 kk",
        "Koulutuksia koko maassa: 41", "Lähde: JOD 2.5.2026, haettu 2.11.2026",
      ]
    )
  }

  @Test func `a language that JOD lacks falls back to Finnish, and our words do not`() throws {
    let lines = OpportunityLines([try exampleOpportunity()], language: .sv).sections.map(\.text)
    #expect(lines[1] == "JOD: Exempelexamen i vård")
    #expect(lines[2] == "Opit hoivaamaan ja ohjaamaan.")
    #expect(lines[3] == "Form: leder till examen")
  }

  @Test func `what is not stated is said to be unknown, and without opportunities nothing is said`()
    throws
  {
    let bare = OpportunityRecord(
      id: "x",
      title: LocalizedText(en: "Crafts"),
      summary: LocalizedText(),
      leadsToDegree: nil,
      shortest: nil,
      median: nil,
      longest: nil,
      trainings: 1,
      created: nil,
      retrievedOn: try #require(CivilDate("2026-11-02")),
    )
    #expect(
      OpportunityLines([bare], language: .en).sections.map(\.text) == [
        "", "JOD: Crafts", "Kind: not known", "Lasts: not known",
        "Trainings in the whole country: 1", "Source: JOD, retrieved on 2 November 2026",
      ]
    )
    #expect(OpportunityLines([], language: .en).sections.isEmpty)
  }
}
