import CivilDates
import Foundation
import GRDB
import Matching
import Testing

@testable import CaseStore

@Suite struct RankingRecordTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  /// A ranking as the first shape of documents had it, cut to one offering.
  private let first = """
    {"chosen": ["keuda-1"], "formHash": "feedbeef", "formID": "alkukartoitus",
     "formVersion": "2026-11", "ranking": {
      "catalogueHash": "c0ffee", "catalogueRows": 120, "date": "2026-11-24", "isExample": true,
      "notices": [{"exampleData": {}}], "rulesVersion": "2026-11", "matches": [{
        "flags": ["exampleData"], "offering": "keuda-1", "verdict": "notYet",
        "parts": [
          {"criterion": "skills", "detail": {"noOccupation": {}}, "high": 1000, "low": 0,
           "sources": [], "value": 500, "weight": 8500},
          {"criterion": "labourDemand", "detail": {"labourDemand": {"_0": {
             "balance": "surplus", "degree": 3, "isOld": false, "month": "2026-06-01",
             "occupation": "5120", "unemployed": 2890}}},
           "high": 236, "low": 236, "sources": [], "value": 236, "weight": 1500}],
        "reasons": [
          {"detail": {"noEmployer": {}}, "rule": "E8", "verdict": "notYet",
           "source": {"isRead": true, "name": "531/2017"},
           "step": {"action": {"findEmployer": {"_0": "kitchen"}}, "months": 3}}],
        "unlock": [{"months": 3, "steps": [
          {"action": {"findEmployer": {"_0": "kitchen"}}, "months": 3}]}]
      }]}}
    """

  @Test func `a ranking stored in the first shape is still read`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.save(ranking(), of: id, at: Date(timeIntervalSince1970: 0))
    try store.pool.write { db in
      let row = SealedRows.Row(revision: 2, schemaVersion: 1, body: Data(first.utf8))
      try store.rows.write(row, to: .document(.ranking, id), in: db)
    }
    let record = try #require(try store.load(id).ranking)
    #expect(record.chosen == ["keuda-1"] && record.trail == nil)
    #expect(record.ranking.counts[.notYet] == 1 && record.ranking.counts[.open] == 0)
    #expect(record.ranking.notices == [.exampleData])
    let match = try #require(record.ranking.matches.first)
    #expect(match.score == 500 * 8500 + 236 * 1500)
    #expect((match.lowScore, match.highScore) == (354_000, 8_854_000))
    #expect(match.confidence == 150)
    #expect(match.reasons.map(\.rule) == ["E8"] && match.reasons.map(\.verdict) == [.notYet])
    #expect(match.unlock.isEmpty)
  }

  @Test func `a trail comes back from the store as it was`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    var client = Profile()
    client.travelMinutes = .known(45)
    client.literacy = .refused
    var choices = AdvisorChoices()
    try choices.mark("keuda-1", as: .pin, because: "Asiakkaan toive")
    try choices.weigh(.order(Criterion.allCases))
    let trail = RankingTrail(
      catalogueHash: "c0ffee",
      rules: RankingTrail.Rules(id: "luotsi-rules", version: "2026-12", hash: "feed"),
      profile: client,
      date: try #require(CivilDate("2026-11-24")),
      limits: .shown,
      choices: choices,
      sampling: RankingTrail.Sampling(RobustnessSettings(samples: 100, seed: .max)),
      hasQuestions: true,
    )
    let plain = try ranking()
    let record = RankingRecord(
      ranking: plain.ranking,
      formID: plain.formID,
      formVersion: plain.formVersion,
      formHash: plain.formHash,
      chosen: plain.chosen,
      trail: trail,
      outline: nil,
    )
    try store.save(record, of: id, at: Date(timeIntervalSince1970: 0))
    #expect(try store.load(id).ranking == record)
  }
}
