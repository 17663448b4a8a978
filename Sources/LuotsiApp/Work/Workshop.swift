import CivilDates
import Foundation
import Synchronization

/// Has done what a state asks for: at once what a key may wait for, on threads what it may not.
///
/// A terminal that cannot be woken has nobody who would wait, and all of it is done at once.
struct Workshop {
  private var effects: EffectRunner
  private let wake: (@Sendable () -> Void)?
  private let mailbox = Mailbox()
  /// Steers the work that has to be waited for; nil while there is none.
  private var control: JobControl?
  /// Work on other threads whose news have not come.
  private var underWay = 0
  private var isThinking = false

  /// What comes back from a thread.
  private enum News: Sendable {
    /// With the runner as the work left it.
    case waitedFor(EffectRunner, Outcome)
    case besides(Outcome)
    case thought(Thought, Conclusion)
  }

  private final class Mailbox: Sendable {
    private let news = Mutex<[News]>([])
    func put(_ item: News) { news.withLock { $0.append(item) } }
    func takeAll() -> [News] {
      news.withLock { news in
        defer { news = [] }
        return news
      }
    }
  }

  init(_ effects: EffectRunner, wake: (@Sendable () -> Void)?) {
    self.effects = effects
    self.wake = wake
  }

  var moment: Moment { effects.moment }

  /// Does what is asked for before the next paint.
  mutating func perform(_ requested: [Effect], on state: inout AppState) {
    var waiting = requested
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      waiting += state.apply(effects.perform(effect))
    }
  }

  /// Begins, or without threads does, what is due after a paint; whether that changed the state.
  mutating func work(for state: inout AppState) -> Bool {
    guard let wake else { return workAtOnce(for: &state) }
    steer(state)
    let begins = beginNext(of: &state, wake)
    if !isThinking, let thought = state.wantedThought {
      isThinking = true
      let desk = state.desk
      begin(wake) { .thought(thought, thought.conclude(at: desk)) }
    }
    return begins
  }

  /// Takes in what has become of the work on other threads.
  mutating func collect(into state: inout AppState) {
    state.working?.progress = control?.progress
    for news in mailbox.takeAll() {
      underWay -= 1
      switch news {
      case .waitedFor(let runner, let outcome):
        effects = runner
        control = nil
        let more = state.apply(outcome)
        perform(more + state.endWork(), on: &state)
      case .besides(let outcome): perform(state.apply(outcome), on: &state)
      case .thought(let thought, let conclusion):
        isThinking = false
        state.take(conclusion, of: thought)
      }
    }
  }

  /// Waits until what was begun is over, so that the program ends with nothing half done.
  mutating func finish(_ state: inout AppState) {
    control?.cancel()
    while underWay > 0 {
      Thread.sleep(forTimeInterval: 0.005)
      collect(into: &state)
    }
    effects.keepSeen()
  }

  private func steer(_ state: AppState) {
    if state.working?.isCancelled == true { control?.cancel() }
  }

  private mutating func beginNext(
    of state: inout AppState,
    _ wake: @escaping @Sendable () -> Void,
  ) -> Bool {
    guard state.working == nil, !state.postponed.isEmpty else { return false }
    let effect = state.postponed.removeFirst()
    var runner = effects
    guard let working = effect.working else {
      begin(wake) { [runner] in
        var runner = runner
        return .besides(runner.perform(effect))
      }
      return false
    }
    let control = JobControl(wake: wake)
    runner.control = control
    self.control = control
    state.working = working
    begin(wake) { [runner] in
      var runner = runner
      let outcome = runner.perform(effect)
      runner.control = nil
      return .waitedFor(runner, outcome)
    }
    return true
  }

  private mutating func begin(
    _ wake: @escaping @Sendable () -> Void,
    _ work: @escaping @Sendable () -> News,
  ) {
    underWay += 1
    let mailbox = mailbox
    let thread = Thread {
      mailbox.put(work())
      wake()
    }
    // Reading a national catalogue recurses deeper than the half megabyte threads get by default.
    thread.stackSize = 8 << 20
    thread.start()
  }

  private mutating func workAtOnce(for state: inout AppState) -> Bool {
    guard state.postponed.isEmpty else {
      let postponed = state.postponed
      state.postponed = []
      perform(postponed, on: &state)
      return true
    }
    guard state.wantedThought != nil else { return false }
    state.think()
    return true
  }
}
