import Foundation

/// Where the forms, the catalogue and the rules that came with the program lie.
public struct ResourceFolder: Sendable {
  public let url: URL

  public init(url: URL) { self.url = url }

  /// Why no resource folder was found, and what to do.
  public struct NotFound: Error, CustomStringConvertible, Equatable {
    public let searched: [String]

    public var description: String {
      "Luotsi's forms and catalogue were not found in \(searched.joined(separator: ", ")). "
        + "Install Luotsi again, or name their folder in the variable LUOTSI_RESOURCES."
    }
  }

  /// Looks at LUOTSI_RESOURCES, then beside the binary, in `../share/luotsi`, and in the folders
  /// above the binary, which is where a checkout keeps them.
  public static func locate(
    executable: URL,
    environment: [String: String],
  ) throws(NotFound) -> ResourceFolder {
    var candidates: [URL] = []
    if let named = environment["LUOTSI_RESOURCES"], !named.isEmpty {
      candidates.append(URL(filePath: named, directoryHint: .isDirectory))
    } else {
      var folder = executable.resolvingSymlinksInPath().deletingLastPathComponent()
      candidates.append(
        folder.deletingLastPathComponent().appending(path: "share/luotsi/Resources")
      )
      for _ in 0..<5 {
        candidates.append(folder.appending(path: "Resources"))
        folder = folder.deletingLastPathComponent()
      }
    }
    for candidate in candidates
    where FileManager.default.fileExists(atPath: candidate.appending(path: "forms").path) {
      return ResourceFolder(url: candidate)
    }
    throw NotFound(searched: candidates.map(\.path))
  }

  public var assessmentForm: URL { url.appending(path: "forms/alkukartoitus") }
  public var exampleAnswers: URL { url.appending(path: "forms/examples") }
  public var catalogue: URL { url.appending(path: "catalogue") }
  public var codes: URL { url.appending(path: "codes") }
  public var rules: URL { url.appending(path: "rules/2026-12.json") }
}
