import Catalogue

/// `offerings` again and again under new names until there are `count` of them.
func repeated(_ offerings: [Offering], to count: Int) -> [Offering] {
  guard !offerings.isEmpty else { return [] }
  return (0..<count).map { index in
    let model = offerings[index % offerings.count]
    return model.renamed(Offering.ID("\(model.id.rawValue)-\(index / offerings.count)"))
  }
}

extension Offering {
  fileprivate func renamed(_ id: ID) -> Offering {
    Offering(
      id: id,
      kind: kind,
      field: field,
      name: name,
      qualification: qualification,
      provider: provider,
      place: place,
      municipality: municipality,
      teachingLanguage: teachingLanguage,
      minimumLevel: minimumLevel,
      languageSupport: languageSupport,
      entrySchooling: entrySchooling,
      minimumAge: minimumAge,
      maximumAge: maximumAge,
      start: start,
      hasContinuousStart: hasContinuousStart,
      applicationEnd: applicationEnd,
      durationMonths: durationMonths,
      modes: modes,
      times: times,
      weeklyHours: weeklyHours,
      requiresJobseeker: requiresJobseeker,
      isPaid: isPaid,
      hasSafetyConditions: hasSafetyConditions,
      occupations: occupations,
      teaches: teaches,
      isExample: isExample,
    )
  }
}
