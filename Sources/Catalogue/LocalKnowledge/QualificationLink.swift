import CivilDates

/// What someone found when looking at a statement that a program or a table made.
public struct Review: Equatable, Sendable {
  public enum Verdict: String, Sendable, CaseIterable { case accepted, rejected }

  public let verdict: Verdict
  /// Name or initials.
  public let by: String
  public let on: CivilDate

  public init(_ verdict: Verdict, by: String, on: CivilDate) {
    self.verdict = verdict
    self.by = by
    self.on = on
  }
}

/// That a qualification leads to an occupation, which no register says.
public struct QualificationLink: Equatable, Sendable, Identifiable {
  public enum Origin: String, Sendable, CaseIterable {
    /// From a table that an authority publishes.
    case official
    /// Concluded by comparing names or rows; nobody has to have looked at it.
    case derived
    case advisor
  }

  public struct ID: Hashable, Sendable {
    public let qualification: QualificationCode
    public let occupation: OccupationCode

    public init(_ qualification: QualificationCode, _ occupation: OccupationCode) {
      self.qualification = qualification
      self.occupation = occupation
    }
  }

  public static let weights = 0...1000

  public let id: ID
  /// How much the qualification is for this occupation, 0 to 1000; orders a qualification's links.
  public let weight: Int
  public let origin: Origin
  /// Nil when nobody has looked at it.
  public let review: Review?

  public init(_ id: ID, weight: Int, origin: Origin, review: Review? = nil) {
    self.id = id
    self.weight = weight
    self.origin = origin
    self.review = review
  }

  /// Whether rankings may use it: a derived one only when someone has accepted it.
  public var counts: Bool {
    switch (origin, review?.verdict) {
    case (_, .rejected): false
    case (.derived, nil): false
    case (.derived, .accepted), (.official, _), (.advisor, _): true
    }
  }

  /// Whether it waits for somebody to look at it.
  public var isSuggestion: Bool { origin == .derived && review == nil }
}
