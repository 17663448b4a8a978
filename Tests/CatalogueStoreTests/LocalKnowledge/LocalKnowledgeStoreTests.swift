import Catalogue
import CivilDates
import GRDB
import Languages
import Testing

@testable import CatalogueStore

/// Links and overlays kept in a catalogue and laid over its offerings.
@Suite struct LocalKnowledgeStoreTests {
  let folder: SampleFolder
  let database: CatalogueDatabase
  let day: CivilDate

  /// The nurse's training without occupations, so that links can speak.
  init() throws {
    folder = try SampleFolder()
    try folder.replace(",5321 7512,care_feed", with: ",,care_feed", in: "offerings.csv")
    database = try CatalogueDatabase.open(at: folder.database)
    day = try sampleDay()
    try importSample()
  }

  private func importSample() throws {
    let read = try folder.read()
    try database.replaceContents(with: read.snapshot, from: "sample", importedOn: day)
    try database.propose(read.links)
  }

  private func nurse() throws -> Offering {
    try #require(try database.snapshot().offerings.first { $0.id == "nurse" })
  }

  private var carer: QualificationLink.ID { QualificationLink.ID("371101", "5321") }

  private func overlay(_ subject: Overlay.Subject, _ fact: OfferingFact) -> Overlay {
    Overlay(subject, fact, note: "the school's page", by: "A.B.", on: day)
  }

  @Test func `a suggestion drives no ranking until somebody accepts it`() throws {
    let before = try database.contents()
    #expect(before.knowledge.links[carer]?.isSuggestion == true)
    #expect(try nurse().occupations == [])
    #expect(try database.contentHash() == before.snapshot.hash)
    try database.change(before.knowledge.accepting(carer, by: "A.B.", on: day))
    #expect(try nurse().occupations == ["5321"])
    let link = try #require(try database.localKnowledge().links[carer])
    #expect(link.review == Review(.accepted, by: "A.B.", on: day))
    #expect(try database.snapshot().hash != before.snapshot.hash)
  }

  @Test func `what is undone leaves the catalogue and its hash as they were`() throws {
    let before = try database.contents()
    let changes =
      try before.knowledge.accepting(carer, by: "A.B.", on: day)
      + [.putOverlay(overlay(.offering("nurse"), .full(true)))]
    try database.change(changes)
    #expect(try database.contents() != before)
    try database.change(before.knowledge.inverse(of: changes))
    #expect(try database.contents() == before)
  }

  @Test func `links and facts survive two imports, and so do decisions about suggestions`() throws {
    let knowledge = try database.localKnowledge()
    let other = QualificationLink.ID("371101", "7512")
    let changes =
      try knowledge.accepting(carer, by: "A.B.", on: day)
      + [
        .putLink(QualificationLink(other, weight: 1, origin: .advisor)),
        .putOverlay(overlay(.qualification("371101"), .weeklyHours(20))),
        .putOverlay(overlay(.offering("gone"), .full(false))),
      ]
    try database.change(changes)
    let before = try database.contents()
    try importSample()
    try importSample()
    #expect(try database.contents() == before)
    #expect(before.knowledge.links.count == 2)
    #expect(before.knowledge.overlays.count == 2)
  }

  @Test func `an offering with occupations of its own keeps them`() throws {
    try folder.replace(",,care_feed", with: ",7512,care_feed", in: "offerings.csv")
    try importSample()
    try database.change(try database.localKnowledge().accepting(carer, by: "A.B.", on: day))
    #expect(try nurse().occupations == ["7512"])
  }

  @Test func `a link to an occupation that the catalogue lacks is passed over`() throws {
    let lost = QualificationLink(
      QualificationLink.ID("371101", "9999"),
      weight: 1000,
      origin: .official,
    )
    try database.change([.putLink(lost)])
    #expect(try nurse().occupations == [])
  }

  @Test func `the weightiest link comes first`() throws {
    let baker = QualificationLink.ID("371101", "7512")
    try database.change([
      .putLink(QualificationLink(carer, weight: 300, origin: .official)),
      .putLink(QualificationLink(baker, weight: 700, origin: .advisor)),
    ])
    #expect(try nurse().occupations == ["7512", "5321"])
  }

  @Test func `the offering's fact beats the register, which beats the qualification's`() throws {
    #expect(try nurse().minimumLevel == .b11)
    try database.change([
      .putOverlay(overlay(.qualification("371101"), .minimumLevel(.a21))),
      .putOverlay(overlay(.qualification("371101"), .cards([.hygienePassport]))),
      .putOverlay(overlay(.qualification("371101"), .full(true))),
    ])
    #expect(try nurse().minimumLevel == .b11)
    #expect(try nurse().cards == [.hygienePassport])
    #expect(try nurse().isFull == false)
    try database.change([.putOverlay(overlay(.offering("nurse"), .minimumLevel(.b21)))])
    #expect(try nurse().minimumLevel == .b21)
    try database.change([.removeOverlay(Overlay.ID(.offering("nurse"), .minimumLevel))])
    #expect(try nurse().minimumLevel == .b11)
  }

  @Test func `what nobody has found out stays unknown`() throws {
    try folder.replace(",fi,B1.1,1,", with: ",fi,,,", in: "offerings.csv")
    try importSample()
    #expect(try nurse().minimumLevel == nil)
    #expect(try nurse().languageSupport == nil)
    try database.change([.putOverlay(overlay(.qualification("371101"), .minimumLevel(.a22)))])
    #expect(try nurse().minimumLevel == .a22)
    #expect(try nurse().languageSupport == nil)
  }

  @Test("Every fact is kept as it was stated", arguments: OfferingFact.samples)
  func kept(fact: OfferingFact) throws {
    for subject in [Overlay.Subject.qualification("371101"), .offering("nurse")] {
      try database.change([.putOverlay(overlay(subject, fact))])
      let kept = try database.localKnowledge().overlays[Overlay.ID(subject, fact.topic)]
      #expect(kept == overlay(subject, fact))
    }
    #expect(try nurse().states(fact.topic))
    #expect(OfferingFact(fact.topic, code: fact.code) == fact)
  }

  @Test func `who said it and why has no part in the hash, what was said has`() throws {
    try database.change([.putOverlay(overlay(.offering("nurse"), .weeklyHours(20)))])
    let hash = try database.snapshot().hash
    let again = Overlay(.offering("nurse"), .weeklyHours(20), note: "asked", by: "C.D.", on: day)
    try database.change([.putOverlay(again)])
    #expect(try database.snapshot().hash == hash)
    try database.change([.putOverlay(overlay(.offering("nurse"), .weeklyHours(21)))])
    #expect(try database.snapshot().hash != hash)
  }

  @Test func `a fact that this program cannot have written is called damage`() throws {
    try database.change([.putOverlay(overlay(.offering("nurse"), .full(true)))])
    try database.queue.write { try $0.execute(sql: "UPDATE overlay SET value = 'maybe'") }
    let error = #expect(throws: CatalogueError.self) { try database.contents() }
    #expect(error?.cause == .damaged)
  }
}

extension OfferingFact {
  static var samples: [OfferingFact] {
    [
      .minimumLevel(.a13), .outcomeLevel(.b12), .languageSupport(false),
      .cards([.hygienePassport, .hotWork]), .safetyConditions(true), .times([.evening, .weekend]),
      .weeklyHours(18), .entrySchooling(.fieldExperience), .minimumAge(18), .maximumAge(29),
      .full(true),
    ]
  }
}
