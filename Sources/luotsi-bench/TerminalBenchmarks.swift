import Foundation

/// From the start of the process to the last byte of its first screen.
func measureFirstPaint(_ subject: Subject) throws -> [Measurement] {
  let desk = try BenchDesk(subject)
  var times: [Double] = []
  for run in 0..<22 {
    let terminal = try PseudoTerminal(running: subject.binary, environment: desk.environment)
    guard let (_, last) = terminal.readUntilQuiet(silence: 150, patience: 5000) else {
      throw PseudoTerminal.Failure(description: "luotsi drew nothing in 5 s")
    }
    if run >= 2 { times.append(milliseconds(from: terminal.started, to: last)) }
  }
  return [Measurement("first-paint", unit: "ms", samples: times)]
}

/// From a key sent to the last byte that answers it, moving in a list of choices.
func measureListMove(_ subject: Subject) throws -> [Measurement] {
  let desk = try BenchDesk(subject)
  let terminal = try PseudoTerminal(running: subject.binary, environment: desk.environment)
  _ = terminal.readUntilQuiet(silence: 300, patience: 5000)
  // A name, a passphrase twice and the recovery key; then a new case and its first question.
  let passphrase = "kuu nousee metsän yli\r"
  for keys in ["Aino\r", passphrase, passphrase, "\r", "u", "\r", "\r"] {
    terminal.send(keys)
    _ = terminal.readUntilQuiet(silence: 300, patience: 2000)
  }
  var times: [Double] = []
  var bytes: [Double] = []
  for run in 0..<220 {
    let sent = ContinuousClock().now
    terminal.send(run.isMultiple(of: 2) ? "\u{1b}OB" : "\u{1b}OA")
    guard let (count, last) = terminal.readUntilQuiet(silence: 20, patience: 1000) else {
      throw PseudoTerminal.Failure(description: "an arrow key in the interview drew nothing")
    }
    guard run >= 20 else { continue }
    times.append(milliseconds(from: sent, to: last))
    bytes.append(Double(count))
  }
  return [
    Measurement("list-move", unit: "ms", samples: times),
    Measurement("list-move-bytes", unit: "B", samples: bytes),
  ]
}

/// A data folder of its own, so that a benchmark never touches anybody's cases.
private final class BenchDesk {
  let folder: URL
  let environment: [String: String]

  init(_ subject: Subject) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "XDG_DATA_HOME": folder.path,
      "XDG_STATE_HOME": folder.path,
      "HOME": folder.path, "LUOTSI_RESOURCES": subject.resources.path,
    ]
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      FileHandle.standardError.write(Data("\(folder.path) was left behind: \(error)\n".utf8))
    }
  }
}

private func milliseconds(
  from start: ContinuousClock.Instant,
  to end: ContinuousClock.Instant,
) -> Double {
  let time = end - start
  return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
}
