import Languages

/// A Finnish municipality and the areas it belongs to.
public struct Municipality: Equatable, Sendable, Codable, Identifiable {
  public let id: MunicipalityCode
  public let name: LocalizedText
  /// Nil when not stated.
  public let region: RegionCode?
  /// Nil when no source attests it, which does not mean that there is none.
  public let employmentArea: EmploymentArea?

  public init(
    id: MunicipalityCode,
    name: LocalizedText,
    region: RegionCode?,
    employmentArea: EmploymentArea?,
  ) {
    self.id = id
    self.name = name
    self.region = region
    self.employmentArea = employmentArea
  }
}

/// The municipalities that arrange employment services together (työllisyysalue), since 2025.
public struct EmploymentArea: Hashable, Sendable, Codable {
  /// The municipality that arranges the services for the others; it names the area.
  public let responsible: MunicipalityCode
  public let name: LocalizedText

  public init(responsible: MunicipalityCode, name: LocalizedText) {
    self.responsible = responsible
    self.name = name
  }
}
