import Dispatch
import Synchronization

/// Does two things that know nothing of each other on two threads; the results do not depend on it.
///
/// - Throws: what the first threw, else what the second threw.
public func sideBySide<First: Sendable, Second: Sendable, Failure: Error>(
  _ first: @Sendable () throws(Failure) -> First,
  _ second: @Sendable () throws(Failure) -> Second,
) throws(Failure) -> (First, Second) {
  let ofFirst = Mutex<Result<First, Failure>?>(nil)
  let ofSecond = Mutex<Result<Second, Failure>?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { task in
    if task == 0 {
      let result = Result(catching: first)
      ofFirst.withLock { $0 = result }
    } else {
      let result = Result(catching: second)
      ofSecond.withLock { $0 = result }
    }
  }
  guard let one = ofFirst.withLock({ $0 }), let other = ofSecond.withLock({ $0 }) else {
    preconditionFailure("both tasks have run")
  }
  return (try one.get(), try other.get())
}
