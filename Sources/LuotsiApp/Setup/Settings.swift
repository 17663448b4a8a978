import CaseStore
import Foundation
import Languages
import TerminalUI

/// What an organisation, or the person at the machine, has set.
public struct Settings: Equatable, Sendable {
  /// What can be set, as the files call it.
  public enum Name: String, CaseIterable, Sendable {
    case keepMonths
    case language
    case lockAfterMinutes
    case mouse
    case rightToLeft
    case theme
    case tourSeen
  }

  /// Whose file something stands in.
  public enum Owner: Sendable {
    case person
    case organisation
  }

  public var retention = Retention.standard
  /// Without a key, from 1 to 60.
  public var lockAfterMinutes = 5
  /// Of the full-screen program; nil for the locale's.
  public var language: Language?
  public var theme = Theme.standard
  public var mouse = true
  /// By the name of the terminal.
  public var rightToLeft: [String: RightToLeftOrder] = [:]
  /// Whether the tour was gone through or left once.
  public var tourSeen = false
  /// What the organisation has decided and nobody else changes.
  public internal(set) var setByOrganisation: Set<Name> = []

  public init() {}

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
