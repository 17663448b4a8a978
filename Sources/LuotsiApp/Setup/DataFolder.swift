import Foundation

/// Where this person's Luotsi keeps its databases.
///
/// - SeeAlso: XDG Base Directory Specification, `XDG_DATA_HOME`.
public struct DataFolder: Sendable {
  public let url: URL

  public init(environment: [String: String], home: URL) {
    let base =
      if let named = environment["XDG_DATA_HOME"], named.hasPrefix("/") {
        URL(filePath: named, directoryHint: .isDirectory)
      } else {
        home.appending(path: ".local/share")
      }
    url = base.appending(path: "luotsi")
  }

  public var cases: URL { url.appending(path: "cases.sqlite") }
  public var practiceCases: URL { url.appending(path: "demo.sqlite") }
  public var catalogue: URL { url.appending(path: "catalogue.sqlite") }
}
