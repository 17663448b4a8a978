import Foundation

/// Hands values from a thread that makes them to one that uses them, a few at a time.
final class Handover<Value: Sendable>: @unchecked Sendable {
  // Everything below is touched under the condition's lock alone.
  private let condition = NSCondition()
  private var values: [Value] = []
  private var isClosed = false
  private let most: Int

  /// `most` values wait at a time; whoever gives more waits itself.
  init(most: Int) { self.most = most }

  /// False when nobody takes any more.
  func give(_ value: Value) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while values.count >= most, !isClosed { condition.wait() }
    guard !isClosed else { return false }
    values.append(value)
    condition.broadcast()
    return true
  }

  /// Nil when everything has been given and taken.
  func take() -> Value? {
    condition.lock()
    defer { condition.unlock() }
    while values.isEmpty, !isClosed { condition.wait() }
    guard !values.isEmpty else { return nil }
    defer { condition.broadcast() }
    return values.removeFirst()
  }

  func close() {
    condition.lock()
    defer { condition.unlock() }
    isClosed = true
    condition.broadcast()
  }
}

/// Makes values on a thread of their own while this one uses those that are ready, in their order.
///
/// A value takes its time in both places, so two cores import half as long again as fast as one.
/// - Throws: what `make` or `use` throws; the other is then stopped.
func alongside<Value: Sendable>(
  make: @escaping @Sendable ((Value) throws -> Void) throws -> Void,
  use: (Value) throws -> Void,
) throws {
  let handover = Handover<Result<[Value], any Error>>(most: 4)
  let maker = Thread {
    defer { handover.close() }
    var ready: [Value] = []
    do {
      try make { value in
        ready.append(value)
        guard ready.count == 64 else { return }
        guard handover.give(.success(ready)) else { throw CancellationError() }
        ready.removeAll(keepingCapacity: true)
      }
      _ = handover.give(.success(ready))
    } catch {
      _ = handover.give(.success(ready)) && handover.give(.failure(error))
    }
  }
  maker.stackSize = 8 << 20
  maker.start()
  defer { handover.close() }
  while let values = handover.take() {
    for value in try values.get() { try use(value) }
  }
}
