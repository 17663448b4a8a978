import Languages

/// An occupation and what its work consists of.
public struct Occupation: Equatable, Sendable, Codable, Identifiable {
  /// One activity the work requires; `importance` is 1 (helps) to 3 (the core of the work).
  public struct Requirement: Equatable, Sendable, Codable {
    public let activity: ActivityCode
    public let importance: Int

    public init(activity: ActivityCode, importance: Int) {
      self.activity = activity
      self.importance = importance
    }
  }

  public let id: OccupationCode
  public let name: LocalizedText
  public let requirements: [Requirement]
  /// Whether an authority must grant the right to work in it, for example Valvira; nil: not stated.
  public let isRegulated: Bool?
  /// What is known to be asked of the worker; what is missing here may still be asked.
  public let demands: [WorkDemand]
  /// Nil when no source names one.
  public let sector: Sector?

  public init(
    id: OccupationCode,
    name: LocalizedText,
    requirements: [Requirement],
    isRegulated: Bool? = nil,
    demands: [WorkDemand] = [],
    sector: Sector? = nil,
  ) {
    self.id = id
    self.name = name
    self.requirements = requirements
    self.isRegulated = isRegulated
    self.demands = demands
    self.sector = sector
  }
}
