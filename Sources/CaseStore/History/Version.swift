/// Which changes of a field a value takes account of: a version vector.
///
/// - SeeAlso: Parker et al., "Detection of Mutual Inconsistency in Distributed Systems", 1983.
struct Version: Hashable, Sendable, Codable {
  /// How many changes of each desk.
  private(set) var counts: [DeskID: Int]

  init(_ counts: [DeskID: Int] = [:]) { self.counts = counts }

  /// Nil for what ``text`` never gives.
  init?(text: Substring) {
    counts = [:]
    guard !text.isEmpty else { return }
    for pair in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let colon = pair.firstIndex(of: UInt8(ascii: ":")),
        let desk = DeskID(text: Substring(pair[..<colon])),
        let count = Int(Substring(pair[pair.index(after: colon)...])), count > 0,
        counts.updateValue(count, forKey: desk) == nil
      else { return nil }
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let version = Version(text: try container.decode(String.self)[...]) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no version")
    }
    self = version
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// Whether `other` takes account of all that this does and of more.
  func precedes(_ other: Version) -> Bool {
    self != other && counts.allSatisfy { $1 <= other.counts[$0, default: 0] }
  }

  mutating func join(_ other: Version) {
    counts.merge(other.counts) { max($0, $1) }
  }

  /// The version of a value that a desk gives in place of this one.
  func next(at desk: DeskID) -> Version {
    var next = self
    next.counts[desk, default: 0] += 1
    return next
  }

  /// As `1f0c…:3,9a2b…:1`, in one order: unlike for unlike versions.
  var text: String {
    guard counts.count > 1 else {
      return counts.first.map { "\($0.rawValue):\($1)" } ?? ""
    }
    return counts.map { "\($0.rawValue):\($1)" }.sorted().joined(separator: ",")
  }
}
