import CaseStore
import Interview
import RepeatableNumbers
import TerminalUI
import Testing

@testable import LuotsiApp

/// A case held as lines is the case that the same answers make on the full screen.
@Suite struct SameRecordTests {
  @Test("The bundled interview leaves one and the same record", arguments: UInt64(1)...2)
  func sameRecord(seed: UInt64) throws {
    let bundled = try bundledDesk()
    let answers = try Answers(of: bundled, seed: seed)
    let lines = try JourneyDesk()
    _ = try lines.talk(newCaseLines + answers.lines, on: bundled)
    let keys = try JourneyDesk()
    _ = try keys.play((newCase + answers.keys).map(Event.key), on: bundled)
    let (spoken, shown) = (try lines.storedCase(), try keys.storedCase())
    #expect(answers.lines.count > 30, "seed \(seed)")
    #expect(spoken.interview?.answers == shown.interview?.answers, "seed \(seed)")
    #expect(spoken.ranking != nil)
    #expect(spoken.ranking == shown.ranking, "seed \(seed)")
    #expect(spoken.decision == shown.decision && spoken.decision?.chosen.count == 1)
    #expect(spoken.guidance == shown.guidance)
    // Which case it is decides the order in which choices are shuffled.
    var (one, other) = (spoken.interview, shown.interview)
    one?.seed = 0
    other?.seed = 0
    #expect(one == other, "seed \(seed)")
  }
}

/// Made-up answers to the whole of an interview, as they are typed and as they are pressed.
private struct Answers {
  private(set) var lines: [String] = []
  private(set) var keys: [Key] = []
  private var state: AppState
  private var random: SplitMix64

  init(of desk: Desk, seed: UInt64) throws {
    random = SplitMix64(seed: seed)
    state = AppState(desk: desk, language: .en, now: try testMoment())
    var held = try exampleCase("kivi-27", on: desk)
    held.interview = nil
    state.screen = .interview(
      InterviewState(held, form: desk.form, desk: desk, now: try testMoment())
    )
    while lines.count < 300, !isComplete { answerNext() }
    add("finish", [.character("v")])
    add("clients", [.escape])
  }

  private var isComplete: Bool {
    if case .interview(let interview) = state.screen { interview.isComplete } else { false }
  }

  private mutating func add(_ line: String, _ pressed: [Key]) {
    lines.append(line)
    keys += pressed
    for key in pressed { _ = state.update(.key(key)) }
  }

  private mutating func answerNext() {
    guard case .interview(let interview) = state.screen, let question = interview.question else {
      // The list: the second training is chosen, and the interview goes on.
      add("choose 2", [.home, .down, .character(" ")])
      add("back", [.escape])
      return
    }
    if interview.rejection != nil || random.next() % 5 == 0, question.takesAnswer {
      return add(":don't know", [.function(5)])
    }
    let closed: [Key] = interview.search == nil ? [] : [.escape]
    let count = interview.choices.count
    switch interview.entry {
    case .confirmation: add(question.type == .acknowledge ? "1" : "", [.enter])
    case .one:
      let place = Int(random.next() % UInt64(max(1, count)))
      add("\(place + 1)", closed + Key.steps(to: place) + [.enter])
    case .several, .ranked:
      let places = (0..<count).filter { _ in random.next() % 4 == 0 }
      let text = places.map { "\($0 + 1)" }.joined(separator: " ")
      let marks = places.flatMap { Key.steps(to: $0) + [.character(" ")] }
      add(text.isEmpty ? "0" : text, closed + marks + [.enter])
    case .typed(let field):
      let text = question.type == .date ? "24.12.2026" : "\(1970 + random.next() % 30)"
      let emptied = Array(repeating: Key.backspace, count: field.text.count)
      add(text, emptied + text.map(Key.character) + [.enter])
    }
  }
}
