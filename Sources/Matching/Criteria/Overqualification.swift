import Catalogue

extension MatchingContext {
  /// Whether a client with a higher degree would start from the beginning in a field not wished
  /// for: a shortage is no reason to send an engineer to clean.
  func isOverqualified(for offering: Offering) -> Truth {
    if hasGuardedDegree == .no { return .no }
    return hasGuardedDegree && isEntryLevel(offering) && isOutsideWishes(offering.field)
  }

  /// Whether the client would start the training from the beginning.
  func isEntryLevel(_ offering: Offering) -> Truth {
    let values = rules.values.overqualification
    if values.entryKinds.contains(offering.kind) { return .yes }
    guard values.entryKindsOutsideOwnField.contains(offering.kind) else { return .no }
    return !isOwnField(offering.field)
  }

  private func isOutsideWishes(_ field: FieldCode?) -> Truth {
    guard let field else { return .unknown }
    if interests.rank(of: field) != nil { return .no }
    return interests.isComplete ? .yes : .unknown
  }

  /// Whether the client has a qualification or work in the field.
  private func isOwnField(_ field: FieldCode?) -> Truth {
    guard let field else { return .unknown }
    let worked = profile.workHistory.value?.reduce(Truth.no) { known, period in
      known || Truth(period.field.value.map { $0 == field })
    }
    return Truth(profile.qualification.field.value.map { $0 == field }) || (worked ?? .unknown)
  }
}
