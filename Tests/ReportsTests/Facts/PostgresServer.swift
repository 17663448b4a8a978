import Foundation

/// A PostgreSQL of its own in a temporary folder, reached through a socket there alone.
final class PostgresServer {
  /// The folder of Debian's programs; nil where PostgreSQL is not installed.
  static let programs: String? = {
    let versions = "/usr/lib/postgresql"
    let candidates =
      (FileManager.default.subpaths(atPath: versions) ?? [])
      .filter { $0.hasSuffix("/bin/initdb") }.sorted()
      .map { versions + "/" + $0.dropLast("/initdb".count) }
    guard let newest = candidates.last else {
      FileHandle.standardError.write(
        Data("PostgreSQL is not installed: the tests of loading are SKIPPED.\n".utf8)
      )
      return nil
    }
    return newest
  }()

  static var isThere: Bool { programs != nil }

  struct Failed: Error {
    let command: [String]
    let errors: String
  }

  /// Runs a command that leaves a program behind, which would hold what Foundation waits for.
  private static let closingFiles = """
    for file in /proc/self/fd/*; do
      [ "${file##*/}" -le 2 ] || eval "exec ${file##*/}>&-"
    done
    exec "$@"
    """

  private let programs: String
  /// In /tmp itself: the path of a socket is short, and another user has to get there.
  let folder = "/tmp/luotsi-pg-" + UUID().uuidString.prefix(8).lowercased()

  init() throws {
    programs = try Self.programs.orThrow(Failed(command: ["initdb"], errors: "not installed"))
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    if geteuid() == 0 { try run(["chown", "postgres", folder]) }
    try run(asServer(["initdb", "-D", data, "-A", "trust", "-U", "postgres", "--no-sync", "-N"]))
    let starting = [
      "pg_ctl", "-D", data, "-l", folder + "/log", "-w",
      "-o", "-k \(folder) -h '' -c fsync=off", "start",
    ]
    try run(["bash", "-c", Self.closingFiles, "bash"] + asServer(starting))
  }

  private var data: String { folder + "/data" }

  func stop() throws {
    try run(asServer(["pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"]))
    try FileManager.default.removeItem(atPath: folder)
  }

  /// Runs `load.sql` in a folder; its errors when it does not come to its end, else nil.
  func load(_ folder: String) throws -> String? {
    let arguments = psql(["-q", "-v", "ON_ERROR_STOP=1", "-f", "load.sql"])
    let finished = try finish(arguments, in: folder)
    return finished.status == 0 ? nil : finished.errors
  }

  /// Rows as psql prints them, cells with `|` between.
  func rows(_ query: String) throws -> [String] {
    try run(psql(["-At", "-v", "ON_ERROR_STOP=1", "-c", query])).split(separator: "\n")
      .map(String.init)
  }

  private func psql(_ arguments: [String]) -> [String] {
    [programs + "/psql", "-X", "-h", folder, "-U", "postgres", "-d", "postgres"] + arguments
  }

  /// The server does not run as root.
  private func asServer(_ command: [String]) -> [String] {
    let command = [programs + "/" + command[0]] + command.dropFirst()
    return geteuid() == 0 ? ["runuser", "-u", "postgres", "--"] + command : command
  }

  @discardableResult
  private func run(_ command: [String]) throws -> String {
    let finished = try finish(command, in: folder)
    guard finished.status == 0 else { throw Failed(command: command, errors: finished.errors) }
    return finished.output
  }

  private func finish(
    _ command: [String],
    in folder: String,
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle.nullDevice
    let files = try (0..<2).map { _ in
      let url = FileManager.default.temporaryDirectory
        .appending(path: "luotsi-\(UUID().uuidString)")
      try Data().write(to: url)
      return url
    }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return (process.terminationStatus, texts[0], texts[1])
  }
}

extension Optional {
  fileprivate func orThrow(_ error: some Error) throws -> Wrapped {
    guard let self else { throw error }
    return self
  }
}
