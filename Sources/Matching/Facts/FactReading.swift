/// What is known of a fact.
enum KnownFact: Equatable, Sendable {
  /// Whole numbers, levels (half-steps) and days (day numbers): the range they are known to lie in.
  case number(ClosedRange<Int>)
  case truth(Bool)
  case code(String)
  case codes(Set<String>)
}

/// A fact as it stands for one client and one offering.
struct FactReading: Equatable, Sendable {
  /// Nil when nothing is known.
  let known: KnownFact?
  /// What would have to be asked to know it exactly; empty when it is known exactly.
  let missing: [MissingFact]

  init(_ known: KnownFact?, missing: [MissingFact] = []) {
    self.known = known
    self.missing = missing
  }

  static func number(_ value: Int) -> FactReading { FactReading(.number(value...value)) }

  /// Exact when there is a value, else to be asked.
  static func number(_ value: Int?, else missing: MissingFact) -> FactReading {
    value.map(number) ?? FactReading(nil, missing: [missing])
  }

  static func truth(_ value: Bool?, else missing: MissingFact) -> FactReading {
    value.map { FactReading(.truth($0)) } ?? FactReading(nil, missing: [missing])
  }

  static func code(_ value: String?, else missing: MissingFact) -> FactReading {
    value.map { FactReading(.code($0)) } ?? FactReading(nil, missing: [missing])
  }

  static func codes(_ value: [String]?, else missing: MissingFact) -> FactReading {
    value.map { FactReading(.codes(Set($0))) } ?? FactReading(nil, missing: [missing])
  }

  var isExact: Bool { known != nil && missing.isEmpty }
}

/// Who could tell what is not known.
public enum MissingFact: Codable, Hashable, Sendable {
  case client(ClientQuestion)
  case provider(CatalogueGap)
  /// The catalogue has no travel time between the two places.
  case travelTime
  /// The birthday is in the month in which an age is counted, and no day of birth is recorded.
  case dayOfBirth
}
