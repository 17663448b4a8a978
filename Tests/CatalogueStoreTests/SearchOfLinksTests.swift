import Catalogue
import CivilDates
import GRDB
import RepeatableNumbers
import Testing

@testable import CatalogueStore

/// Finding offerings by the kind of training and by occupations that come by reviewed links.
@Suite struct SearchOfLinksTests {
  let folder: SampleFolder
  let database: CatalogueDatabase

  init() throws {
    folder = try SampleFolder()
    try folder.write("code\n371101\n381141\n", to: "qualifications.csv")
    for (id, kind, qualification, work) in [
      ("linked", "apprenticeship", "371101", ""), ("twin", "labour_market_training", "371101", ""),
      ("own", "vocational_qualification", "371101", "7512"), ("other", "workshop", "381141", ""),
    ] {
      try folder.append(
        "\(id),\(kind),,\(id),,,\(qualification),arbis,Vantaa,092,fi,,,,,,,1,,,,,,,0,,\(work),,1,,,,,,,,",
        to: "offerings.csv",
      )
    }
    database = try CatalogueDatabase.open(at: folder.database)
    let read = try folder.read()
    try database.replaceContents(with: read.snapshot, from: "sample", importedOn: sampleDay())
    try database.propose(read.links)
  }

  private func found(_ text: String) throws -> Set<Offering.ID> {
    Set(try database.search(text, limit: 99).ids)
  }

  private func decide(
    _ decision: (LocalKnowledge) throws -> [LocalChange]
  ) throws {
    try database.change(decision(database.localKnowledge()))
  }

  @Test(
    "A kind of training is found in every language",
    arguments: [
      ("oppisop", "linked"), ("läroavtal", "linked"), ("apprenticeship linked", "linked"),
      ("työvoimakoulutus", "twin"), ("arbetskraftsutb", "twin"), ("tyovoimakoulutus", "twin"),
    ] as [(String, Offering.ID)],
  )
  func kinds(text: String, id: Offering.ID) throws {
    #expect(try found(text) == [id])
  }

  @Test func `a link finds once it is accepted, and no longer once it is rejected`() throws {
    let day = try sampleDay()
    #expect(try found("lähihoitajat") == ["nurse"])
    try decide { try $0.accepting(.init("371101", "5321"), by: "A.B.", on: day) }
    #expect(try found("lähihoitajat") == ["nurse", "linked", "twin"])
    #expect(try found("5321 oppisopimus") == ["linked"])
    try decide { try $0.rejecting(.init("371101", "5321"), by: "A.B.", on: day) }
    #expect(try found("lähihoitajat") == ["nurse"])
  }

  @Test func `a link of somebody's own finds at once, and an unknown occupation nothing`() throws {
    let day = try sampleDay()
    try decide { try $0.adding(.init("381141", "7512"), weight: 500, by: "A.B.", on: day) }
    try decide { try $0.adding(.init("381141", "9999"), weight: 500, by: "A.B.", on: day) }
    #expect(try found("leipurit") == ["nurse", "own", "other"])
    #expect(try found("9999") == [])
  }

  @Test func `a new import finds by the links that were accepted before`() throws {
    let day = try sampleDay()
    try decide { try $0.accepting(.init("371101", "5321"), by: "A.B.", on: day) }
    try database.replaceContents(with: folder.read().snapshot, from: "new", importedOn: day)
    #expect(try found("lähihoitajat") == ["nurse", "linked", "twin"])
  }

  @Test("After any changes the search is as one built anew", arguments: UInt64(1)...12)
  func anyChanges(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let day = try sampleDay()
    for _ in 0..<20 { try database.change([anyChange(on: day, using: &random)]) }
    let kept = try index()
    try database.queue.write(rebuildSearch)
    #expect(try kept == index())
  }

  private func anyChange(on day: CivilDate, using random: inout SplitMix64) -> LocalChange {
    let ids = ["371101", "381141", "999999"].flatMap { qualification in
      ["5321", "7512", "9999"].map { occupation in
        QualificationLink.ID(QualificationCode(qualification), OccupationCode(occupation))
      }
    }
    let id = ids[Int.random(in: ids.indices, using: &random)]
    let reviews = [
      Review(.accepted, by: "A.B.", on: day), Review(.rejected, by: "A.B.", on: day), nil,
    ]
    let review = reviews[Int.random(in: reviews.indices, using: &random)]
    let origins = QualificationLink.Origin.allCases
    let origin = origins[Int.random(in: origins.indices, using: &random)]
    return Int.random(in: 0..<4, using: &random) == 0
      ? .removeLink(id)
      : .putLink(QualificationLink(id, weight: 500, origin: origin, review: review))
  }

  /// Every word of the index with the rows it finds, by itself and by its first letters.
  private func index() throws -> [String: [Int]] {
    let words = try database.queue.write { db in
      try db.execute(sql: "DROP TABLE IF EXISTS temp.word")
      try db.execute(
        sql: "CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, search_words, row)"
      )
      return try String.fetchAll(db, sql: "SELECT term FROM word")
    }
    var rows: [String: [Int]] = [:]
    for word in words {
      for length in [1, 2, 3, word.count] {
        let text = String(word.prefix(length))
        if rows[text] == nil { rows[text] = try database.rows(matching: text).rows }
      }
    }
    return rows
  }
}
