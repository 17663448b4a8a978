/// What a field held before somebody put another value in its place.
///
/// Kept so that a correction can be followed; what was only just typed leaves none.
/// - SeeAlso: GDPR, Article 16.
public struct Correction: Codable, Equatable, Sendable {
  public let field: CaseField
  /// With who had written it, and when.
  public let before: Side
  /// When it was replaced: milliseconds since 1970, UTC.
  public let at: Int64
  /// Who replaced it.
  public let by: String

  static func areInOrder(_ left: Correction, _ right: Correction) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.field != right.field { return left.field < right.field }
    if left.by != right.by { return left.by < right.by }
    return Side.areInOrder(left.before, right.before)
  }
}

extension [Correction] {
  /// All of both, each once, in one order.
  func merged(with others: [Correction]) -> [Correction] {
    guard self != others else { return self }
    var all = self
    for other in others where !all.contains(other) { all.append(other) }
    return all.sorted(by: Correction.areInOrder)
  }
}
