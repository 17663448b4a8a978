/// A fact as small numbers: what comparisons need of a reading, and nothing to retain.
struct CompactFact {
  enum Kind: UInt8 { case unknown, number, truth, codes }

  var kind = Kind.unknown
  var isExact = false
  /// The range of a number; of a truth, 1 for yes.
  var low = 0
  var high = 0
  /// A bit for each code that the pack mentions of this fact; the highest for all others.
  var codes: UInt64 = 0
}

/// The codes that a rule pack compares each fact with, numbered.
struct MentionedCodes: Sendable {
  /// By fact and code: its bit.
  private let bits: [RuleFact: [String: UInt64]]
  static let most = 63
  private static let other: UInt64 = 1 << 63

  init(_ rules: RulePack) {
    var bits: [RuleFact: [String: UInt64]] = [:]
    for (fact, codes) in rules.mentionedCodes {
      let numbered = codes.sorted().prefix(Self.most).enumerated().map { ($1, UInt64(1) << $0) }
      bits[fact] = Dictionary(uniqueKeysWithValues: numbered)
    }
    self.bits = bits
  }

  func mask(_ codes: some Sequence<String>, of fact: RuleFact) -> UInt64 {
    codes.reduce(0) { $0 | (bits[fact]?[$1] ?? Self.other) }
  }

  func compact(_ reading: FactReading, of fact: RuleFact) -> CompactFact {
    var compact = CompactFact(isExact: reading.isExact)
    switch reading.known {
    case nil: break
    case .number(let range)?:
      compact.kind = .number
      compact.low = range.lowerBound
      compact.high = range.upperBound
    case .truth(let value)?:
      compact.kind = .truth
      compact.low = value ? 1 : 0
    case .code(let code)?:
      compact.kind = .codes
      compact.codes = bits[fact]?[code] ?? Self.other
    case .codes(let codes)?:
      compact.kind = .codes
      compact.codes = mask(codes, of: fact)
    }
    return compact
  }
}

extension RulePack {
  /// Every code that a condition compares a fact with.
  var mentionedCodes: [RuleFact: Set<String>] {
    var mentioned: [RuleFact: Set<String>] = [:]
    let clauses = rules.flatMap(\.clauses)
    let conditions =
      clauses.flatMap { [$0.when, $0.unless, $0.needs] } + steps.map(\.onlyWhen)
    for atom in conditions.compactMap(\.self).flatMap(\.atoms) {
      switch atom.comparison {
      case .oneOf(let codes), .hasAny(let codes):
        mentioned[atom.fact, default: []].formUnion(codes)
      default: break
      }
    }
    return mentioned
  }
}
