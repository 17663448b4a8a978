import Catalogue
import CivilDates

/// What the newest figures known on a day say of one occupation in the regions within reach.
struct DemandValue: Sendable {
  let value: ValueInterval
  let finding: LabourDemandFinding?
  let sources: [SourceReference]

  /// `rows` are of one occupation, by region and newest month first.
  ///
  /// The best region counts, so that a further region in reach never lowers the value. A region
  /// without figures could be any: it widens the interval.
  init(
    _ rows: [RegionCode: [LabourDemand]],
    reach: Reach,
    on date: CivilDate,
    by table: LabourDemandValues,
  ) {
    var low = 0
    var high = 0
    var best: (middle: Int, row: LabourDemand, isOld: Bool)?
    for (region, decay) in reach.decay.sorted(by: { $0.key < $1.key }) {
      guard let row = rows[region]?.first(where: { $0.month <= date }) else {
        high = max(high, decay.high)
        continue
      }
      let widening = Self.widening(row, on: date, by: table)
      let value = Self.fresh(row, by: table).moved(low: -widening, high: widening)
      let reached = ValueInterval(value.low * decay.low / 1000, value.high * decay.high / 1000)
      low = max(low, reached.low)
      high = max(high, reached.high)
      if best.map({ reached.middle > $0.middle }) ?? true {
        best = (reached.middle, row, widening > 0)
      }
    }
    value = ValueInterval(low, high)
    finding = best.map { best in
      LabourDemandFinding(
        occupation: best.row.occupation,
        region: best.row.region,
        balance: best.row.balance,
        degree: best.row.degree,
        month: best.row.month,
        unemployed: best.row.unemployed,
        vacancies: best.row.vacancies,
        isOld: best.isOld,
      )
    }
    sources =
      best.map { [SourceReference(name: $0.row.source, date: $0.row.month, isRead: true)] } ?? []
  }

  private static func widening(
    _ row: LabourDemand,
    on date: CivilDate,
    by table: LabourDemandValues,
  ) -> Int {
    let age = (date.year - row.month.year) * 12 + date.month - row.month.month
    return max(0, age - table.freshMonths) * table.wideningPerMonth
  }

  private static func fresh(_ row: LabourDemand, by table: LabourDemandValues) -> ValueInterval {
    let degrees = table.byBalance[row.balance]
    let ofClass =
      (1...degrees.count).contains(row.degree)
      ? ValueInterval(degrees[row.degree - 1])
      : degrees.reduce(ValueInterval(degrees[0])) { $0.union(ValueInterval($1)) }
    guard let unemployed = row.unemployed, let vacancies = row.vacancies else {
      return ofClass.moved(low: 0, high: table.vacancyBonus)
    }
    guard unemployed > 0 else {
      return ofClass.moved(by: vacancies > 0 ? table.vacancyBonus : 0)
    }
    let perThousand = Double(max(0, vacancies)) * 1000 / Double(unemployed)
    let share = min(1, perThousand / Double(table.vacanciesForWholeBonus))
    return ofClass.moved(by: Int(Double(table.vacancyBonus) * share))
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
