import Catalogue
import CivilDates
import Testing

@testable import CatalogueStore

@Suite("Offerings made of Opintopolku's documents")
struct KoutaOfferingTests {
  let export: KoutaExport

  init() throws { export = try KoutaExport() }

  private func offerings(of documents: String) throws -> [Offering] {
    try export.write(documents)
    try export.take()
    return try export.database.snapshot().offerings
  }

  @Test("A toteutus becomes an offering with what both documents and the application say")
  func wholeOffering() throws {
    let offering = try #require(try offerings(of: cookDocuments()).first)
    #expect(offering.id == "1.2.246.562.17.1/43682075486/fi")
    #expect(offering.kind == .vocationalQualification)
    #expect(offering.field == "kitchen")
    #expect(offering.qualification == "381142")
    #expect(offering.provider == "keuda")
    #expect(offering.place == "Keuda, Kerava")
    #expect(offering.municipality == "245")
    #expect(offering.start == CivilDate("2027-01-11"))
    #expect(offering.applicationEnd == CivilDate("2026-12-10"))
    #expect(offering.entrySchooling == .basicOrSufficient)
    #expect(offering.durationMonths == 36)
    #expect(offering.fee == 0)
    #expect(offering.hasSafetyConditions == true)
    #expect(!offering.isExample)
  }

  @Test("What no register states stays unknown")
  func unknown() throws {
    let offering = try #require(try offerings(of: cookDocuments()).first)
    #expect(offering.minimumLevel == nil)
    #expect(offering.languageSupport == nil)
    #expect(offering.weeklyHours == nil)
    #expect(offering.isFull == nil)
    #expect(offering.requiresJobseeker == nil)
  }

  @Test("Apprenticeship beside teaching at school is an offering of its own, with wages")
  func apprenticeship() throws {
    let both = try offerings(of: cookDocuments(modes: ["1", "6"]))
    #expect(both.map(\.kind) == [.vocationalQualification, .apprenticeship])
    #expect(both.map(\.isPaid) == [false, true])
    let alone = try offerings(of: cookDocuments(modes: ["6"]))
    #expect(alone.map(\.kind) == [.apprenticeship])
  }

  @Test("Teaching in Finnish and Swedish is offered in each")
  func languages() throws {
    let offerings = try offerings(of: cookDocuments(languages: ["3"]))
    #expect(offerings.map(\.teachingLanguage) == [.fi, .sv])
  }

  @Test("A start by term is the term's first day and says that it is a term")
  func term() throws {
    let autumn =
      #""koulutuksenAlkamiskausi": {"koodiUri": "kausi_s#1"}, "koulutuksenAlkamisvuosi": "2027""#
    let offering = try #require(try offerings(of: cookDocuments(start: autumn)).first)
    #expect(offering.startTerm == StartTerm(year: 2027, season: .autumn))
    #expect(offering.start == CivilDate("2027-08-01"))
  }

  @Test("A start by personal plan is possible at any time")
  func personalPlan() throws {
    let personal = #""alkamiskausityyppi": "henkilokohtainen suunnitelma""#
    let offering = try #require(try offerings(of: cookDocuments(start: personal)).first)
    #expect(offering.hasContinuousStart)
    #expect(offering.start == nil)
  }

  @Test(
    "Whether it is special-needs training is known where the toteutus says so",
    arguments: [("true", true), ("false", false), ("null", nil as Bool?)],
  )
  func specialSupport(flag: String, stated: Bool?) throws {
    let member = #""ammatillinenPerustutkintoErityisopetuksena": \#(flag),"#
    let offering = try #require(try offerings(of: cookDocuments(metadata: member)).first)
    #expect(offering.isForSpecialSupport == stated)
  }

  @Test("TELMA and the path of special-needs training tell it too, and other types do not")
  func specialSupportByType() throws {
    let telma = try offerings(of: cookDocuments(type: "telma", path: "telma"))
    #expect(telma.map(\.isForSpecialSupport) == [true])
    let path = "amm/ammatillinen-perustutkinto-erityisopetuksena"
    #expect(try offerings(of: cookDocuments(path: path)).map(\.isForSpecialSupport) == [true])
    #expect(try offerings(of: cookDocuments()).map(\.isForSpecialSupport) == [nil])
  }

  @Test("A part of a qualification that names no units is not the whole of it")
  func unknownUnits() throws {
    let part = cookDocuments(
      modes: ["1", "6"],
      type: "amm-osaamisala",
      path: "amm/muu-ammatillinen-koulutus/osaamisala",
    )
    let offerings = try offerings(of: part)
    #expect(offerings.map(\.kind) == [.qualificationUnit, .apprenticeship])
    #expect(offerings.map(\.qualification) == ["381142", "381142"])
    #expect(offerings.map(\.hasUnknownUnits) == [true, true])
    let whole = try self.offerings(of: cookDocuments())
    #expect(whole.map(\.hasUnknownUnits) == [false])
  }

  @Test("An organisation whose municipality is not known is no place of a training")
  func placeWithoutMunicipality() throws {
    try export.write(cookDocuments().replacing("paikkakunta", with: "katuosoite"))
    let report = try export.take()
    #expect(report.notOffered == [.place: 1])
  }

  @Test("What is not published, or says no language of teaching, is kept and not offered")
  func notOffered() throws {
    try export.write(cookDocuments(state: "tallennettu"), to: "a.json")
    try export.write(cookDocuments(oid: "1.2.246.562.17.2", languages: []), to: "b.json")
    let report = try export.take()
    #expect(report.notOffered == [.language: 1])
    #expect(report.counts.map(\.read) == [1, 2])
  }
}
