import CivilDates
import Foundation
import Guidance
import Interview
import Sealing
import Testing

@testable import CaseStore

struct GuidanceTests {
  let folder: StoreFolder
  let store: CaseDatabase
  let id: GuidanceCase.ID

  init() throws {
    folder = try StoreFolder()
    store = try folder.open()
    id = try store.createSample()
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test func `what was told and what was permitted are kept apart`() throws {
    let told = InformationGiven(
      on: try day("2026-11-24"),
      by: "Aino",
      language: "so",
      withInterpreter: true,
    )
    _ = try store.change(id, at: moment(1)) { $0.information = told }
    let stored = try store.load(id).guidance
    #expect(stored.information == told)
    #expect(stored.permits(.handOver) == nil)
  }

  @Test func `a permission that was withdrawn is a refusal, and who gave it when stays`() throws {
    let first = try unlockedStore(at: moment(0))
    let id = try first.createCase(code: "SUO-1", isExample: false, at: moment(1)).id
    let given = Consent(isGiven: true, on: try day("2026-11-24"), by: "Aino")
    _ = try first.change(id, at: moment(2)) { $0.consents[.school] = given }
    let second = try reopened(at: moment(100))
    let withdrawn = Consent(isGiven: false, on: try day("2026-11-30"), by: "Aino")
    _ = try second.change(id, at: moment(101)) { $0.consents[.school] = withdrawn }
    let stored = try second.load(id)
    #expect(stored.guidance.permits(.school) == false)
    #expect(stored.corrections.map(\.field) == [.consent(.school)])
    #expect(stored.corrections.map(\.before.value) == [.consent(given)])
  }

  @Test func `an answer corrected in a later sitting leaves what it was, a slip in this one none`()
    throws
  {
    let first = try unlockedStore(at: moment(0))
    let id = try first.createCase(code: "SUO-1", isExample: false, at: moment(1)).id
    for age in [43, 34] {
      try first.save(
        interview(age: age),
        form: sampleForm,
        progress: halfWay,
        of: id,
        at: moment(2),
      )
    }
    #expect(try first.load(id).corrections.isEmpty)
    let second = try reopened(at: moment(100))
    try second.save(
      interview(age: 35),
      form: sampleForm,
      progress: halfWay,
      of: id,
      at: moment(101),
    )
    let stored = try second.load(id)
    #expect(stored.corrections.count == 1)
    #expect(stored.corrections.first?.field == .answer("age"))
    #expect(stored.corrections.first?.before.value == .answers(["age": "34"]))
    #expect(stored.corrections.first?.at == moment(101).milliseconds)
  }

  @Test func `the list of an earlier day is kept when the list is made anew`() throws {
    let outline = RankingOutline(
      date: try day("2026-11-24"),
      catalogueHash: "c0ffee",
      rulesVersion: "2026-11",
      rows: [],
      chosen: ["keuda-1"],
    )
    for date in ["2026-11-24", "2026-11-24", "2026-11-30"] {
      let plain = try ranking()
      let record = RankingRecord(
        ranking: .init(date: try day(date), catalogueHash: "c0ffee", rulesVersion: "2026-11"),
        formID: plain.formID,
        formVersion: plain.formVersion,
        formHash: plain.formHash,
        chosen: [],
        trail: nil,
        outline: outline,
      )
      try store.save(record, of: id, at: moment(3))
    }
    #expect(try Array(store.load(id).guidance.visits.values) == [outline])
  }

  @Test func `the list of cases says what is ahead of a plan, without reading it`() throws {
    #expect(try store.summaries().first?.plan == nil)
    let meeting = Meeting(on: try day("2026-12-08"), detail: "10.00")
    try store.make(.add(.meeting(meeting)), of: id, at: moment(1))
    let step = PlanStep(text: "Soita Keudaan", doer: .client, due: nil)
    try store.make(.add(.step(step)), of: id, at: moment(2))
    #expect(try store.summaries().first?.plan == PlanDigest(meetings: [meeting], step: step))
    let names = try store.load(id).guidance
    for name in Array(names.meetings.keys) + Array(names.steps.keys) {
      try store.make(.remove(name), of: id, at: moment(3))
    }
    #expect(try store.summaries().first?.plan == nil)
  }

  @Test func `what is written down bears the name of who opened the store`() throws {
    let store = try unlockedStore(at: moment(0))
    let id = try store.createCase(code: "SUO-1", isExample: false, at: moment(1)).id
    let change = GuidanceChange.consent(.school, isGiven: true, on: try day("2026-11-24"))
    try store.make(change, of: id, at: moment(2))
    #expect(try store.load(id).guidance.consents[.school]?.by == "Aino")
  }

  @Test func `nothing of plan, consents and history can be read from the file`() throws {
    _ = try store.change(id, at: moment(1)) { record in
      record.steps[.random()] = PlanStep(text: "Soita Keudaan", doer: .client, due: nil)
    }
    let bytes = try folder.bytes()
    #expect(bytes.range(of: Data("Soita Keudaan".utf8)) == nil)
    #expect(bytes.range(of: Data("step/".utf8)) == nil)
  }

  @Test func `erasing a case takes plan, consents and history along`() throws {
    _ = try store.change(id, at: moment(1)) { record in
      record.steps[.random()] = PlanStep(text: "Soita Keudaan", doer: .client, due: nil)
    }
    try store.deleteCase(id)
    #expect(store.check().isEmpty)
  }

  private var other: URL { folder.url.appending(path: "other.sqlite") }

  private func unlockedStore(at time: Date) throws -> CaseDatabase {
    let passphrase = try Passphrase("kuu nousee metsän yli")
    let locked = try LockedStore.open(at: other)
    return try locked.setUp(for: "Aino", passphrase, work: .least, at: time)
  }

  private func reopened(at time: Date) throws -> CaseDatabase {
    let locked = try LockedStore.open(at: other)
    return try locked.unlock(
      locked.slots[0],
      with: Passphrase("kuu nousee metsän yli"),
      at: time,
    )
  }
}
