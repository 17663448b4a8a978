/// From the digit that answers a question to the last byte painted: the answer is on the disk, the
/// list of `rows` offerings ranked anew and the next question on the screen.
///
/// Which questions still matter is worked out after that, so what is painted of it later counts in
/// `-settled` alone.
func measureAnswerPaint(_ subject: Subject, name: String, rows: Int) throws -> [Measurement] {
  let desk = try ProgramDesk(subject)
  let terminal = try desk.startInterview(subject, rows: rows, window: (40, 120))
  try goOn(to: "learn better", in: terminal)
  var times: [Double] = []
  var bytes: [Double] = []
  var settled: [Double] = []
  for run in 0..<110 {
    let answer = try terminal.answer(to: run.isMultiple(of: 2) ? "1" : "2", silence: 4)
    let sent = ContinuousClock().now
    let later = terminal.readIfAnything(silence: 400, patience: 600)
    _ = try terminal.answer(to: "\u{1b}[5~", silence: 400)
    guard run >= 10 else { continue }
    times.append(answer.milliseconds)
    bytes.append(Double(answer.bytes.count))
    settled.append(
      answer.milliseconds + (later.map { milliseconds(from: sent, to: $0.last) } ?? 0)
    )
  }
  return [
    Measurement(name, unit: "ms", samples: times),
    Measurement(name + "-bytes", unit: "B", samples: bytes),
    Measurement(name + "-settled", unit: "ms", samples: settled),
  ]
}

/// Pages through the questions until one of them says `text`.
private func goOn(to text: String, in terminal: PseudoTerminal) throws {
  for _ in 0..<150 {
    let painted = try terminal.answer(to: "\u{1b}[6~", silence: 60).bytes
    if String(decoding: painted, as: UTF8.self).contains(text) { return }
  }
  throw BenchmarkFault("no question says '\(text)'")
}
