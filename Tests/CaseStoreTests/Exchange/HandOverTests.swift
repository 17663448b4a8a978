import CivilDates
import Foundation
import Guidance
import Interview
import Testing

@testable import CaseStore

@Suite("Another organisation gets what the client has agreed to, and nothing else")
struct HandOverTests {
  let desks: ExchangingDesks
  let id: GuidanceCase.ID

  init() throws {
    desks = try ExchangingDesks(2, relation: .other)
    id = try desks[1].createSample()
    var record = interview(age: 34, remark: "Kertoi itse")
    record.answers["helps"] = "breaks"
    record.remarks["helps"] = "Tauot auttavat"
    try desks[1].save(record, form: sampleForm, progress: halfWay, of: id, at: moment(1))
  }

  private func consent(_ purposes: [Purpose: Bool]) throws {
    let day = try #require(CivilDate("2026-11-24"))
    _ = try desks[1].change(id, at: moment(2)) { record in
      for (purpose, isGiven) in purposes {
        record.consents[purpose] = Consent(isGiven: isGiven, on: day, by: "Aino")
      }
    }
  }

  private func fault(_ consignment: CaseDatabase.Consignment) throws -> TransferFault? {
    do {
      _ = try desks.file(from: 1, to: 0, consignment)
      return nil
    } catch let fault as TransferFault {
      return fault
    }
  }

  @Test func `without a consent nothing goes, and a refusal is none`() throws {
    #expect(try fault(.one(id)) == .noConsent(code: "KIVI-1"))
    try consent([.handOver: false])
    #expect(try fault(.one(id)) == .noConsent(code: "KIVI-1"))
    try consent([.school: true])
    #expect(try fault(.one(id)) == .noConsent(code: "KIVI-1"))
  }

  @Test func `the voluntary part stays unless the client has agreed to sending that too`() throws {
    try consent([.handOver: true, .school: true])
    let received = try desks.pass(from: 1, to: 0, .one(id))
    #expect(received.withheld == 2)
    let stored = try desks[0].load(id)
    #expect(stored.interview?.answers == ["age": "34"])
    #expect(stored.interview?.remarks == ["age": "Kertoi itse"])
    #expect(stored.guidance.consents.keys.sorted { $0.rawValue < $1.rawValue } == [.handOver])
  }

  @Test func `nothing that arrives tells that questions of the voluntary part were asked`() throws {
    try desks[1].save(
      InterviewRecord(
        form: "alkukartoitus",
        version: "2026-11",
        contentHash: sampleForm.contentHash,
        answers: ["age": "34", "helps": "breaks"],
        remarks: ["helps": "Tauot auttavat"],
        visited: ["age", "helps"],
        position: "helps",
        settled: ["helps": "1"],
        accepted: ["helps": "breaks"],
      ),
      form: sampleForm,
      progress: halfWay,
      of: id,
      at: moment(2),
    )
    let list = RankingOutline(
      date: try #require(CivilDate("2026-11-23")),
      catalogueHash: "c0ffee",
      rulesVersion: "2026-11",
      rows: [],
      chosen: [],
    )
    _ = try desks[1].change(id, at: moment(2)) { $0.visits[.random()] = list }
    try consent([.handOver: true])
    try desks.pass(from: 1, to: 0, .one(id))
    let stored = try desks[0].load(id)
    let arrived = try JSONEncoder().encode(#require(stored.interview))
    #expect(arrived.range(of: Data("helps".utf8)) == nil)
    #expect(arrived.range(of: Data("age".utf8)) != nil)
    #expect(stored.guidance.visits.isEmpty)
  }

  @Test func `with that consent it goes along`() throws {
    try consent([.handOver: true, .supportHandOver: true])
    try desks.pass(from: 1, to: 0, .one(id))
    let interview = try #require(try desks[0].load(id).interview)
    #expect(interview.answers["helps"] == "breaks")
    #expect(interview.remarks["helps"] == "Tauot auttavat")
  }

  @Test func `what is left out here is not taken for removed there`() throws {
    try consent([.handOver: true, .supportHandOver: true])
    try desks.pass(from: 1, to: 0, .one(id))
    try consent([.supportHandOver: false])
    try desks.pass(from: 1, to: 0, .one(id))
    #expect(try desks[0].load(id).interview?.answers["helps"] == "breaks")
  }

  @Test func `when its form cannot be read, no answer goes without the second consent`() throws {
    try consent([.handOver: true])
    let file = try desks[1].transfer(.one(id), to: "Toimisto", at: moment(3)) { _ in nil }
    _ = try desks[0].receive(file, at: moment(4))
    #expect(try desks[0].load(id).interview?.answers.isEmpty == true)
  }

  @Test func `all cases go to a desk of one's own organisation alone`() throws {
    try consent([.handOver: true])
    #expect(try fault(.all) == .notOwnDesk("Toimisto"))
  }

  @Test func `how long it is kept is for each organisation to say`() throws {
    try consent([.handOver: true])
    let day = try #require(CivilDate("2030-01-31"))
    try desks[1].setDeleteBy(day, of: id, at: moment(3))
    try desks.pass(from: 1, to: 0, .one(id))
    let kept = try desks[0].load(id).summary.deleteBy
    #expect(kept == Retention.standard.end(from: moment(3)))
  }

  @Test func `sending and taking in stand in the log with the other desk's fingerprint`() throws {
    try consent([.handOver: true])
    try desks.pass(from: 1, to: 0, .one(id))
    let sent = try desks[1].auditLog().last
    #expect(sent?.action == .caseSent)
    #expect(sent?.version == (try desks[0].card().fingerprint))
    let taken = try desks[0].auditLog().last
    #expect(taken?.action == .caseReceived)
    #expect(taken?.caseID == id.rawValue)
  }
}
