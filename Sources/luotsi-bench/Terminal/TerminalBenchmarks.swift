/// From the start of the process to the last byte of its first screen, the store being locked.
func measureFirstPaint(_ subject: Subject) throws -> [Measurement] {
  let desk = try ProgramDesk(subject)
  try desk.setUpStore()
  var times: [Double] = []
  for run in 0..<42 {
    let terminal = try desk.start()
    let burst = try terminal.readUntilQuiet(silence: 150)
    if run >= 2 { times.append(milliseconds(from: terminal.started, to: burst.last)) }
  }
  return [Measurement("first-paint", unit: "ms", samples: times)]
}

/// From a key sent to the last byte that answers it, moving in a list of choices and in the list of
/// suggestions.
func measureListMove(_ subject: Subject) throws -> [Measurement] {
  var measurements: [Measurement] = []
  for (name, rows, columns) in [("80x24", 24, 80), ("120x40", 40, 120)]
    as [(String, UInt16, UInt16)]
  {
    // Each begins anew: an interview goes on where the one before was left.
    let desk = try ProgramDesk(subject)
    let terminal = try desk.startInterview(subject, rows: nil, window: (rows, columns))
    // The first question has nothing to pick, the second one has.
    _ = try terminal.answer(to: "\u{1b}[6~", silence: 300)
    measurements += try moves("choice-move-\(name)", on: terminal)
    _ = try terminal.answer(to: "l", silence: 300)
    measurements += try moves("list-move-\(name)", on: terminal)
  }
  return measurements
}

/// Down and up in turn.
private func moves(_ name: String, on terminal: PseudoTerminal) throws -> [Measurement] {
  var times: [Double] = []
  var bytes: [Double] = []
  for run in 0..<320 {
    let key = run.isMultiple(of: 2) ? "\u{1b}OB" : "\u{1b}OA"
    let answer = try terminal.answer(to: key, silence: 20)
    guard run >= 20 else { continue }
    times.append(answer.milliseconds)
    bytes.append(Double(answer.bytes.count))
  }
  return [
    Measurement(name, unit: "ms", samples: times),
    Measurement(name + "-bytes", unit: "B", samples: bytes),
  ]
}
