import Catalogue
import CivilDates
import Languages
import Testing

@testable import CatalogueStore

/// What `luotsi catalogue check` finds in small catalogues.
@Suite struct CatalogueCheckTests {
  let whole: CatalogueSnapshot
  let day: CivilDate

  init() throws {
    whole = try SampleFolder().read().snapshot
    day = try sampleDay()
  }

  private func found(
    in catalogue: CatalogueSnapshot,
    _ knowledge: LocalKnowledge = LocalKnowledge(),
    qualifications: QualificationCodes = QualificationCodes(),
    on later: CivilDate? = nil,
  ) -> [String] {
    CatalogueCheck(
      catalogue,
      knowledge: knowledge,
      qualifications: qualifications,
      on: later ?? day,
    )
    .findings.map { "\($0.severity) \($0.table.rawValue) \($0.id) \($0.problem)" }
  }

  @Test func `a whole catalogue has no findings`() {
    #expect(found(in: whole) == [])
    #expect(found(in: whole, qualifications: QualificationCodes(known: ["371101"])) == [])
  }

  @Test func `the bundled example has no errors`() throws {
    let read = try importBundledCatalogue()
    let check = CatalogueCheck(
      read.snapshot,
      knowledge: LocalKnowledge(links: read.links),
      qualifications: QualificationCodes(),
      on: day,
    )
    #expect(check.findings.filter { $0.severity == .error } == [])
  }

  @Test func `rows that refer to what is not there are errors`() {
    var broken = whole
    broken.occupations.removeAll { $0.id == "5321" }
    broken.municipalities.removeAll { $0.id == "245" }
    broken.units.removeAll { $0.id == "own" }
    #expect(
      found(in: broken) == [
        #"error employer_need home unknownOccupation(5321)"#,
        #"error employer_need home unknownMunicipality(245)"#,
        #"error labour_demand 5321 maakunta_01 2026-06-01 unknownOccupation(5321)"#,
        #"error offering nurse unknownMunicipality(245)"#,
        #"error offering nurse unknownOccupation(5321)"#,
        #"error offering nurse unknownUnit(own)"#,
        #"error service ohjaamo unknownMunicipality(245)"#,
        #"error travel_time 092 245 unknownMunicipality(245)"#,
        #"error travel_time 245 092 unknownMunicipality(245)"#,
      ]
    )
  }

  @Test func `a qualification is unknown or expired only where the code set is there`() throws {
    let ended = try #require(CivilDate("2026-07-31"))
    #expect(
      found(in: whole, qualifications: QualificationCodes(ends: ["371101": ended]))
        == ["warning offering nurse expiredQualification(371101, ended: 2026-07-31)"]
    )
    #expect(
      found(in: whole, qualifications: QualificationCodes(known: ["371102"])) == [
        "error offering nurse unknownQualification(371101)",
        "error unit 100833 unknownQualification(371101)",
        "error unit own unknownQualification(371101)",
      ]
    )
  }

  @Test func `local knowledge about what is gone is told, a rejected link is not`() {
    let gone = QualificationLink.ID("371101", "9999")
    let review = Review(.rejected, by: "A.B.", on: day)
    let knowledge = LocalKnowledge(
      links: [
        QualificationLink(gone, weight: 1, origin: .derived),
        QualificationLink(
          QualificationLink.ID("371101", "9998"),
          weight: 1,
          origin: .derived,
          review: review,
        ),
      ],
      overlays: [
        Overlay(.offering("gone"), .full(true), note: "page", by: "A.B.", on: day),
        Overlay(.qualification("999999"), .full(true), note: "page", by: "A.B.", on: day),
      ],
    )
    #expect(
      found(in: whole, knowledge) == [
        "error overlay gone full missingOffering(gone)",
        "error qualification_occupation 371101 9999 unknownOccupation(9999)",
        "warning overlay 999999 full unusedQualification(999999)",
      ]
    )
  }

  @Test func `what has passed is a warning`() throws {
    let later = try #require(CivilDate("2027-02-01"))
    #expect(
      found(in: whole, on: later) == [
        "warning employer_need home startPassed(2027-01-11)",
        "warning offering nurse startPassed(2027-01-11)",
        "warning offering nurse applicationPassed(2026-12-11)",
      ]
    )
  }

  @Test func `offerings that differ in nothing but the id are told once`() throws {
    let folder = try SampleFolder()
    try folder.append("nurse2,\(nurseCells)", to: "offerings.csv")
    let catalogue = try folder.read().snapshot
    #expect(
      found(in: catalogue) == ["warning offering nurse2 duplicate(of: \"nurse\")"]
    )
  }
}
