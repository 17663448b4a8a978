import Catalogue

/// An offering with what its criteria need that does not depend on the client.
///
/// A class, so that ranking does not copy every field of every offering.
final class PreparedOffering: Sendable {
  let offering: Offering
  /// Equal for offerings that lead to the same occupations and teach the same.
  let study: Int
  /// The occupations whose activities the catalogue describes, in the order of their codes.
  let occupations: [OccupationFit]
  /// Places of all its occupations in ``PreparedCatalogue/occupations``.
  let demandIndices: [Int]
  /// Whether every occupation it leads to needs a right that an authority grants.
  let isRegulated: Bool
  /// What its occupations are known to ask of the worker, as codes of ``WorkDemand``.
  let demands: Set<String>
  /// Driving licences needed to start.
  let licences: [String]
  /// The units it consists of; empty when the catalogue has none.
  let units: [PreparedUnit]
  /// Needs of employers that it meets as an apprenticeship.
  let employerNeeds: [EmployerNeed.ID]

  init(
    offering: Offering,
    study: Int,
    occupations: [OccupationFit],
    demandIndices: [Int],
    isRegulated: Bool = false,
    demands: Set<String> = [],
    units: [PreparedUnit] = [],
    employerNeeds: [EmployerNeed.ID] = [],
  ) {
    self.offering = offering
    self.study = study
    self.occupations = occupations
    self.demandIndices = demandIndices
    self.isRegulated = isRegulated
    self.demands = demands
    self.units = units
    licences = offering.licenceClasses.map(\.rawValue)
    self.employerNeeds = employerNeeds
  }
}

/// A unit of a qualification with its activities as indices.
struct PreparedUnit: Sendable {
  let code: UnitCode
  let competencePoints: Int?
  let activities: [Int]

  init(_ unit: QualificationUnit, activities places: [ActivityCode: Int]) {
    code = unit.id
    competencePoints = unit.competencePoints
    activities = unit.activities.compactMap { places[$0] }
  }

  /// Whether every activity of it has been done; false when the catalogue names none.
  func isHeld(in done: [Bool]) -> Bool {
    !activities.isEmpty && activities.allSatisfy { done[$0] }
  }
}

struct PreparedOccupation: Sendable {
  let code: OccupationCode
  /// By area, newest month first.
  let demand: [LabourArea: [LabourDemand]]
}

/// What an occupation asks for, seen from one offering that leads to it.
struct OccupationFit: Sendable {
  struct Requirement: Sendable {
    let activity: Int
    let importance: Int
    /// Nil when nobody has told what the training teaches.
    let isTaught: Bool?
  }

  let code: OccupationCode
  let requirements: [Requirement]

  init(
    code: OccupationCode,
    requirements: [Occupation.Requirement],
    taught: Set<ActivityCode>,
    activities: [ActivityCode: Int],
  ) {
    self.code = code
    let counted = requirements.filter { $0.importance > 0 }
    self.requirements = counted.compactMap { requirement in
      activities[requirement.activity].map {
        Requirement(
          activity: $0,
          importance: requirement.importance,
          isTaught: taught.isEmpty ? nil : taught.contains(requirement.activity),
        )
      }
    }
  }
}
