import Dispatch
import TerminalUI

/// A terminal that plays a script and can be woken, so that work goes on beside the keys.
final class WakingTerminal: Terminal {
  enum Step {
    case event(Event)
    /// Nothing is pressed until another thread has something to tell, half a minute at most.
    case untilWoken
  }

  let size = Size(rows: 24, columns: 80)
  private(set) var frames: [Frame] = []
  private var steps: ArraySlice<Step>
  private let wakes = DispatchSemaphore(value: 0)

  init(_ steps: [Step]) { self.steps = steps[...] }

  var wake: (@Sendable () -> Void)? { { [wakes] in wakes.signal() } }

  func nextEvent() -> Event? {
    switch steps.popFirst() {
    case nil: return nil
    case .event(let event): return event
    case .untilWoken:
      return wakes.wait(timeout: .now() + 30) == .success ? .woken : nil
    }
  }

  func present(_ frame: Frame) { frames.append(frame) }
  func suspend() {}
}

/// Presses of keys, one after another.
func presses(_ keys: [Key]) -> [WakingTerminal.Step] { keys.map { .event(.key($0)) } }
