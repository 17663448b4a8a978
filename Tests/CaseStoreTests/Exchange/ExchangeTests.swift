import CivilDates
import Foundation
import Guidance
import Interview
import RepeatableNumbers
import Testing

@testable import CaseStore

@Suite("Desks pass cases to each other in files and lose nothing of either side")
struct ExchangeTests {
  @Test func `a case arrives whole, with its form`() throws {
    let desks = try ExchangingDesks(2)
    let id = try desks[1].createSample()
    try desks[1].save(
      interview(age: 34, remark: "Kertoi itse"),
      form: sampleForm,
      progress: halfWay,
      of: id,
      at: moment(1),
    )
    _ = try desks[1].change(id, at: moment(2)) { record in
      record.steps[.random()] = PlanStep(text: "Soita Keudaan", doer: .client, due: nil)
    }
    let received = try desks.pass(from: 1, to: 0)
    #expect(received.cases.map(\.outcome) == [.added])
    let (there, here) = (try desks[1].load(id), try desks[0].load(id))
    #expect(here.interview?.answers == there.interview?.answers)
    #expect(here.interview?.remarks == there.interview?.remarks)
    #expect(here.guidance == there.guidance)
    #expect(here.summary.code == "KIVI-1")
    #expect(here.summary.stage == .interview(answered: 1, asked: 35))
    #expect(here.summary.createdAt == there.summary.createdAt)
    #expect(try desks[0].form(sampleForm.contentHash) == sampleForm)
  }

  @Test func `the list shows the plan of a case that came, as it shows one made here`() throws {
    let desks = try ExchangingDesks(2)
    let id = try desks[1].createSample()
    let day = try #require(CivilDate("2026-12-01"))
    _ = try desks[1].change(id, at: moment(2)) { record in
      record.meetings[.random()] = Meeting(on: day, detail: "10.00")
    }
    try desks.pass(from: 1, to: 0)
    let (there, here) = try (desks[1].summaries(), desks[0].summaries())
    #expect(here.map(\.plan) == there.map(\.plan))
    #expect(here.first?.plan != nil)
  }

  @Test func `a clock that is ahead elsewhere has a case kept no longer here`() throws {
    let desks = try ExchangingDesks(2)
    let ahead = moment(1_000_000_000)
    let id = try desks[1].createCase(code: "KIVI-1", isExample: false, at: ahead).id
    try desks[1].answer(34, in: id, at: ahead)
    try desks.pass(from: 1, to: 0)
    #expect(try desks[0].load(id).summary.deleteBy == Retention.standard.end(from: moment(600)))
  }

  @Test func `the same file again changes nothing`() throws {
    let desks = try ExchangingDesks(2)
    let id = try desks[1].createSample()
    try desks[1].answer(34, in: id, at: moment(1))
    let file = try desks.file(from: 1, to: 0)
    _ = try desks[0].receive(file, at: moment(600))
    let before = try (desks[0].states(), desks[0].summaries())
    let again = try desks[0].receive(file, at: moment(700))
    #expect(again.cases.map(\.outcome) == [.unchanged])
    let after = try (desks[0].states(), desks[0].summaries())
    #expect(after.0 == before.0)
    #expect(after.1 == before.1)
  }

  @Test func `an older file after a newer one brings nothing old back`() throws {
    let desks = try ExchangingDesks(2)
    let id = try desks[1].createSample()
    try desks[1].answer(34, in: id, at: moment(1))
    let old = try desks.file(from: 1, to: 0)
    try desks[1].answer(35, in: id, at: moment(2))
    try desks.pass(from: 1, to: 0)
    _ = try desks[0].receive(old, at: moment(700))
    #expect(try desks[0].load(id).interview?.answers == ["age": "35"])
    #expect(try desks[0].conflicts(of: id).isEmpty)
  }

  @Test func `changes of different fields at two desks come together without a conflict`() throws {
    let desks = try ExchangingDesks(2)
    let id = try desks[0].createSample()
    try desks[0].answer(34, in: id, at: moment(1))
    try desks.pass(from: 0, to: 1)
    var told = try #require(try desks[1].load(id).interview)
    told.remarks["age"] = "Tarkista passista"
    try desks[1].save(told, form: sampleForm, progress: halfWay, of: id, at: moment(2))
    try desks[0].answer(35, in: id, at: moment(3))
    try desks.pass(from: 1, to: 0)
    let merged = try #require(try desks[0].load(id).interview)
    #expect(merged.answers == ["age": "35"])
    #expect(merged.remarks == ["age": "Tarkista passista"])
    #expect(try desks[0].conflicts(of: id).isEmpty)
  }

