import Languages
import TerminalUI

/// What came in place of a line that was asked for.
public enum LineRead: Equatable, Sendable {
  case line(String)
  /// A line longer than ``longestLine``; nothing of it is kept.
  case tooLong
  /// Nothing was typed for as long as the cases may stay open.
  case idle
  /// The input is closed, or the system asks the program to leave.
  case ended
}

/// Runs the program as lines that are said and typed, until it is left or the input ends.
///
/// The state, its update and its effects are those of the full screen. `ask` says a prompt and waits
/// for a line; where its second argument is true, nothing typed may be seen.
/// - Returns: the state at the end.
@discardableResult
public func runLinear(
  _ state: AppState,
  effects: EffectRunner,
  ask: (_ prompt: String, _ isSecret: Bool) -> LineRead,
  say: (String) -> Void,
) -> AppState {
  // Nobody could be woken here: whatever takes long is done before the next line is asked for.
  var workshop = Workshop(effects, wake: nil)
  var talk = LinearTalk(state)
  func sayAll(_ lines: [String]) {
    for line in lines { for row in wrap(line, to: 78) { say(row) } }
  }
  talk.app.now = workshop.moment
  workshop.perform(talk.app.start(), on: &talk.app)
  talk.settle(&workshop)
  sayAll(talk.opening())
  while !talk.app.isFinished {
    switch ask(talk.prompt, talk.isSecret) {
    case .ended: talk.press([.terminate], &workshop)
    case .tooLong: sayAll([LinearText.tooLong[talk.app.language]])
    case .idle:
      talk.press([.idle], &workshop)
      talk.forgetWhenLocked()
      sayAll(talk.news())
    case .line(let line):
      let (said, step) = talk.take(line)
      sayAll(said)
      switch step {
      case .nothing: continue
      case .effects(let wanted): workshop.perform(wanted, on: &talk.app)
      case .events(let events): sayAll(talk.press(events, &workshop))
      }
      talk.forgetWhenLocked()
      if !talk.app.isFinished { sayAll(talk.news()) }
    }
  }
  workshop.finish(&talk.app)
  sayAll([LinearText.closed[talk.app.language]])
  return talk.app
}

extension LinearTalk {
  /// Updates the state with events, each with its effects before the next one.
  ///
  /// - Returns: what is to be said of a question that was left open.
  @discardableResult
  fileprivate mutating func press(_ events: [Event], _ workshop: inout Workshop) -> [String] {
    let before = app.openRequirement
    for event in events where !app.isFinished {
      app.now = workshop.moment
      workshop.perform(app.update(event), on: &app)
      settle(&workshop)
    }
    return app.leftOpen(before) ? [LinearText.leftOpen[app.language]] : []
  }

  /// Does what the full screen does after its paint.
  fileprivate mutating func settle(_ workshop: inout Workshop) {
    while !app.postponed.isEmpty { _ = workshop.work(for: &app) }
    // Which questions still matter is said on the list, and no answer has to wait for it.
    if case .swapTest = app.screen { app.think() }
  }
}
