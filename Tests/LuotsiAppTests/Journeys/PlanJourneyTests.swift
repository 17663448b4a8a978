import CaseStore
import Catalogue
import CivilDates
import Guidance
import Matching
import TerminalUI
import Testing

@testable import LuotsiApp

/// The plan, written from the screens that have something to put into it.
@Suite struct PlanJourneyTests {
  private let list: [Key] = newCase + [.function(3)]
  /// The plan of the only case, from the list of cases.
  private let plan: [Key] = [.character("s")]

  private func record(_ desk: JourneyDesk) throws -> GuidanceRecord {
    try desk.storedCase().guidance
  }

  @Test func `a step is written with text, doer and day, and is in the store at once`() throws {
    let desk = try JourneyDesk()
    let (frames, _) = try desk.press(
      newCase + [.escape, .character("s"), .character("+")] + characters("Call the school")
        + [.down] + characters("the school") + [.down] + characters("31.5.2027") + [.enter]
    )
    try expect(frames.last, shows: "Call the school")
    try expect(frames.last, shows: "the school · 31.5.2027")
    let step = try #require(try record(desk).steps.values.first)
    #expect(step.text == "Call the school")
    #expect(step.doer == .other("the school"))
    #expect(step.due == CivilDate("2027-05-31"))
    #expect(step.done == nil)
  }

  @Test func `an empty step and a day that is none are refused with a sentence`() throws {
    let desk = try JourneyDesk()
    let new = newCase + [.escape] + plan + [.character("+")]
    let (empty, _) = try desk.press(new + [.enter])
    try expect(empty.last, shows: "! Write what is to be done. An empty step is not noted.")
    let again = plan + [.character("+")] + characters("x") + [.up] + typed("tomorrow")
    let (wrong, _) = try desk.press(again)
    try expect(wrong.last, shows: "! Write the day as 31.5.2027.")
    #expect(try record(desk).isEmpty)
  }

  @Test func `the focus goes to the entry that was just written`() throws {
    let desk = try JourneyDesk()
    let one = plan + [.character("+")] + typed("Call")
    let meeting = [.end, .up, .enter] + typed("2.12.2026")
    let (_, state) = try desk.press(newCase + [.escape] + one + meeting)
    let rows = try #require(state.client?.guidance.planRows(today: desk.desk.today))
    guard case .plan(let shown) = state.screen, case .entry(_, .meeting) = rows[shown.focus] else {
      Issue.record("the focus is elsewhere: \(state.screen)")
      return
    }
    // A step with an earlier day stands before the one that was there.
    let early = [.character("+")] + characters("Write") + [.up] + typed("1.12.2026")
    let (_, again) = try desk.press(plan + early)
    guard case .plan(let plan) = again.screen else { throw NotTheList() }
    #expect(plan.focus == 0)
  }

  @Test func `what looks like an illness is pointed out while a step is written`() throws {
    let desk = try JourneyDesk()
    let keys = newCase + [.escape] + plan + [.character("+")] + characters("masennus")
    let (frames, _) = try desk.press(keys)
    try expect(frames.last, shows: "do not write illnesses")
  }

  @Test func `Space marks a step done today and not done again`() throws {
    let desk = try JourneyDesk()
    let new = newCase + [.escape] + plan + [.character("+")] + typed("Call")
    _ = try desk.press(new + [.character(" ")])
    #expect(try record(desk).steps.values.first?.done == desk.desk.today)
    _ = try desk.press(plan + [.character(" ")])
    #expect(try record(desk).steps.values.first?.done == nil)
  }

  @Test func `what is removed comes back with undo as it was`() throws {
    let desk = try JourneyDesk()
    let new = newCase + [.escape] + plan + [.character("+")] + typed("Call")
    _ = try desk.press(new)
    let before = try record(desk)
    _ = try desk.press(plan + [.character("x")])
    #expect(try record(desk).isEmpty)
    let other = try JourneyDesk()
    _ = try other.press(new + [.character("x"), .character("z")])
    #expect(try record(other).steps.values.first == before.steps.values.first)
  }