  @Test func `one field changed at two desks stands side by side at both until it is settled`()
    throws
  {
    let desks = try ExchangingDesks(2)
    let id = try desks[0].createSample()
    try desks[0].answer(34, in: id, at: moment(1))
    try desks.pass(from: 0, to: 1)
    try desks[0].answer(35, in: id, at: moment(2))
    try desks[1].answer(36, in: id, at: moment(3))
    let received = try desks.pass(from: 1, to: 0)
    try desks.pass(from: 0, to: 1)
    #expect(received.cases.map(\.conflicts) == [[.answer("age")]])
    for number in 0...1 {
      let conflict = try #require(try desks[number].conflicts(of: id).first)
      #expect(conflict.sides.map(\.value) == [.answers(["age": "35"]), .answers(["age": "36"])])
      #expect(conflict.sides.map(\.by) == ["Ohjaaja 0", "Ohjaaja 1"])
      #expect(try desks[number].summaries().map(\.conflicts) == [1])
      #expect(try desks[number].load(id).conflicts == [conflict])
    }
    let side = try #require(try desks[0].conflicts(of: id).first?.sides.first)
    try desks[0].settle(.answer("age"), of: id, with: side, at: moment(700))
    try desks.pass(from: 0, to: 1)
    for number in 0...1 {
      let stored = try desks[number].load(id)
      #expect(stored.interview?.answers == ["age": "35"])
      #expect(stored.summary.conflicts == 0)
      #expect(stored.corrections.map(\.before.value) == [.answers(["age": "36"])])
    }
  }

  @Test func `one value given at both desks is no conflict`() throws {
    let desks = try ExchangingDesks(2)
    let id = try desks[0].createSample()
    try desks[0].answer(34, in: id, at: moment(1))
    try desks.pass(from: 0, to: 1)
    try desks[0].answer(35, in: id, at: moment(2))
    try desks[1].answer(35, in: id, at: moment(3))
    let received = try desks.pass(from: 1, to: 0)
    #expect(received.cases.map(\.conflicts) == [[]])
    #expect(try desks[0].load(id).summary.conflicts == 0)
    try desks[0].answer(36, in: id, at: moment(4))
    try desks.pass(from: 0, to: 1)
    #expect(try desks[1].load(id).interview?.answers == ["age": "36"])
  }

  @Test func `a conflict is settled too by answering anew`() throws {
    let desks = try ExchangingDesks(2)
    let id = try desks[0].createSample()
    try desks[0].answer(34, in: id, at: moment(1))
    try desks.pass(from: 0, to: 1)
    try desks[0].answer(35, in: id, at: moment(2))
    try desks[1].answer(36, in: id, at: moment(3))
    try desks.pass(from: 1, to: 0)
    try desks[0].answer(37, in: id, at: moment(700))
    #expect(try desks[0].conflicts(of: id).isEmpty)
    let before = try desks[0].load(id).corrections.map(\.before.value)
    #expect(before == [.answers(["age": "35"]), .answers(["age": "36"])])
  }

  @Test func `what one desk removed and the other changed is a conflict`() throws {
    let desks = try ExchangingDesks(2)
    let id = try desks[0].createSample()
    let step = EntryID.random()
    _ = try desks[0].change(id, at: moment(1)) { record in
      record.steps[step] = PlanStep(text: "Soita", doer: .client, due: nil)
    }
    try desks.pass(from: 0, to: 1)
    _ = try desks[0].change(id, at: moment(2)) { $0.steps[step] = nil }
    _ = try desks[1].change(id, at: moment(3)) { $0.steps[step]?.text = "Soita huomenna" }
    try desks.pass(from: 1, to: 0)
    let sides = try #require(try desks[0].conflicts(of: id).first?.sides)
    #expect(sides.map(\.value).contains(.removed))
    #expect(try desks[0].load(id).guidance.steps[step]?.text == "Soita huomenna")
  }

