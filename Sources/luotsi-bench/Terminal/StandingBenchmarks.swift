import Foundation

/// What a program uses that waits for a key: processor time and awakenings in 20 seconds, before the
/// store is open and in an interview.
func measureIdle(_ subject: Subject) throws -> [Measurement] {
  let desk = try ProgramDesk(subject)
  try desk.setUpStore()
  let locked = try desk.start()
  _ = try locked.readUntilQuiet(silence: 1000)
  let interview = try desk.startInterview(subject, rows: nil, window: (40, 120))
  _ = interview.readIfAnything(silence: 1000, patience: 1000)
  let programs = [("locked", locked), ("interview", interview)].map { name, terminal in
    (name: name, figures: ProcessFigures(processID: terminal.processID))
  }
  let before = try programs.map { (try $0.figures.processorTime(), try $0.figures.sleeps()) }
  sleep(20)
  var measurements: [Measurement] = []
  for (program, (time, sleeps)) in zip(programs, before) {
    let used = try program.figures.processorTime() - time
    let woken = try program.figures.sleeps() - sleeps
    measurements += [
      Measurement("idle-20s-\(program.name)", unit: "ms", samples: [used]),
      Measurement("idle-20s-\(program.name)-awakenings", unit: "times", samples: [woken]),
    ]
  }
  withExtendedLifetime((locked, interview)) {}
  return measurements
}

/// Resident memory with the list of suggestions open, now and at its highest: over the bundled
/// catalogue, one as large as a region's, and a national one.
func measureMemory(_ subject: Subject) throws -> [Measurement] {
  let desk = try ProgramDesk(subject)
  var measurements: [Measurement] = []
  for (name, rows) in [("bundled", nil), ("2000", 2000), ("20000", 20_000)] as [(String, Int?)] {
    let terminal = try desk.startInterview(subject, rows: rows, window: (40, 120))
    _ = try terminal.answer(to: "l", silence: 1000)
    let figures = ProcessFigures(processID: terminal.processID)
    measurements += [
      Measurement("memory-\(name)", unit: "MB", samples: [try figures.memory("VmRSS")]),
      Measurement("memory-\(name)-peak", unit: "MB", samples: [try figures.memory("VmHWM")]),
    ]
  }
  return measurements
}
