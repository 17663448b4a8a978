import TerminalUI

/// Runs the program on a terminal until it is left or the terminal goes away.
///
/// Effects are performed before the next paint, so an answer is on disk before its successor shows.
/// What takes longer than a key may is thought out after the paint, and painted when it is known.
public func run(
  _ state: inout AppState,
  on terminal: inout some Terminal,
  effects given: EffectRunner,
) {
  var effects = given
  state.now = effects.moment
  perform(state.start(), on: &state, effects: &effects)
  terminal.present(view(state, size: terminal.size))
  while !state.isFinished, let event = terminal.nextEvent() {
    if event == .key(.control("z")) {
      terminal.suspend()
    } else {
      state.now = effects.moment
      state.window = terminal.size
      perform(state.update(event), on: &state, effects: &effects)
    }
    if state.takeRepaint() { terminal.forgetPicture() }
    terminal.present(view(state, size: terminal.size))
    while !state.postponed.isEmpty {
      let postponed = state.postponed
      state.postponed = []
      perform(postponed, on: &state, effects: &effects)
      terminal.present(view(state, size: terminal.size))
    }
    if state.hasToThink {
      state.think()
      terminal.present(view(state, size: terminal.size))
    }
  }
  effects.keepSeen()
}

private func perform(_ requested: [Effect], on state: inout AppState, effects: inout EffectRunner) {
  var waiting = requested
  while !waiting.isEmpty {
    let effect = waiting.removeFirst()
    waiting += state.apply(effects.perform(effect))
  }
}