  @Test func `the focused training becomes a step whose text can be changed`() throws {
    let desk = try JourneyDesk()
    let (asked, state) = try desk.press(list + [.character("+")])
    try expect(asked.last, shows: "   Apply: ")
    let first = try #require(onListBehind(state))
    let (frames, _) = try desk.press(
      [.enter, .function(3), .character("+")] + typed(", by e-mail")
    )
    try expect(frames.last, shows: "Noted.")
    try expect(frames.last, shows: "Suggestions")
    let step = try #require(try record(desk).steps.values.first)
    #expect(step.offering == first)
    #expect(step.text.hasPrefix("Apply: ") && step.text.hasSuffix(", by e-mail"))
  }

  private func onListBehind(_ state: AppState) -> Offering.ID? {
    guard case .planEntry(let entry) = state.screen, case .ranking(let ranking) = entry.origin
    else { return nil }
    return ranking.focusedMatch?.offering
  }

  @Test func `a disagreement takes a reason, stands under the training and changes no verdict`()
    throws
  {
    let desk = try JourneyDesk()
    let (refused, before) = try desk.press(list + [.character("n"), .enter])
    try expect(refused.last, shows: "! Write the reason in a few words.")
    #expect(try record(desk).disagreements.isEmpty)
    let (frames, after) = try desk.press(
      [.enter, .function(3), .character("n"), .right, .down] + typed("The way is shorter")
    )
    try expect(frames.last, shows: "disagrees (advisor): The way is shorter")
    let noted = try #require(try record(desk).disagreements.values.first)
    #expect(noted.party == .advisor)
    guard case .planEntry(let entry) = before.screen, case .ranking(let old) = entry.origin else {
      Issue.record("the reason was not asked for on the list")
      return
    }
    #expect(try ranking(after).ranking.matches == old.ranking.matches)
    #expect(noted.verdict == old.focusedMatch?.verdict)
  }

  @Test func `the service in focus is noted as a referral of today`() throws {
    var state = try onList(of: .en, [.character("p"), .character("+")])
    let effects = state.update(.key(.enter))
    guard case .changeGuidance(.add(.referral(let referral)), _)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(referral.service != nil && !referral.name.isEmpty)
    #expect(referral.on == state.desk.today)
    #expect(referral.outcome == .open)
  }

  @Test func `a referral in own words goes through its outcomes with one key`() throws {
    let desk = try JourneyDesk()
    let refer: [Key] = plan + [.down, .character("+")] + typed("Ohjaamo")
    _ = try desk.press(newCase + [.escape] + refer + [.character(" ")])
    let started = try #require(try record(desk).referrals.values.first)
    #expect(started.name == "Ohjaamo" && started.outcome == .started)
    let (frames, _) = try desk.press(plan + [.down, .character(" ")])
    try expect(frames.last, shows: "did not go")
  }

  @Test func `a meeting today puts a client first, and the list of cases says when`() throws {
    let desk = try JourneyDesk()
    let today = desk.desk.today.asWritten
    let meet: [Key] =
      [.character("s"), .end, .up, .character("+")] + characters(today)
      + [.down] + typed("10.00") + [.escape]
    _ = try desk.press(newCase + [.escape] + meet)
    let other = [Key.character("u")] + emptied + typed("SUO-2") + [.escape]
    let (frames, state) = try desk.press(other)
    try expect(frames.last, shows: "today 10.00")
    #expect(state.cases.summaries.map { $0.code == "SUO-2" } == [false, true])
    #expect(state.cases.focusedCase?.code == "SUO-2")
  }

  @Test func `a plan that cannot be written keeps what was typed and says why`() throws {
    let desk = try JourneyDesk()
    var (_, state) = try desk.press(newCase + [.escape] + plan + [.character("+")])
    for key in typed("Call") { _ = state.update(.key(key)) }
    _ = state.apply(.failed(.store(StoreError(.diskFull, path: "cases.sqlite"))))
    try expect(at80(state), shows: "Call")
    guard case .planEntry(let entry) = state.screen else {
      Issue.record("the form was closed")
      return
    }
    #expect(entry.form.fields[.what] == "Call")
  }

  @Test func `after the lock nothing of the plan is left in the state`() throws {
    let desk = try JourneyDesk()
    var (_, state) = try desk.press(
      newCase + [.escape] + plan + [.character("+")] + typed("Call the school")
    )
    #expect(state.client != nil)
    _ = state.apply(.locked([]))
    #expect(state.client == nil)
    try expect(at80(state), hides: "Call the school")
  }
}
