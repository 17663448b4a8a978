import Catalogue
import CivilDates

/// A catalogue arranged for ranking: rows in the order of their ids, codes turned into indices.
struct PreparedCatalogue: Sendable {
  let hash: String
  let isExample: Bool
  var offerings: [PreparedOffering]
  /// Rows by kind, in the order of the rows.
  let offeringsByKind: [OfferingKind: [Int]]
  let fields: Set<FieldCode>
  let activityIndices: [ActivityCode: Int]
  let occupations: [PreparedOccupation]
  /// Minutes one way, by home and then by place of training.
  let travelMinutes: [MunicipalityCode: [MunicipalityCode: Int]]
  let municipalities: [MunicipalityCode: Municipality]
  let employerNeeds: [EmployerNeed]
  let services: [Service]
  let units: UnitIndex
  /// What each occupation asks for, the most important first.
  let requirements: [OccupationCode: [ActivityCode]]
  /// The newest day on which anything starts or an application ends; nil when nothing is dated.
  let newestDay: CivilDate?
  let hasUndatedStarts: Bool

  init(_ snapshot: CatalogueSnapshot, rules: RulePack) {
    hash = snapshot.hash
    isExample = snapshot.isExample
    fields = Set(snapshot.fields.map(\.id))
    services = snapshot.services.sorted { $0.id < $1.id }
    employerNeeds = snapshot.employerNeeds.sorted { $0.id < $1.id }
    municipalities = Dictionary(
      snapshot.municipalities.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    units = UnitIndex(snapshot.units)
    let demand = Self.demand(snapshot.labourDemand)
    let described = Dictionary(
      snapshot.occupations.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    let codes = Set(snapshot.offerings.flatMap(\.occupations)).sorted()
    var activities: [ActivityCode: Int] = [:]
    for activity in snapshot.activities { activities[activity.id] = activities.count }
    for requirement in described.values.flatMap(\.requirements)
    where activities[requirement.activity] == nil {
      activities[requirement.activity] = activities.count
    }
    for activity in snapshot.units.flatMap(\.activities) where activities[activity] == nil {
      activities[activity] = activities.count
    }
    activityIndices = activities
    requirements = described.mapValues { occupation in
      occupation.requirements.sorted { $0.importance > $1.importance }.map(\.activity)
    }
    newestDay = snapshot.offerings.flatMap { [$0.start, $0.applicationEnd] }.compactMap(\.self)
      .max()
    hasUndatedStarts = snapshot.offerings.contains { $0.start == nil && !$0.hasContinuousStart }
    occupations = codes.map { code in
      PreparedOccupation(code: code, demand: demand[code] ?? [:])
    }
    let preparation = OfferingPreparation(
      described: described,
      indices: Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) }),
      activities: activities,
      employerNeeds: employerNeeds,
      minimumHours: rules.limits[.apprenticeshipMinimumHours],
      units: units,
    )
    // Ids are moved and not the offerings, which are large.
    let rows = snapshot.offerings.enumerated().map { (id: $1.id, place: $0) }
      .sorted { $0.id < $1.id }
    offerings = rows.map { preparation.prepare(snapshot.offerings[$0.place]) }
    offeringsByKind = Dictionary(
      grouping: offerings.indices,
      by: { [offerings] in offerings[$0].offering.kind },
    )
    travelMinutes = Self.travel(snapshot.travelTimes)
  }

  /// Nil when there is none of that id.
  func row(of id: Offering.ID) -> Int? {
    var low = 0
    var high = offerings.count
    while low < high {
      let middle = (low + high) / 2
      if offerings[middle].offering.id < id { low = middle + 1 } else { high = middle }
    }
    return low < offerings.count && offerings[low].offering.id == id ? low : nil
  }

  func offering(_ id: Offering.ID) -> Offering? { row(of: id).map { offerings[$0].offering } }

  /// Figures by occupation and area, newest month first.
  ///
  /// Of one month, real ones stand before examples and those with a balance before counts alone.
  private static func demand(
    _ rows: [LabourDemand]
  ) -> [OccupationCode: [LabourArea: [LabourDemand]]] {
    Dictionary(grouping: rows, by: \.occupation).mapValues { rows in
      Dictionary(grouping: rows, by: \.area).mapValues { rows in
        rows.sorted { left, right in
          if left.month != right.month { return left.month > right.month }
          if left.isExample != right.isExample { return right.isExample }
          if (left.balance == nil) != (right.balance == nil) { return right.balance == nil }
          return left.tieKey < right.tieKey
        }
      }
    }
  }

  /// The shortest of the times given for a pair.
  private static func travel(
    _ rows: [TravelTime]
  ) -> [MunicipalityCode: [MunicipalityCode: Int]] {
    var minutes: [MunicipalityCode: [MunicipalityCode: Int]] = [:]
    for row in rows {
      let known = minutes[row.from]?[row.to]
      minutes[row.from, default: [:]][row.to] = known.map { min($0, row.minutes) } ?? row.minutes
    }
    return minutes
  }
}

extension LabourDemand {
  fileprivate var tieKey: (String, String, Int) {
    (source, balance.map(\.rawValue) ?? "", degree ?? 0)
  }
}
