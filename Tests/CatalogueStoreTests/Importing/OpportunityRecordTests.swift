import Catalogue
import CivilDates
import Foundation
import Languages
import Testing

@testable import CatalogueStore

@Suite("JOD's opportunities beside Opintopolku's trainings")
struct OpportunityRecordTests {
  private let export: RegisterExport
  private let offering: Offering.ID = "1.2.246.562.17.1/43682075486/fi"

  init() throws {
    export = try RegisterExport()
    try export.take(.konfo, Data(cookDocuments().utf8), named: "konfo.json")
  }

  private func take(_ oids: [String]) throws {
    let trainings = oids.map { #"{"oid":"\#($0)","nimi":{"fi":"Kokki"}}"# }
    let text = """
      {"id":"jod-1","luomisaika":"2026-05-02","tyyppi":"EI_TUTKINTO",
       "koulutukset":[\(trainings.joined(separator: ","))],"otsikko":{"fi":"Ruoka-ala"},
       "tiivistelma":{"fi":"Lyhyesti."},"kestoMinimi":6,"kestoMediaani":12,"kestoMaksimi":36}
      """
    try export.take(.jod, Data(text.utf8), named: "jod.json")
  }

  @Test(
    "An opportunity is found by the toteutus or the koulutus that it names",
    arguments: ["1.2.246.562.17.1", "1.2.246.562.13.1"],
  )
  func found(oid: String) throws {
    try take([oid, "1.2.246.562.13.9"])
    #expect(
      try export.database.opportunities(of: offering) == [
        OpportunityRecord(
          id: "jod-1",
          title: LocalizedText(fi: "Ruoka-ala"),
          summary: LocalizedText(fi: "Lyhyesti."),
          leadsToDegree: false,
          shortest: 6,
          median: 12,
          longest: 36,
          trainings: 2,
          created: CivilDate("2026-05-02"),
          retrievedOn: sampleDay(),
        )
      ]
    )
  }

  @Test func `both named are one opportunity, and none named is none`() throws {
    try take(["1.2.246.562.13.1", "1.2.246.562.17.1"])
    #expect(try export.database.opportunities(of: offering).map(\.id) == ["jod-1"])
    #expect(try export.database.opportunities(of: "nobody") == [])
    try take(["1.2.246.562.13.9"])
    #expect(try export.database.opportunities(of: offering) == [])
  }

  @Test func `the status counts opportunities`() throws {
    try take(["1.2.246.562.13.1"])
    let status = try export.database.status(on: sampleDay())
    #expect(status.tables.first { $0.name == "opportunity" }?.rows == 1)
    #expect(status.documents.first { $0.source == "jod" }?.count == 1)
  }

  @Test func `trainings that the catalogue lacks are a warning for each opportunity`() throws {
    try take(["1.2.246.562.13.1", "1.2.246.562.13.9", "1.2.246.562.13.8"])
    let missing = OpportunityTrainings(
      opportunity: "jod-1",
      title: LocalizedText(fi: "Ruoka-ala"),
      named: 3,
      missing: 2,
      firstMissing: "1.2.246.562.13.8",
    )
    #expect(try export.database.opportunitiesWithMissingTrainings() == [missing])
    let check = CatalogueCheck(
      try export.folder.read().snapshot,
      knowledge: LocalKnowledge(),
      qualifications: QualificationCodes(),
      opportunities: [missing],
      on: try sampleDay(),
    )
    #expect(
      check.findings.map { "\($0.severity) \($0.table.rawValue) \($0.id)" } == [
        "warning opportunity jod-1"
      ]
    )
  }

  @Test func `before any training has come from a register, none is called missing`() throws {
    let fresh = try RegisterExport()
    try fresh.take(.jod, Data(try oneDocument(of: .jod).utf8), named: "jod.json")
    #expect(try fresh.database.opportunitiesWithMissingTrainings() == [])
  }
}
