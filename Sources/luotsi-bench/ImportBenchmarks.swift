import CatalogueStore
import CivilDates
import Foundation

/// Imports a generated export of Opintopolku into new catalogues, and has a peer read the same file
/// and write the same columns, one after the other.
///
/// The peer is `orjson_import.py`: orjson and sqlite3, one transaction; it is left out, and that is
/// said, where Python has no orjson.
func measureImport(_ subject: Subject, name: String, documents: Int) throws -> [Measurement] {
  let folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let export = folder.appending(path: "export.json")
  try writeGeneratedExport(documents, to: export)
  let size = try export.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
  let megabytes = Double(size) / 1_000_000
  var ours: [Double] = []
  var memory: [Double] = []
  var peers: [Double] = []
  let before = mostMemoryOfChildren()
  for round in 0..<3 {
    let home = folder.appending(path: "home\(round)")
    // The catalogue with its bundled data is there before an import.
    _ = try importOnce(subject, home, ["catalogue", "search", "keuda"])
    let run = try importOnce(subject, home, ["catalogue", "import", "konfo", export.path])
    ours.append(megabytes / run.seconds)
    // What the system tells is the most of all programs run so far: of benchmarks before this one,
    // of the peer in later rounds.
    if round == 0, run.megabytes > before { memory.append(run.megabytes) }
    if let seconds = try peerSeconds(export, in: folder) { peers.append(megabytes / seconds) }
  }
  if memory.isEmpty {
    let note = "\(name): an earlier program had more memory; measure this one alone\n"
    FileHandle.standardError.write(Data(note.utf8))
  }
  if peers.isEmpty { FileHandle.standardError.write(Data("\(name): no orjson here\n".utf8)) }
  return [
    Measurement(name, unit: "MB/s", samples: ours)
  ] + (memory.isEmpty ? [] : [Measurement(name + "-memory", unit: "MB", samples: memory)])
    + (peers.isEmpty ? [] : [Measurement(name + "-orjson", unit: "MB/s", samples: peers)])
}

/// The most memory, in MB, that any program started and ended so far has had.
private func mostMemoryOfChildren() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1000
}

/// Runs the program to its end: how long it took, and the most memory it had.
private func importOnce(
  _ subject: Subject,
  _ home: URL,
  _ arguments: [String],
) throws -> (seconds: Double, megabytes: Double) {
  let process = Process()
  process.executableURL = subject.binary
  process.arguments = arguments
  process.environment = [
    "XDG_DATA_HOME": home.path, "HOME": home.path,
    "LUOTSI_RESOURCES": URL(filePath: subject.resources.path).standardizedFileURL.path,
  ]
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  let taken = try milliseconds {
    try process.run()
    process.waitUntilExit()
  }
  precondition(process.terminationStatus == 0, "the import failed")
  return (taken / 1000, mostMemoryOfChildren())
}

/// Nil where the peer cannot run.
private func peerSeconds(_ export: URL, in folder: URL) throws -> Double? {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "orjson_import.py")
  process.arguments = ["python3", script.path, export.path, folder.appending(path: "peer.db").path]
  let output = Pipe()
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  try process.run()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { return nil }
  return Double(text.trimmingCharacters(in: .whitespacesAndNewlines))
}
