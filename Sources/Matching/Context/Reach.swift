import Catalogue

/// The areas whose jobs a client can reach, and how much a job there counts.
///
/// Without a home municipality it is the pack's own region. Without a travel limit the places away
/// from home may or may not be reachable, which is an interval and no guess.
struct Reach: Sendable {
  struct Place: Sendable {
    let code: MunicipalityCode
    /// Permille: what a job there counts at least and at most.
    let decay: ValueInterval
  }

  struct Region: Sendable {
    let code: RegionCode
    let decay: ValueInterval
    /// Its municipalities within reach, for occupations whose figures are of municipalities alone.
    let places: [Place]
  }

  /// By code.
  let regions: [Region]

  init(
    from minutes: [MunicipalityCode: Int]?,
    home: HomeMunicipality?,
    limit: Int?,
    catalogue: PreparedCatalogue,
    table: LabourDemandValues,
  ) {
    var decays = [table.region: ValueInterval(1000)]
    var places: [RegionCode: [Place]] = [:]
    if case .municipality(let home) = home {
      let homeRegion = catalogue.municipalities[home]?.region ?? table.region
      decays = [homeRegion: ValueInterval(1000)]
      places[homeRegion] = [Place(code: home, decay: ValueInterval(1000))]
      for (place, way) in minutes ?? [:] where place != home {
        guard let region = catalogue.municipalities[place]?.region,
          let decay = Self.decay(way, limit: limit, table: table)
        else { continue }
        places[region, default: []].append(Place(code: place, decay: decay))
        if region != homeRegion { decays[region] = decays[region]?.better(decay) ?? decay }
      }
    } else {
      // Somewhere in the region, so each place may be next door or out of reach.
      places[table.region] = catalogue.municipalities.values.filter { $0.region == table.region }
        .map { Place(code: $0.id, decay: .anything) }
    }
    regions = decays.keys.sorted().map { code in
      Region(
        code: code,
        decay: decays[code] ?? .anything,
        places: (places[code] ?? []).sorted { $0.code < $1.code },
      )
    }
  }

  /// Nil for a way that is longer than the limit.
  private static func decay(_ way: Int, limit: Int?, table: LabourDemandValues) -> ValueInterval? {
    let value = table.distanceDecay(way)
    guard let limit else { return ValueInterval(0, value) }
    return way <= limit ? ValueInterval(value) : nil
  }
}

extension ValueInterval {
  fileprivate func better(_ other: ValueInterval) -> ValueInterval {
    ValueInterval(max(low, other.low), max(high, other.high))
  }
}
