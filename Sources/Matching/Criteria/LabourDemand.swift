import Catalogue
import CivilDates

/// What the newest figures known on a day say of one occupation.
struct DemandValue: Sendable {
  let value: ValueInterval
  let finding: LabourDemandFinding?
  let sources: [SourceReference]

  /// `rows` are of one occupation and region, newest month first.
  init(_ rows: [LabourDemand], on date: CivilDate, by table: LabourDemandValues) {
    guard let row = rows.first(where: { $0.month <= date }) else {
      value = .anything
      finding = nil
      sources = []
      return
    }
    let age = (date.year - row.month.year) * 12 + date.month - row.month.month
    let widening = max(0, age - table.freshMonths) * table.wideningPerMonth
    value = Self.fresh(row, by: table).moved(low: -widening, high: widening)
    finding = LabourDemandFinding(
      occupation: row.occupation,
      balance: row.balance,
      degree: row.degree,
      month: row.month,
      unemployed: row.unemployed,
      vacancies: row.vacancies,
      isOld: widening > 0,
    )
    sources = [SourceReference(name: row.source, date: row.month, isRead: true)]
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
/// balanced one.
func labourDemandPart(of prepared: PreparedOffering, in context: MatchingContext) -> Part {
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
  let interval = prepared.demandIndices.isEmpty ? .anything : ValueInterval(low, high)
  let detail = named?.finding.map(PartDetail.labourDemand) ?? .labourDemandMissing
  return Part(.labourDemand, interval, detail, in: context, sources: named?.sources ?? [])
}
