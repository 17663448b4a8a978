import Languages

/// A plain sentence of a rule pack with places for facts, in three languages.
///
/// A place is a fact's name between braces: `Tarvitaan {offering.minimumLevel}.` A limit's name,
/// `{limit:apprenticeshipMinimumHours}`, is replaced by its number when the pack is read.
public struct RuleText: Equatable, Sendable {
  public enum Piece: Equatable, Sendable {
    case words(String)
    case fact(RuleFact)
  }

  public let fi: [Piece]
  public let sv: [Piece]
  public let en: [Piece]

  public subscript(language: Language) -> [Piece] {
    switch language {
    case .fi: fi
    case .sv: sv
    case .en: en
    }
  }

  /// The facts named in any language.
  var facts: Set<RuleFact> {
    Set(
      (fi + sv + en).compactMap { piece in
        if case .fact(let fact) = piece { fact } else { nil }
      }
    )
  }

  static func pieces(
    of text: String,
    limits: Limits,
    at place: String,
  ) throws(RulePackError) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let name = String(rest[rest.index(after: open)..<close])
      if let limit = name.dropping(prefix: "limit:") {
        guard let value = limits.byName[limit]?.value else {
          throw .unknown(.limit(limit), at: place)
        }
        pieces.append(.words("\(value)"))
      } else if let fact = RuleFact(rawValue: name) {
        pieces.append(.fact(fact))
      } else {
        throw .unknown(.fact(name), at: place)
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}
