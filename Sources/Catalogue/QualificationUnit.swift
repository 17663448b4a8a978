import Languages

/// A part of a qualification (tutkinnon osa) that is studied and recognised on its own.
public struct QualificationUnit: Equatable, Sendable, Codable, Identifiable {
  /// Digits of the national code set `tutkinnonosat`, or a name of ours in example data.
  public let id: UnitCode
  public let qualification: QualificationCode
  public let name: LocalizedText
  /// Extent in competence points (osaamispiste); nil when not stated.
  public let competencePoints: Int?
  /// What someone who has the unit can do.
  public let activities: [ActivityCode]
  public let isExample: Bool

  public init(
    id: UnitCode,
    qualification: QualificationCode,
    name: LocalizedText,
    competencePoints: Int?,
    activities: [ActivityCode],
    isExample: Bool,
  ) {
    self.id = id
    self.qualification = qualification
    self.name = name
    self.competencePoints = competencePoints
    self.activities = activities
    self.isExample = isExample
  }
}
