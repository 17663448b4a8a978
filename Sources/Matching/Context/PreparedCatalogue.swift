import Catalogue

/// A catalogue arranged for ranking: rows in the order of their ids, codes turned into indices.
struct PreparedCatalogue: Sendable {
  let hash: String
  let isExample: Bool
  let offerings: [PreparedOffering]
  let fields: Set<FieldCode>
  let activityIndices: [ActivityCode: Int]
  let occupations: [PreparedOccupation]
  /// Minutes one way, by home and then by place of training.
  let travelMinutes: [MunicipalityCode: [MunicipalityCode: Int]]

  init(_ snapshot: CatalogueSnapshot, region: RegionCode) {
    hash = snapshot.hash
    isExample = snapshot.isExample
    fields = Set(snapshot.fields.map(\.id))
    let demand = Self.demand(snapshot.labourDemand, in: region)
    let described = Dictionary(
      snapshot.occupations.map { ($0.id, $0.requirements) },
      uniquingKeysWith: { first, _ in first },
    )
    let codes = Set(snapshot.offerings.flatMap(\.occupations)).sorted()
    var activities: [ActivityCode: Int] = [:]
    for activity in snapshot.activities { activities[activity.id] = activities.count }
    for requirement in described.values.joined() where activities[requirement.activity] == nil {
      activities[requirement.activity] = activities.count
    }
    activityIndices = activities
    occupations = codes.map { code in
      PreparedOccupation(code: code, demand: demand[code] ?? [])
    }
    let occupationIndices = Dictionary(
      uniqueKeysWithValues: codes.enumerated().map { ($1, $0) }
    )
    offerings = snapshot.offerings.sorted { $0.id < $1.id }.map { offering in
      PreparedOffering(
        offering: offering,
        occupations: offering.occupations.sorted().compactMap { code in
          described[code].map {
            OccupationFit(
              code: code,
              requirements: $0,
              taught: Set(offering.teaches),
              activities: activities,
            )
          }
        },
        demandIndices: offering.occupations.compactMap { occupationIndices[$0] }.sorted(),
      )
    }
    travelMinutes = Self.travel(snapshot.travelTimes)
  }

  /// The region's figures by occupation, newest month first.
  private static func demand(
    _ rows: [LabourDemand],
    in region: RegionCode,
  ) -> [OccupationCode: [LabourDemand]] {
    Dictionary(grouping: rows.filter { $0.region == region }, by: \.occupation).mapValues { rows in
      rows.sorted { left, right in
        if left.month != right.month { return left.month > right.month }
        if left.isExample != right.isExample { return right.isExample }
        return (left.source, left.balance.rawValue, left.degree)
          < (right.source, right.balance.rawValue, right.degree)
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
