import Languages

/// A training opportunity of JOD that names trainings which the catalogue does not have.
public struct OpportunityTrainings: Equatable, Sendable {
  public let opportunity: String
  public let title: LocalizedText
  /// How many trainings it names, and how many of them are missing.
  public let named: Int
  public let missing: Int
  /// The OID of one that is missing, to look for.
  public let firstMissing: String

  public init(
    opportunity: String,
    title: LocalizedText,
    named: Int,
    missing: Int,
    firstMissing: String,
  ) {
    self.opportunity = opportunity
    self.title = title
    self.named = named
    self.missing = missing
    self.firstMissing = firstMissing
  }

  var finding: CatalogueFinding {
    CatalogueFinding(
      .opportunity,
      opportunity,
      title,
      .missingTrainings(missing, of: named, first: firstMissing),
    )
  }
}