  @Test func `of two clients with one code, both are kept and told apart`() throws {
    let desks = try ExchangingDesks(2)
    let here = try desks[0].createSample()
    let there = try desks[1].createSample()
    try desks.pass(from: 1, to: 0)
    let codes = try Dictionary(
      uniqueKeysWithValues: desks[0].summaries().map { ($0.id, $0.code) }
    )
    #expect(codes == [here: "KIVI-1", there: "KIVI-1-\(there.rawValue.prefix(4))"])
    try desks.pass(from: 0, to: 1)
    #expect(try desks[1].load(there).summary.code == "KIVI-1")
    #expect(try desks[0].states() == desks[1].states())
  }

  @Test func `a case that was erased here is not taken in again, and the other desk is told`()
    throws
  {
    let desks = try ExchangingDesks(2)
    let id = try desks[0].createSample()
    try desks.pass(from: 0, to: 1)
    try desks[0].deleteCase(id, at: moment(30))
    let received = try desks.pass(from: 1, to: 0)
    #expect(received.cases.map(\.outcome) == [.erasedHere(at: moment(30))])
    #expect(try desks[0].summaries().isEmpty)
    let told = try desks.pass(from: 0, to: 1)
    #expect(told.erasedThere == ["KIVI-1"])
    #expect(try desks[1].summaries().map(\.code) == ["KIVI-1"])
  }

  @Test func `a preview tells what would happen, and nothing happens`() throws {
    let desks = try ExchangingDesks(2)
    let id = try desks[1].createSample()
    let file = try desks.file(from: 1, to: 0)
    let log = try desks[0].auditLog()
    let preview = try desks[0].preview(file, at: moment(600))
    #expect(preview.cases.map(\.outcome) == [.added])
    #expect(try desks[0].summaries().isEmpty)
    #expect(try desks[0].auditLog() == log)
    #expect(try desks[0].receive(file, at: moment(600)) == preview)
    #expect(try desks[0].load(id).summary.code == "KIVI-1")
  }

  @Test func `a restored desk gives no number twice`() throws {
    let desks = try ExchangingDesks(2)
    let id = try desks[1].createSample()
    try desks[1].answer(34, in: id, at: moment(1))
    try desks.pass(from: 1, to: 0)
    // The laptop goes back to what it was, and another answer is given there.
    try desks[1].answer(35, in: id, at: moment(2))
    try desks.pass(from: 1, to: 0)
    try desks[1].becomeAnotherDesk()
    try desks[1].answer(36, in: id, at: moment(3))
    try desks.pass(from: 1, to: 0)
    #expect(try desks[0].load(id).interview?.answers == ["age": "36"])
  }

  @Test("Laptops and the office converge, whatever is passed in which order", arguments: 1...12)
  func convergence(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let day = try #require(CivilDate("2026-11-24"))
    let desks = try ExchangingDesks(3)
    var ids: [GuidanceCase.ID] = []
    var files: [(to: Int, file: Data)] = []
    for step in 1...40 {
      let desk = Int.random(in: 0...2, using: &random)
      let time = moment(Double(step))
      switch Int.random(in: 0...5, using: &random) {
      case 0:
        ids.append(
          try desks[desk].createCase(code: "S-\(step)", isExample: false, at: time).id
        )
      case 1, 2:
        let known = try desks[desk].summaries().map(\.id).sorted { $0.rawValue < $1.rawValue }
        guard let id = known.randomElement(using: &random) else { continue }
        try desks[desk].answer(Int.random(in: 18...60, using: &random), in: id, at: time)
      case 3:
        let known = try desks[desk].summaries().map(\.id).sorted { $0.rawValue < $1.rawValue }
        guard let id = known.randomElement(using: &random) else { continue }
        _ = try desks[desk].change(id, at: time) { record in
          record.consents[.school] = Consent(
            isGiven: Bool.random(using: &random),
            on: day,
            by: "\(desk)",
          )
        }
      case 4:
        let to = (desk + Int.random(in: 1...2, using: &random)) % 3
        files.append((to, try desks.file(from: desk, to: to)))
      default:
        guard let (to, file) = files.randomElement(using: &random) else { continue }
        _ = try desks[to].receive(file, at: time)
      }
    }
    for (to, file) in files.shuffled(using: &random) {
      _ = try desks[to].receive(file, at: moment(100))
    }
    for _ in 0..<2 {
      for from in 0...2 { for to in 0...2 where to != from { try desks.pass(from: from, to: to) } }
    }
    let states = try desks[0].states()
    #expect(states.count == ids.count)
    #expect(try desks[1].states() == states)
    #expect(try desks[2].states() == states)
    for number in 0...2 { #expect(desks[number].check().isEmpty) }
  }
}
