import Catalogue
import CivilDates
import Foundation
import Languages
import Testing

@testable import Reports

/// What `luotsi catalogue check` prints.
@Suite struct CatalogueCheckDocumentTests {
  private let day: CivilDate

  init() throws { day = try #require(CivilDate("2026-11-30")) }

  private func document(_ language: Language) -> CatalogueCheckDocument {
    let knowledge = LocalKnowledge(
      links: [
        QualificationLink(
          QualificationLink.ID("371101", "9999"),
          weight: 1000,
          origin: .official,
        )
      ],
      overlays: [
        Overlay(.qualification("371101"), .full(true), note: "page", by: "A.B.", on: day)
      ],
    )
    let empty = CatalogueSnapshot(
      fields: [],
      activities: [],
      occupations: [],
      providers: [],
      offerings: [],
      labourDemand: [],
      travelTimes: [],
      hash: "",
    )
    let check = CatalogueCheck(
      empty,
      knowledge: knowledge,
      qualifications: QualificationCodes(),
      on: day,
    )
    return CatalogueCheckDocument(check, hash: "d65c4f85352b3d63", on: day, language: language)
  }

  @Test func `the text has a line a finding and a line that counts`() {
    #expect(
      document(.en).text == """
        Catalogue d65c4f85352b3d63 30 November 2026
        error: qualification_occupation 371101 9999: The catalogue has no occupation 9999. \
        Correct the code, or import the code set that has it.
        warning: overlay 371101 full: Nobody offers the qualification 371101. \
        Take the fact away under To review if it is no longer needed.
        1 error, 1 warning.

        """
    )
    #expect(document(.fi).text.contains("virhe: qualification_occupation 371101 9999: "))
    #expect(document(.sv).text.hasSuffix("1 fel, 1 varning.\n"))
  }

  @Test func `the document for programs names its schema, table, id and code`() throws {
    let json = try JSONSerialization.jsonObject(with: document(.en).jsonData())
    let members = try #require(json as? [String: Any])
    #expect(members["schema"] as? String == "luotsi-catalogue-check/1")
    #expect(members["date"] as? String == "2026-11-30")
    let finding = try #require((members["findings"] as? [[String: Any]])?.first)
    #expect(finding["severity"] as? String == "error")
    #expect(finding["code"] as? String == "unknown-occupation")
    #expect(finding["table"] as? String == "qualification_occupation")
    #expect(finding["id"] as? String == "371101 9999")
    #expect(document(.en).hasErrors)
  }
}
