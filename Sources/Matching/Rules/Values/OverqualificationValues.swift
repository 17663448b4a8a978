import Catalogue

/// When a training counts as far below a client's degree, and what that costs it.
public struct OverqualificationValues: Decodable, Equatable, Sendable {
  public let degrees: Set<QualificationLevel>
  /// Kinds that begin from the beginning.
  public let entryKinds: Set<OfferingKind>
  /// Kinds that do so for those alone who have neither a qualification nor work in the field.
  public let entryKindsOutsideOwnField: Set<OfferingKind>
  /// What is taken from the value of the route; labour demand counts nothing in any case.
  public let routeLoss: Int
}
