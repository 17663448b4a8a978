import Catalogue

/// The regions whose jobs a client can reach, and how much a job there counts.
///
/// Without a home municipality it is the pack's own region. Without a travel limit the other
/// regions may or may not be reachable, which is an interval and no guess.
struct Reach: Sendable {
  /// Permille by region: what a job there counts at least and at most.
  let decay: [RegionCode: ValueInterval]

  init(
    from minutes: [MunicipalityCode: Int]?,
    home: HomeMunicipality?,
    limit: Int?,
    catalogue: PreparedCatalogue,
    table: LabourDemandValues,
  ) {
    var decay = [table.region: ValueInterval(1000)]
    if case .municipality(let code) = home {
      if let region = catalogue.municipalities[code]?.region {
        decay = [region: ValueInterval(1000)]
      }
      var nearest: [RegionCode: Int] = [:]
      for (place, way) in minutes ?? [:] {
        guard let region = catalogue.municipalities[place]?.region else { continue }
        nearest[region] = min(nearest[region] ?? way, way)
      }
      for (region, way) in nearest where decay[region] == nil {
        let value = table.distanceDecay(way)
        if let limit {
          if way <= limit { decay[region] = ValueInterval(value) }
        } else {
          decay[region] = ValueInterval(0, value)
        }
      }
    }
    self.decay = decay
  }
}
