import Foundation

/// How a disk fails at one write; the raw values are those of `failing_disk.c`.
enum DiskFault: String, CaseIterable {
  /// That write fails, and those after it do not.
  case once = "eio"
  /// From then on nothing fits.
  case full = "enospc"
  /// Half is written, and the program is told so.
  case short
  /// Half is written, and nothing from then on.
  case torn
}

/// A library put before `luotsi` that lets one of its writes to a case store fail.
final class FailingDisk {
  private let folder: DataFolder
  private let library: String

  /// Without a C compiler there is no such library.
  static let compiler = ["/usr/bin/cc", "/usr/bin/clang", "/usr/bin/gcc"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  init() throws {
    folder = try DataFolder()
    library = folder.path + "/failing_disk.so"
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "failing_disk.c").path
    let built = try finish(
      Self.compiler ?? "/usr/bin/cc",
      ["-shared", "-fPIC", "-o", library, source],
      environment: ["PATH": "/usr/bin:/bin"],
    )
    guard built.status == 0 else { throw NotBuilt(errors: built.errors) }
  }

  struct NotBuilt: Error {
    let errors: String
  }

  /// Runs `luotsi` while the `number`-th write to its store, or to other files whose path holds a
  /// text, fails, and says whether there were so many.
  func luotsi(
    _ arguments: [String],
    data: DataFolder,
    failing fault: DiskFault,
    at number: Int,
    of files: String = "/luotsi/cases.sqlite",
  ) throws -> (run: Finished, wasHit: Bool) {
    let told = data.path + "/told"
    let faults = [
      "LD_PRELOAD": library, "FAULT_PATH": files, "FAULT_AT": "\(number)",
      "FAULT_KIND": fault.rawValue, "FAULT_TOLD": told,
    ]
    let run = try finish(
      Program.binary,
      arguments,
      environment: data.environment.merging(faults) { $1 },
    )
    return (run, FileManager.default.fileExists(atPath: told))
  }
}
