import Foundation

/// Where this person's Luotsi keeps what it has seen of the stores on this machine.
///
/// - SeeAlso: XDG Base Directory Specification, `XDG_STATE_HOME`.
public struct StateFolder: Sendable {
  public let url: URL

  public init(environment: [String: String], home: URL) {
    let base =
      if let named = environment["XDG_STATE_HOME"], named.hasPrefix("/") {
        URL(filePath: named, directoryHint: .isDirectory)
      } else {
        home.appending(path: ".local/state")
      }
    url = base.appending(path: "luotsi")
  }
}
