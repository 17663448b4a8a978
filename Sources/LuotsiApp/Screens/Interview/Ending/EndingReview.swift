import Interview
import TerminalUI

/// What is looked over at the end of an interview: what is missing, broken, set aside or unknown.
struct EndingReview: Equatable, Sendable {
  enum Part: CaseIterable, Sendable {
    /// Required and neither answered nor given a reason for no answer.
    case missing
    case violated
    case setAside
    /// Not known, refused or not applicable.
    case withoutValue
    case remarks
  }

  struct Line: Equatable, Sendable {
    let part: Part
    let place: Place
    /// Why an answer breaks its check; nil in the other parts.
    var message: FormText?
  }

  private(set) var lines: [Line] = []
  private(set) var focus = 0
  /// How many questions that need no answer have none, nor a reason for none.
  private(set) var unanswered = 0

  var focusedLine: Line? { lines.indices.contains(focus) ? lines[focus] : nil }

  /// Whether something keeps the interview from being finished.
  var blocks: Bool { count(of: .missing) + count(of: .violated) > 0 }

  func count(of part: Part) -> Int { lines.count { $0.part == part } }

  /// The focus stays where it was, as far as there are lines.
  mutating func refill(from session: InterviewSession, _ overview: InterviewOverview) {
    let missing = session.missingRequired
    let aside = session.setAside
    lines = missing.map { Line(part: .missing, place: $0) }
    lines += session.violations.map { Line(part: .violated, place: $0.place, message: $0.message) }
    lines += aside.map { Line(part: .setAside, place: $0) }
    let hidden = Set(aside)
    lines += session.answers.compactMap { place, answer in
      guard case .status = answer, !hidden.contains(place) else { return nil }
      return Line(part: .withoutValue, place: place)
    }
    lines += session.remarkedQuestions.map { Line(part: .remarks, place: $0) }
    let needed = missing.count { session.form.question(at: $0)?.takesAnswer == true }
    unanswered = overview.asked - overview.answered - needed
    focus = min(focus, max(0, lines.count - 1))
  }

  mutating func move(by key: Key) { focus = moved(focus, by: key, count: lines.count) }
}

extension InterviewSession {
  /// Questions with a remark, those asked now first and in their order.
  fileprivate var remarkedQuestions: [Place] {
    let asked = askedQuestions.filter { remarks[$0] != nil }
    return asked + remarks.keys.filter { !asked.contains($0) }.sorted()
  }
}
