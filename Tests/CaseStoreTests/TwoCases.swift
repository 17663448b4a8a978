import Foundation
import Guidance

@testable import CaseStore

/// A store with two cases, each with an interview, a ranking and a plan.
struct TwoCases {
  let folder: StoreFolder
  let store: CaseDatabase
  let first: GuidanceCase.ID
  let second: GuidanceCase.ID

  init() throws {
    folder = try StoreFolder()
    store = try folder.open()
    first = try store.createCase(code: "SUO-1", isExample: false, at: moment(0)).id
    second = try store.createCase(code: "SUO-2", isExample: false, at: moment(0)).id
    for id in [first, second] {
      try store.save(
        interview(age: 34),
        form: sampleForm,
        progress: halfWay,
        of: id,
        at: moment(1),
      )
      try store.save(ranking(), of: id, at: moment(2))
      _ = try store.change(id, at: moment(3)) { record in
        record.steps[.random()] = PlanStep(text: "Soita Keudaan", doer: .client, due: nil)
      }
    }
  }
}
