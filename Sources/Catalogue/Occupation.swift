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

  public init(id: OccupationCode, name: LocalizedText, requirements: [Requirement]) {
    self.id = id
    self.name = name
    self.requirements = requirements
  }
}
