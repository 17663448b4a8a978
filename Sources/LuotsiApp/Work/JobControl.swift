import Synchronization

/// Between the keys and one piece of work on another thread: how far it is, and whether to end it.
final class JobControl: Sendable {
  private struct State {
    var progress: JobProgress?
    var isCancelled = false
  }

  private let state = Mutex(State())
  /// Has the screen painted anew.
  private let wake: @Sendable () -> Void

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  var progress: JobProgress? { state.withLock(\.progress) }
  var isCancelled: Bool { state.withLock(\.isCancelled) }

  func cancel() { state.withLock { $0.isCancelled = true } }

  /// Tells how far the work is; wakes nobody for less than a hundredth of it.
  func report(_ done: Int, of all: Int) {
    let progress = JobProgress(done: done, all: all)
    let isNews = state.withLock { state in
      let isNews = state.progress?.percent != progress.percent
      state.progress = progress
      return isNews
    }
    if isNews { wake() }
  }
}

/// How far a piece of work is, in units of its own.
struct JobProgress: Equatable, Sendable {
  let done: Int
  /// 0 when it is not known.
  let all: Int

  /// From 0 to 100; nil when it is not known how much there is.
  var percent: Int? { all > 0 ? max(0, min(100, done * 100 / all)) : nil }
}
