import Catalogue

extension Matcher {
  /// The codes of a profile that the catalogue does not have, so that nothing can come of them.
  ///
  /// A catalogue without any municipalities or units cannot tell.
  public func unknownCodes(of profile: Profile) -> [Notice] {
    var notices: [Notice] = []
    if case .municipality(let home)? = profile.homeMunicipality.value,
      !catalogue.municipalities.isEmpty, catalogue.municipalities[home] == nil
    {
      notices.append(.unknownMunicipality(home))
    }
    for field in profile.namedFields.sorted() where !catalogue.fields.contains(field) {
      notices.append(.unknownField(field))
    }
    for activity in Set(profile.activities.value ?? []).sorted()
    where catalogue.activityIndices[activity] == nil {
      notices.append(.unknownActivity(activity))
    }
    for unit in Set(profile.completedUnits.value ?? []).sorted()
    where !catalogue.units.isEmpty && catalogue.units[unit] == nil {
      notices.append(.unknownUnit(unit))
    }
    return notices
  }
}

extension Profile {
  /// Every field of work that the profile names.
  fileprivate var namedFields: Set<FieldCode> {
    var fields: Set<FieldCode> = []
    for place in interests.value ?? [] {
      if case .choice(let field) = place.value { fields.insert(field) }
    }
    for case .field(let field) in vetoes.value ?? [] { fields.insert(field) }
    fields.formUnion((workHistory.value ?? []).compactMap(\.field.value))
    if let field = qualification.field.value { fields.insert(field) }
    if let field = employerField.value { fields.insert(field) }
    return fields
  }
}
