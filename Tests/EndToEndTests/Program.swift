import Foundation

/// The built program and its resources, found from this file.
enum Program {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let binary = root.appending(path: ".build/debug/luotsi").path
  static let resources = root.appending(path: "Resources").path
  static let form = resources + "/forms/alkukartoitus"
  static let example = resources + "/forms/examples/kivi-27.json"
}

/// A data folder of its own, removed with its owner.
final class DataFolder {
  let path: String

  init(in parent: URL = FileManager.default.temporaryDirectory) throws {
    path = parent.appending(path: "luotsi-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      FileHandle.standardError.write(Data("\(path) was left behind: \(error)\n".utf8))
    }
  }

  var environment: [String: String] {
    [
      "XDG_DATA_HOME": path, "XDG_STATE_HOME": path + "/.state", "HOME": path,
      "XDG_CONFIG_HOME": path + "/.config",
      "XDG_CONFIG_DIRS": path + "/none", "LUOTSI_RESOURCES": Program.resources,
      "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH", default: ""],
    ]
  }
}

extension DataFolder {
  static let passphrase = "kuu nousee metsän yli"

  var passphraseFile: String { path + "/passphrase" }

  /// Makes the store of real cases, so that the program starts by asking for the passphrase.
  func setUpStore() throws {
    try Data((Self.passphrase + "\n").utf8).write(to: URL(filePath: passphraseFile))
    let made = try finish(
      Program.binary,
      ["advisor", "add", "Aino", "--new-passphrase-file", passphraseFile],
      environment: environment,
    )
    guard made.status == 0 else { throw NotMade(errors: made.errors) }
  }

  struct NotMade: Error {
    let errors: String
  }
}

/// What a program that ran to its end left behind.
struct Finished {
  let status: Int32
  let output: String
  let errors: String
}

/// Runs a program without a terminal, its input empty unless one is given.
func finish(
  _ executable: String,
  _ arguments: [String],
  environment: [String: String],
  input: FileHandle = .nullDevice,
) throws -> Finished {
  let process = Process()
  process.executableURL = URL(filePath: executable)
  process.arguments = arguments
  process.environment = environment
  process.standardInput = input
  let folder = FileManager.default.temporaryDirectory
  let files = try ["out", "err"].map { name in
    let url = folder.appending(path: "luotsi-\(UUID().uuidString).\(name)")
    try Data().write(to: url)
    return url
  }
  process.standardOutput = try FileHandle(forWritingTo: files[0])
  process.standardError = try FileHandle(forWritingTo: files[1])
  try process.run()
  process.waitUntilExit()
  let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
  for file in files { try FileManager.default.removeItem(at: file) }
  return Finished(status: process.terminationStatus, output: texts[0], errors: texts[1])
}

/// Runs `luotsi` without a terminal.
func luotsi(_ arguments: String..., data: DataFolder) throws -> Finished {
  try finish(Program.binary, arguments, environment: data.environment)
}
