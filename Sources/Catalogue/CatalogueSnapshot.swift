/// Everything public that matching reads, at one moment, as a value.
public struct CatalogueSnapshot: Equatable, Sendable, Codable {
  public var fields: [Field]
  public var activities: [Activity]
  public var occupations: [Occupation]
  public var providers: [Provider]
  public var offerings: [Offering]
  public var labourDemand: [LabourDemand]
  public var travelTimes: [TravelTime]
  public var units: [QualificationUnit]
  public var services: [Service]
  public var employerNeeds: [EmployerNeed]
  public var municipalities: [Municipality]
  /// Names the content: equal content has an equal hash, whatever imported it.
  public var hash: String

  public init(
    fields: [Field],
    activities: [Activity],
    occupations: [Occupation],
    providers: [Provider],
    offerings: [Offering],
    labourDemand: [LabourDemand],
    travelTimes: [TravelTime],
    hash: String,
    units: [QualificationUnit] = [],
    services: [Service] = [],
    employerNeeds: [EmployerNeed] = [],
    municipalities: [Municipality] = [],
  ) {
    self.fields = fields
    self.activities = activities
    self.occupations = occupations
    self.providers = providers
    self.offerings = offerings
    self.labourDemand = labourDemand
    self.travelTimes = travelTimes
    self.hash = hash
    self.units = units
    self.services = services
    self.employerNeeds = employerNeeds
    self.municipalities = municipalities
  }
}
