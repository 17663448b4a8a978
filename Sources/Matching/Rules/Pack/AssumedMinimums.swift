import Catalogue

/// The language level taken for an offering whose provider has stated none, by kind.
///
/// It moves points and never a verdict, and is always shown as an assumption.
public struct AssumedMinimums: Equatable, Sendable {
  struct Assumed: Equatable, Sendable {
    let level: LanguageLevel
    let source: SourceReference
  }

  private let byKind: [OfferingKind: Assumed]

  /// Nil where nothing is assumed.
  subscript(kind: OfferingKind) -> Assumed? { byKind[kind] }
}

/// One of them as it stands in a pack's JSON, beside its source.
struct AssumedMinimumFile: Decodable {
  let level: String
}

extension AssumedMinimums {
  init(_ file: [String: Sourced<AssumedMinimumFile>]) throws(RulePackError) {
    var byKind: [OfferingKind: Assumed] = [:]
    for (name, assumed) in file.sorted(by: { $0.key < $1.key }) {
      guard let kind = OfferingKind(rawValue: name) else {
        throw .entry(.unknownKind(name), at: "assumedMinimum")
      }
      guard let level = LanguageLevel(rawValue: assumed.content.level) else {
        throw .entry(.unknownLevel(assumed.content.level), at: "assumedMinimum.\(name)")
      }
      byKind[kind] = Assumed(level: level, source: assumed.source)
    }
    self.init(byKind: byKind)
  }
}
