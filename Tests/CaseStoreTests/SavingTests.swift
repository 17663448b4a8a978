import CivilDates
import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct SavingTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  @Test func `every saved answer is there when the store is opened again`() throws {
    let id = try folder.open().createSample()
    for age in 18...22 {
      try folder.open().save(
        interview(age: age),
        form: sampleForm,
        progress: halfWay,
        of: id,
        at: moment(1),
      )
      #expect(try folder.open().load(id).interview == interview(age: age))
    }
  }

  @Test func `a case comes back as it was saved`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.save(interview(age: 34), form: sampleForm, progress: halfWay, of: id, at: moment(10))
    try store.save(ranking(chosen: ["keuda-1", "varia-2"]), of: id, at: moment(20.125))
    let expected = GuidanceCase(
      summary: CaseSummary(
        id: id,
        code: "KIVI-1",
        isExample: false,
        createdAt: moment(0),
        updatedAt: moment(20.125),
        stage: .chosen,
        revision: 3,
        deleteBy: CivilDate("2027-05-24"),
      ),
      interview: interview(age: 34),
      ranking: try ranking(chosen: ["keuda-1", "varia-2"]),
    )
    #expect(try folder.open().load(id) == expected)
  }

  @Test func `of two saves in the same moment the later one stays`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.save(interview(age: 34), form: sampleForm, progress: halfWay, of: id, at: moment(1))
    try store.save(interview(age: 35), form: sampleForm, progress: halfWay, of: id, at: moment(1))
    let stored = try store.load(id)
    #expect(stored.interview == interview(age: 35))
    #expect(stored.summary.revision == 3)
  }

  @Test func `the stage follows the guidance`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    #expect(try store.load(id).summary.stage == .new)
    try store.save(interview(age: 34), form: sampleForm, progress: halfWay, of: id, at: moment(1))
    #expect(try store.load(id).summary.stage == .interview(answered: 1, asked: 35))
    try store.save(ranking(), of: id, at: moment(2))
    #expect(try store.load(id).summary.stage == .ranked)
    try store.save(ranking(chosen: ["keuda-1"]), of: id, at: moment(3))
    #expect(try store.load(id).summary.stage == .chosen)
  }

  @Test func `looking back over the answers keeps a ranking, changing one does not`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.save(interview(age: 34), form: sampleForm, progress: halfWay, of: id, at: moment(1))
    try store.save(ranking(), of: id, at: moment(2))
    let remarked = interview(age: 34, remark: "brings papers next time")
    try store.save(remarked, form: sampleForm, progress: halfWay, of: id, at: moment(3))
    #expect(try store.load(id).summary.stage == .ranked)
    try store.save(interview(age: 35), form: sampleForm, progress: halfWay, of: id, at: moment(4))
    #expect(try store.load(id).summary.stage == .interview(answered: 1, asked: 35))
  }

  @Test func `a stored ranking names what it came from`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.save(ranking(), of: id, at: moment(1))
    let stored = try #require(try store.load(id).ranking)
    #expect(stored.date.description == "2026-11-24")
    #expect(stored.catalogueHash == "c0ffee")
    #expect(stored.rulesVersion == "2026-11")
    #expect(stored.formHash == "feedbeef")
  }

  @Test func `saving to a case that is not there says so and stores nothing`() throws {
    let store = try folder.open()
    let id = GuidanceCase.ID.random()
    #expect(throws: StoreError(.noSuchCase(id), path: folder.path)) {
      try store.save(
        interview(age: 34),
        form: sampleForm,
        progress: halfWay,
        of: id,
        at: moment(1),
      )
    }
    let parts = [StorePart.document(.interview, id), .registerPage(id.page)]
    for part in parts { #expect(try store.pool.read { try store.rows.read(part, in: $0) } == nil) }
  }
}
