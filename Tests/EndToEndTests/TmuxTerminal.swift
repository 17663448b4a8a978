import Foundation
import Testing

/// A real terminal of 80×24 under tmux, with a shell in it.
final class TmuxTerminal {
  private let data: DataFolder
  private let socket: String
  private let environment: [String: String]

  init(_ data: DataFolder, extra: [String: String] = [:]) throws {
    self.data = data
    socket = data.path + "/tmux"
    environment = data.environment.merging(extra) { $1 }
    var command = ["new-session", "-d", "-x", "80", "-y", "24"]
    for (name, value) in environment { command += ["-e", "\(name)=\(value)"] }
    command += ["env", "PS1=ready> ", "sh", "-i"]
    try tmux(command, through: ["/bin/bash", "-c", closingDescriptors, "bash"])
    try wait(for: "ready>")
  }

  deinit {
    do {
      let programs = try programIDs()
      try tmux(["kill-server"])
      // A program that the server's end ends keeps what it has seen in the folder to be removed.
      let deadline = ContinuousClock.now + .seconds(5)
      while programs.contains(where: { kill($0, 0) == 0 }), ContinuousClock.now < deadline {
        usleep(10_000)
      }
    } catch {
      Issue.record("tmux stayed: \(error)")
    }
  }

  /// Presses keys by tmux's names: `Enter`, `PPage`, `F5`, or a character.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types text as it stands.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// Sends bytes as they are, together.
  func send(_ bytes: [UInt8]) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// The file through which others can write on the screen.
  func device() throws -> String { try tmux(["display-message", "-p", "#{pane_tty}"]).trimmed }

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

  /// Starts the program in Finnish on a store that is set up, and opens it.
  func startUnlocked(_ program: String = Program.binary + " --language fi") throws {
    try type(program + "\n")
    try wait(for: "Tunnuslause")
    try type(DataFolder.passphrase)
    try press("Enter")
    try wait(for: "Luotsi · Asiakkaat")
  }

  /// The process id of the program running in the shell.
  func programID() throws -> Int32 {
    var found: [Int32] = []
    try wait("no program runs in the shell") { _ in
      found = try programIDs()
      return !found.isEmpty
    }
    return try #require(found.first)
  }

  private func programIDs() throws -> [Int32] {
    let pane = try tmux(["display-message", "-p", "#{pane_pid}"]).trimmed
    let listed = try finish("/usr/bin/pgrep", ["-P", pane], environment: environment).output
    return listed.split(separator: "\n").compactMap { Int32($0) }
  }

  @discardableResult
  private func tmux(_ arguments: [String], through shell: [String] = []) throws -> String {
    let command = shell + ["/usr/bin/tmux", "-S", socket, "-f", "/dev/null"] + arguments
    let result = try finish(command[0], Array(command.dropFirst()), environment: environment)
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

/// Runs a command without the descriptors it inherits, and lets SIGTERM reach it.
///
/// The terminal server outlives the process that starts it, and `Process` takes a process for
/// running while anybody holds its descriptor. The threads of the tests block SIGTERM, by which
/// `kill-server` ends the server.
private let closingDescriptors = """
  for descriptor in /proc/$$/fd/*; do
    descriptor=${descriptor##*/}
    [ "$descriptor" -le 2 ] || eval "exec $descriptor>&-"
  done
  exec /usr/bin/env --default-signal=TERM "$@"
  """
