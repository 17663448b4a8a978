import Catalogue

extension ServiceMapping {
  /// What a service of these classes and target groups is, and what it answers.
  ///
  /// Each class counts by the rule that names it most closely. A service that states no target
  /// group may be for anybody.
  func meaning(
    classes: [String],
    targets: [String],
  ) -> (kind: ServiceKind, needs: [ServiceNeed]) {
    let fitting = rules.indices.filter { index in
      classes.contains { rule(for: $0, targets: targets) == index }
    }
    let needs = fitting.flatMap { rules[$0].needs }
    let kind = fitting.lazy.map { rules[$0].kind }.first { $0 != .other }
    return (kind ?? .other, ServiceNeed.allCases.filter(needs.contains))
  }

  private func rule(for serviceClass: String, targets: [String]) -> Int? {
    let named = rules.indices.filter { serviceClass.isWithin(rules[$0].serviceClass) }
    let closest = named.map { rules[$0].serviceClass.count }.max()
    return named.first { index in
      rules[index].serviceClass.count == closest
        && (targets.isEmpty || targets.contains { $0.isWithin(rules[index].target) })
    }
  }

  /// The municipalities of an area that the register does not list; nil when they are not known.
  func municipalities(
    of area: String,
    code: String,
    regions: [String: [MunicipalityCode]],
  ) -> [MunicipalityCode]? {
    switch area {
    case "Municipality": [MunicipalityCode(code)]
    case "Region", "Province": regions[code]
    case "WellbeingServiceCounties", "WellbeingServicesCounty": counties[code]
    default: nil
    }
  }
}

extension String {
  /// Whether this code of PTV is `other` or stands below it: P10.1 is within P10, P1 is not.
  fileprivate func isWithin(_ other: String) -> Bool {
    self == other || hasPrefix("\(other).")
  }
}
