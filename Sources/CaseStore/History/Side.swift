import Foundation

/// A value that a field was given, by whom, when, and in knowledge of which others.
public struct Side: Codable, Equatable, Sendable {
  let version: Version
  /// Milliseconds since 1970, UTC.
  public let at: Int64
  /// The advisor; empty where it is not known.
  public let by: String
  public let value: FieldValue

  init(version: Version, at: Int64, by: String, value: FieldValue) {
    self.version = version
    self.at = at
    self.by = by
    self.value = value
  }

  /// Sides in the order in which every desk lists them: the newest last.
  static func areInOrder(_ left: Side, _ right: Side) -> Bool {
    if left.at != right.at { return left.at < right.at }
    let (leftText, rightText) = (left.version.text, right.version.text)
    return leftText != rightText ? leftText < rightText : left.valueText < right.valueText
  }

  /// Only a store that was copied by hand gives one version to two values.
  private var valueText: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self) + by
    } catch {
      preconditionFailure("a value that was decoded can be encoded")
    }
  }
}

extension [Side] {
  /// The values of both, without those that another one takes account of.
  ///
  /// Commutative, associative and idempotent: it is the set of the latest of a union, in one order.
  func merged(with others: [Side]) -> [Side] {
    guard self != others else { return self }
    var all = self
    for other in others where !all.contains(other) { all.append(other) }
    let latest = all.filter { side in !all.contains { side.version.precedes($0.version) } }
    return latest.sorted(by: Side.areInOrder)
  }

  /// A version that takes account of all of them.
  var joined: Version { reduce(into: Version()) { $0.join($1.version) } }
}
