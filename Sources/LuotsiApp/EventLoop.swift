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
  var adopted: TerminalSettings?
  func paint() {
    let settings = state.terminalSettings
    if settings != adopted {
      terminal.adopt(settings)
      adopted = settings
    }
    terminal.present(view(state, size: terminal.size))
  }
  func show() {
    paint()
    while workshop.work(for: &state) { paint() }
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
    if state.takeRepaint() { terminal.forgetPicture() }
    show()
  }
  workshop.finish(&state)
}
