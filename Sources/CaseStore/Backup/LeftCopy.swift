import Foundation

/// A copy of a store that still holds a case which the store has forgotten, or may hold one.
public struct LeftCopy: Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// A backup that could not be written anew, or not even be read.
    case backup(StoreError.Cause)
    /// A store in whose place a backup was put; nothing but its owner deletes it.
    case putAside
  }

  public let url: URL
  public let reason: Reason

  public init(_ url: URL, _ reason: Reason) {
    self.url = url
    self.reason = reason
  }

  public var isBackup: Bool { reason != .putAside }
}
