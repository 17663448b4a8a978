import CaseStore
import Catalogue
import CivilDates
import Interview
import Matching
import Testing

let sampleForm = FormSource(
  name: "alkukartoitus",
  sheets: ["survey": [["type", "name", "label"], ["integer", "age", "Age"]]],
)

func interview(age: Int, remark: String? = nil) -> InterviewRecord {
  InterviewRecord(
    form: "alkukartoitus",
    version: "2026-11",
    contentHash: sampleForm.contentHash,
    answers: ["age": "\(age)"],
    remarks: remark.map { ["age": $0] } ?? [:],
    visited: ["age"],
    position: "age",
  )
}

func ranking(chosen: [Offering.ID] = []) throws -> RankingRecord {
  RankingRecord(
    ranking: Ranking(
      date: try #require(CivilDate("2026-11-24")),
      catalogueHash: "c0ffee",
      catalogueRows: 120,
      isExample: true,
      rulesVersion: "2026-11",
      matches: [
        Match(
          offering: "keuda-1",
          verdict: .check,
          parts: [],
          reasons: [],
          unlock: [],
          flags: [],
        )
      ],
      notices: [],
    ),
    formID: "alkukartoitus",
    formVersion: "2026-11",
    formHash: "feedbeef",
    chosen: chosen,
    trail: nil,
    outline: nil,
  )
}
