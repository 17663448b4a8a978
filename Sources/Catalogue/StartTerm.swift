import CivilDates

/// The term in which studies begin, where no day is known.
public struct StartTerm: Hashable, Sendable, Codable {
  public enum Season: String, Sendable, Codable, CaseIterable { case spring, autumn }

  public let year: Int
  public let season: Season

  public init(year: Int, season: Season) {
    self.year = year
    self.season = season
  }

  /// The first day on which studies can begin: 1 January or 1 August; nil for a year beyond the
  /// calendar.
  ///
  /// - SeeAlso: the school year begins on 1 August and its autumn term ends on 31 December, Basic
  ///   Education Act 628/1998, section 23; vocational and higher education follow it.
  public var firstDay: CivilDate? {
    CivilDate(year: year, month: season == .spring ? 1 : 8, day: 1)
  }

  public var next: StartTerm {
    switch season {
    case .spring: StartTerm(year: year, season: .autumn)
    case .autumn: StartTerm(year: year + 1, season: .spring)
    }
  }
}

extension StartTerm: CustomStringConvertible {
  /// As the catalogue keeps it, such as `2027-autumn`.
  public var description: String { "\(year)-\(season.rawValue)" }

  /// Nil for anything that ``description`` does not write.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let year = Int(parts[0]), (1...9999).contains(year),
      let season = Season(rawValue: String(parts[1]))
    else { return nil }
    self.init(year: year, season: season)
  }
}
