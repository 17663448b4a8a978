import Foundation
import Testing

/// A real terminal of 80×24 under tmux, with a shell in it.
final class TmuxTerminal {
  private let data: DataFolder
  private let socket: String
  private let environment: [String: String]
  /// Kept in the foreground: a daemon would hold the descriptor by which its start is awaited.
  private let server = Process()

  init(_ data: DataFolder, extra: [String: String] = [:]) throws {
    self.data = data
    socket = data.path + "/tmux"
    environment = data.environment.merging(extra) { $1 }
    server.executableURL = URL(filePath: "/usr/bin/tmux")
    server.arguments = ["-D", "-S", socket, "-f", "/dev/null"]
    server.environment = environment
    server.standardInput = FileHandle.nullDevice
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try server.run()
    try waitForServer()
    var command = ["new-session", "-d", "-x", "80", "-y", "24"]
    for (name, value) in environment { command += ["-e", "\(name)=\(value)"] }
    try tmux(command + ["env", "PS1=ready> ", "sh", "-i"])
    try wait(for: "ready>")
  }

  deinit {
    do { try tmux(["kill-server"]) } catch { Issue.record("tmux stayed: \(error)") }
  }

  /// Presses keys by tmux's names: `Enter`, `PPage`, `F5`, or a character.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types text as it stands.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  func resize(rows: Int, columns: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  var screen: String {
    get throws { try tmux(["capture-pane", "-p"]) }
  }

  /// The screen with the colours' control sequences left in.
  var colouredScreen: String {
    get throws { try tmux(["capture-pane", "-p", "-e"]) }
  }

  /// Waits until `text` stands on the screen; fails with the screen after 20 seconds.
  func wait(for text: String, at location: SourceLocation = #_sourceLocation) throws {
    try wait("'\(text)' never stood on the screen", at: location) { $0.contains(text) }
  }

  func wait(
    _ complaint: String,
    at location: SourceLocation = #_sourceLocation,
    until isTrue: (String) throws -> Bool,
  ) throws {
    let deadline = ContinuousClock.now + .seconds(20)
    var seen = ""
    while ContinuousClock.now < deadline {
      seen = try screen
      if try isTrue(seen) { return }
      usleep(20_000)
    }
    Issue.record("\(complaint):\n\(seen)", sourceLocation: location)
    throw Timeout()
  }

  struct Timeout: Error {}

  private func waitForServer() throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while !FileManager.default.fileExists(atPath: socket) {
      guard ContinuousClock.now < deadline else { throw Timeout() }
      usleep(5_000)
    }
  }

  /// The process id of the program running in the shell.
  func programID() throws -> Int32 {
    let pane = try tmux(["display-message", "-p", "#{pane_pid}"]).trimmed
    var found = ""
    try wait("no program runs in the shell") { _ in
      found = try finish("/usr/bin/pgrep", ["-P", pane], environment: environment).output.trimmed
      return !found.isEmpty
    }
    return try #require(Int32(found))
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let result = try finish(
      "/usr/bin/tmux",
      ["-S", socket, "-f", "/dev/null"] + arguments,
      environment: environment,
    )
    guard result.status == 0 else { throw Failure(description: result.errors) }
    return result.output
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }
}

extension String {
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
