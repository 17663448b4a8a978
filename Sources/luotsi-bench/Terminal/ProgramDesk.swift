import Catalogue
import CatalogueStore
import CivilDates
import Foundation

/// The program with a data folder of its own, so that a benchmark never touches anybody's cases.
final class ProgramDesk {
  private let folder: URL
  private let binary: String
  private let environment: [String: String]

  init(_ subject: Subject) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    binary = subject.binary.path
    // The tour would take rows and keys from what is measured.
    let settings = folder.appending(path: "luotsi/settings.json")
    try FileManager.default.createDirectory(
      at: settings.deletingLastPathComponent(),
      withIntermediateDirectories: true,
    )
    try Data("{\"tourSeen\": true}".utf8).write(to: settings)
    environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder.path,
      "XDG_DATA_HOME": folder.path, "XDG_STATE_HOME": folder.path, "XDG_CONFIG_HOME": folder.path,
      "XDG_CONFIG_DIRS": folder.path, "LUOTSI_RESOURCES": subject.resources.path,
    ]
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      FileHandle.standardError.write(Data("\(folder.path) was left behind: \(error)\n".utf8))
    }
  }

  static let passphrase = "kuu nousee metsän yli"

  func start(
    _ arguments: [String] = [],
    rows: UInt16 = 24,
    columns: UInt16 = 80,
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      running: binary,
      arguments,
      environment: environment,
      rows: rows,
      columns: columns,
    )
  }

  /// Makes the store of real cases, so that the program starts by asking for the passphrase.
  func setUpStore() throws {
    let file = folder.appending(path: "passphrase")
    try Data((Self.passphrase + "\n").utf8).write(to: file)
    let program = Process()
    program.executableURL = URL(filePath: binary)
    program.arguments = ["advisor", "add", "Aino", "--new-passphrase-file", file.path]
    program.environment = environment
    program.standardOutput = FileHandle.nullDevice
    try program.run()
    program.waitUntilExit()
    guard program.terminationStatus == 0 else {
      throw BenchmarkFault("the store could not be made")
    }
  }

  /// Practice in English over a catalogue of `rows` generated offerings, the bundled one where nil,
  /// with the first client's interview open.
  func startInterview(
    _ subject: Subject,
    rows count: Int?,
    window: (rows: UInt16, columns: UInt16),
  ) throws -> PseudoTerminal {
    var arguments = ["demo", "--language", "en"]
    if let count {
      let file = folder.appending(path: "generated-\(count).sqlite")
      let database = try CatalogueDatabase.open(at: file)
      try database.replaceContents(
        with: try nationalCatalogue(subject, rows: count),
        from: "generated",
        importedOn: benchmarkMoment.day,
      )
      arguments += ["--catalogue", file.path]
    }
    let terminal = try start(arguments, rows: window.rows, columns: window.columns)
    try terminal.wait(for: "Clients")
    terminal.send("\r")
    try terminal.wait(for: "asked")
    return terminal
  }
}
