import TerminalUI

/// Runs the program on a terminal until it is left or the terminal goes away.
///
/// Effects are performed before the next paint, so an answer is on disk before its successor shows.
/// What takes longer than a key may goes on beside the keys, and is painted when it is known.
public func run(
  _ state: inout AppState,
  on terminal: inout some Terminal,
  effects: EffectRunner,
) {
  var workshop = Workshop(effects, wake: terminal.wake)
  func show() {
    terminal.present(view(state, size: terminal.size))
    while workshop.work(for: &state) { terminal.present(view(state, size: terminal.size)) }
  }
  state.now = workshop.moment
  workshop.perform(state.start(), on: &state)
  show()
  while !state.isFinished, let event = terminal.nextEvent() {
    switch event {
    case .key(.control("z")): terminal.suspend()
    case .woken: workshop.collect(into: &state)
    default:
      state.now = workshop.moment
      state.window = terminal.size
      workshop.perform(state.update(event), on: &state)
    }
    show()
  }
  workshop.finish(&state)
}
