import Catalogue
import CivilDates

/// What the newest figures known on a day say of one occupation in the areas within reach.
struct DemandValue: Sendable {
  let value: ValueInterval
  let finding: LabourDemandFinding?
  let sources: [SourceReference]

  /// `rows` are of one occupation, by area and newest month first.
  ///
  /// The best area counts, so that a further one in reach never lowers the value. A region's own row
  /// speaks for all of it; without one each of its municipalities within reach is an area. An area
  /// without figures could be any: it widens the interval.
  init(
    _ rows: [LabourArea: [LabourDemand]],
    reach: Reach,
    on date: CivilDate,
    by table: LabourDemandValues,
  ) {
    var best = BestArea(date: date, table: table)
    func newest(_ area: LabourArea) -> LabourDemand? {
      rows[area]?.first { $0.month <= date && $0.saysSomething }
    }
    for region in reach.regions {
      if let row = newest(.region(region.code)) {
        best.add(row, decay: region.decay)
        continue
      }
      let places = rows.isEmpty ? [] : region.places.map { ($0, newest(.municipality($0.code))) }
      if places.allSatisfy({ $0.1 == nil }) { best.addUnknown(region.decay) }
      for (place, row) in places {
        if let row { best.add(row, decay: place.decay) } else { best.addUnknown(place.decay) }
      }
    }
    value = ValueInterval(best.low, best.high)
    finding = best.named.map(LabourDemandFinding.init)
    sources =
      best.named.map { [SourceReference(name: $0.row.source, date: $0.row.month, isRead: true)] }
      ?? []
  }
}

/// The best of the areas added so far.
private struct BestArea {
  struct Named {
    let middle: Int
    let row: LabourDemand
    let isOld: Bool
  }

  let date: CivilDate
  let table: LabourDemandValues
  var low = 0
  var high = 0
  var named: Named?

  init(date: CivilDate, table: LabourDemandValues) {
    self.date = date
    self.table = table
  }

  mutating func add(_ row: LabourDemand, decay: ValueInterval) {
    let index = table.index(of: row, on: date)
    let value = index.value
    let reached = ValueInterval(value.low * decay.low / 1000, value.high * decay.high / 1000)
    low = max(low, reached.low)
    high = max(high, reached.high)
    if named.map({ reached.middle > $0.middle }) ?? true {
      named = Named(middle: reached.middle, row: row, isOld: index.isOld)
    }
  }

  mutating func addUnknown(_ decay: ValueInterval) { high = max(high, decay.high) }
}

extension LabourDemandFinding {
  fileprivate init(_ named: BestArea.Named) {
    self.init(
      occupation: named.row.occupation,
      area: named.row.area,
      balance: named.row.balance,
      degree: named.row.degree,
      month: named.row.month,
      unemployed: named.row.unemployed,
      vacancies: named.row.vacancies,
      isOld: named.isOld,
    )
  }
}

/// How well supply and demand of labour meet in the best of the offering's occupations.
///
/// An occupation without figures could be any: it widens the interval and is never taken for a
/// balanced one. For a client who would start far below an earlier degree in a field not wished for
/// it counts nothing.
func labourDemandPart(of prepared: PreparedOffering, in context: MatchingContext) -> Part {
  let guarded = context.isOverqualified(for: prepared.offering)
  if guarded == .yes {
    return Part(.labourDemand, ValueInterval(0), .labourDemandNotCounted, in: context)
  }
  var low = 0
  var high = 0
  var named: DemandValue?
  for index in prepared.demandIndices {
    let demand = context.demand[index]
    low = max(low, demand.value.low)
    high = max(high, demand.value.high)
    guard demand.finding != nil else { continue }
    if let best = named, best.value.middle >= demand.value.middle { continue }
    named = demand
  }
  var interval = prepared.demandIndices.isEmpty ? ValueInterval.anything : ValueInterval(low, high)
  if guarded == .unknown { interval = ValueInterval(0, interval.high) }
  let detail = named?.finding.map(PartDetail.labourDemand) ?? .labourDemandMissing
  return Part(.labourDemand, interval, detail, in: context, sources: named?.sources ?? [])
}
