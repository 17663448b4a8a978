/// Which changes of a field a value takes account of: a version vector.
///
/// - SeeAlso: Parker et al., "Detection of Mutual Inconsistency in Distributed Systems", 1983.
struct Version: Hashable, Sendable, Codable {
  /// How many changes of each desk.
  private(set) var counts: [DeskID: Int]

  init(_ counts: [DeskID: Int] = [:]) { self.counts = counts }

  init(from decoder: any Decoder) throws {
    counts = try decoder.singleValueContainer().decode([DeskID: Int].self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(counts)
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

  /// Unlike for unlike versions, to put them in an order that is the same everywhere.
  var text: String {
    counts.map { "\($0.rawValue):\($1)" }.sorted().joined(separator: " ")
  }
}
