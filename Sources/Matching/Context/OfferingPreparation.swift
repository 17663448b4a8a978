import Catalogue

/// Works out for each offering what does not depend on the client; offerings that share their
/// occupations and teaching share the result.
final class OfferingPreparation {
  private struct Key: Hashable {
    let occupations: [OccupationCode]
    let teaches: [ActivityCode]
    let units: [UnitCode]
    let hasUnknownUnits: Bool
    let qualification: QualificationCode?
  }

  private struct Shared {
    let number: Int
    let units: [PreparedUnit]
    let occupations: [OccupationFit]
    let demandIndices: [Int]
    let isRegulated: Bool
    let demands: Set<String>
  }

  private let described: [OccupationCode: Occupation]
  private let indices: [OccupationCode: Int]
  private let activities: [ActivityCode: Int]
  private let employerNeeds: [EmployerNeed]
  private let minimumHours: Int
  private let units: UnitIndex
  private var shared: [Key: Shared] = [:]

  init(
    described: [OccupationCode: Occupation],
    indices: [OccupationCode: Int],
    activities: [ActivityCode: Int],
    employerNeeds: [EmployerNeed],
    minimumHours: Int,
    units: UnitIndex,
  ) {
    self.described = described
    self.indices = indices
    self.activities = activities
    self.employerNeeds = employerNeeds
    self.minimumHours = minimumHours
    self.units = units
  }

  func prepare(_ offering: Offering) -> PreparedOffering {
    let common = common(to: offering)
    return PreparedOffering(
      offering: offering,
      study: common.number,
      occupations: common.occupations,
      demandIndices: common.demandIndices,
      isRegulated: common.isRegulated,
      demands: common.demands,
      units: common.units,
      employerNeeds: offering.kind == .apprenticeship
        ? employerNeeds.filter { $0.suits(offering, minimumHours: minimumHours) }.map(\.id) : [],
    )
  }

  private func common(to offering: Offering) -> Shared {
    let key = Key(
      occupations: offering.occupations,
      teaches: offering.teaches,
      units: offering.units,
      hasUnknownUnits: offering.hasUnknownUnits,
      qualification: offering.qualification,
    )
    if let known = shared[key] { return known }
    let units = units[offering]
    let taught = Set(offering.teaches).union(units.flatMap(\.activities))
    let occupations = offering.occupations.compactMap { described[$0] }
    let common = Shared(
      number: shared.count,
      units: units.map { PreparedUnit($0, activities: activities) },
      occupations: offering.occupations.sorted().compactMap { code in
        described[code].map {
          OccupationFit(
            code: code,
            requirements: $0.requirements,
            taught: taught,
            activities: activities,
          )
        }
      },
      demandIndices: offering.occupations.compactMap { indices[$0] }.sorted(),
      isRegulated: !occupations.isEmpty && occupations.allSatisfy { $0.isRegulated == true },
      demands: Set(occupations.flatMap(\.demands).map(\.rawValue)),
    )
    shared[key] = common
    return common
  }
}

extension EmployerNeed {
  /// Whether an apprenticeship could be done with the employer, as far as the employer has told.
  ///
  /// Hours that were not told are to be asked and do not rule it out.
  func suits(_ offering: Offering, minimumHours: Int) -> Bool {
    isSameWork(as: offering) && (weeklyHours.map { $0 >= minimumHours } ?? true)
  }
}
