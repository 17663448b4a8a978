import CaseStore
import Foundation

/// What an organisation, or the person at the machine, has set.
public struct Settings: Equatable, Sendable {
  public var retention = Retention.standard
  /// Without a key, from 1 to 60.
  public var lockAfterMinutes = 5

  public init() {}

  /// Why a file of settings cannot be used.
  public enum Mistake: Error, Equatable, Sendable, CustomStringConvertible {
    case notJSON
    case unknown(String)
    case outOfRange(String, ClosedRange<Int>)

    /// What is wrong and what to do; whoever reads the file says where.
    public var description: String {
      switch self {
      case .notJSON:
        "this is no JSON object of names and whole numbers. Write, for example, "
          + "{\"keepMonths\": 12}."
      case .unknown(let name):
        "'\(name)' is no setting. The settings are keepMonths and lockAfterMinutes."
      case .outOfRange(let name, let range):
        "'\(name)' is a whole number from \(range.lowerBound) to \(range.upperBound)."
      }
    }
  }

  /// Takes over what a file sets and leaves the rest as it is.
  public mutating func read(_ data: Data) throws(Mistake) {
    guard let members = try? JSONDecoder().decode([String: Int].self, from: data) else {
      throw .notJSON
    }
    for (name, number) in members.sorted(by: { $0.key < $1.key }) {
      switch name {
      case "keepMonths":
        guard let set = Retention(months: number) else { throw .outOfRange(name, 1...120) }
        retention = set
      case "lockAfterMinutes":
        guard (1...60).contains(number) else { throw .outOfRange(name, 1...60) }
        lockAfterMinutes = number
      default: throw .unknown(name)
      }
    }
  }

  /// Where settings may stand: the person's own, then the organisation's, which count for more.
  ///
  /// - SeeAlso: XDG Base Directory Specification, `XDG_CONFIG_HOME` and `XDG_CONFIG_DIRS`.
  public static func files(environment: [String: String], home: URL) -> [URL] {
    func folder(_ path: String) -> URL { URL(filePath: path, directoryHint: .isDirectory) }
    let own = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? folder($0) : nil }
    let shared = environment["XDG_CONFIG_DIRS"].flatMap { $0.isEmpty ? nil : $0 } ?? "/etc/xdg"
    let folders =
      [own ?? home.appending(path: ".config")]
      + shared.split(separator: ":").reversed().map { folder(String($0)) }
    return folders.map { $0.appending(path: "luotsi/settings.json") }
  }
}
