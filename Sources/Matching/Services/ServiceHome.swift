import Catalogue
import CivilDates

extension Matcher {
  /// Whether a service is for the residents of a municipality.
  ///
  /// Employment services are for all municipalities of an area, whichever of them runs them.
  public func serves(_ service: Service, residentsOf home: MunicipalityCode) -> Bool {
    service.municipalities.isEmpty
      || catalogue.homeReason(service, residentsOf: home).verdict != .excluded
  }

  /// The ages that a service serves: its own or those of the law, whichever is tighter.
  ///
  /// Nil where neither says anything.
  public func ages(of service: Service) -> (minimum: Int?, maximum: Int?) {
    let gate = AgeGate(service, rules: rules.services)
    return (gate.minimum, gate.maximum)
  }

  /// Whether what is known of a service may be relied on without asking the service first.
  public func trusts(_ service: Service, on day: CivilDate) -> Bool {
    rules.services.trusts(service, on: day)
  }
}

extension ServiceRules {
  func trusts(_ service: Service, on day: CivilDate) -> Bool {
    guard service.isVerified else { return false }
    guard let sourceMonths, let sourceDate = service.sourceDate,
      let oldest = day.adding(months: -sourceMonths)
    else { return true }
    return sourceDate >= oldest
  }
}

extension PreparedCatalogue {
  /// What a home municipality means for a service of some municipalities.
  func homeReason(_ service: Service, residentsOf home: MunicipalityCode) -> ServiceReason {
    if service.municipalities.contains(home) { return .servesHome(home) }
    let area = municipalities[home]?.employmentArea
    if service.kind == .employmentServices, let area,
      service.municipalities.contains(area.responsible)
    {
      return .servesArea(home: home, responsible: area.responsible)
    }
    return .otherMunicipality(home)
  }
}
