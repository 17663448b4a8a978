import Catalogue
import CivilDates

/// What figures on labour are worth on a day, whoever asks.
public struct LabourIndex: Equatable, Sendable {
  /// Permille: the least and the most that the figures allow, and the middle.
  public let low: Int
  public let value: Int
  public let high: Int
  /// Whether they are too old to be taken at face value.
  public let isOld: Bool
}

extension RulePack {
  public func labourIndex(of row: LabourDemand, on date: CivilDate) -> LabourIndex {
    let index = values.labourDemand.index(of: row, on: date)
    return LabourIndex(
      low: index.value.low,
      value: index.value.middle,
      high: index.value.high,
      isOld: index.isOld,
    )
  }

  /// The region whose figures count where no home is known.
  public var labourRegion: RegionCode { values.labourDemand.region }
}

extension LabourDemandValues {
  func index(
    of row: LabourDemand,
    on date: CivilDate,
  ) -> (value: ValueInterval, isOld: Bool) {
    let age = (date.year - row.month.year) * 12 + date.month - row.month.month
    let widening = max(0, age - freshMonths) * wideningPerMonth
    return (fresh(row).moved(low: -widening, high: widening), widening > 0)
  }

  private func fresh(_ row: LabourDemand) -> ValueInterval {
    guard let balance = row.balance else { return ofCounts(row) }
    let degrees = byBalance[balance]
    let ofClass =
      row.degree.flatMap { (1...degrees.count).contains($0) ? ValueInterval(degrees[$0 - 1]) : nil }
      ?? degrees.reduce(ValueInterval(degrees[0])) { $0.union(ValueInterval($1)) }
    guard let unemployed = row.unemployed, let vacancies = row.vacancies else {
      return ofClass.moved(low: 0, high: vacancyBonus)
    }
    guard unemployed > 0 else { return ofClass.moved(by: vacancies > 0 ? vacancyBonus : 0) }
    let perThousand = Double(max(0, vacancies)) * 1000 / Double(unemployed)
    let share = min(1, perThousand / Double(vacanciesForWholeBonus))
    return ofClass.moved(by: Int(Double(vacancyBonus) * share))
  }

  /// The value of counts alone, where no publisher has judged them.
  private func ofCounts(_ row: LabourDemand) -> ValueInterval {
    guard let values = byVacancies, row.saysSomething else { return .anything }
    if row.vacancies == 0 { return ValueInterval(values(0)) }
    guard let unemployed = row.unemployed, let vacancies = row.vacancies else {
      return ValueInterval(values(0), values(.max))
    }
    guard unemployed > 0 else { return ValueInterval(values(.max)) }
    return ValueInterval(values(max(0, vacancies) * 1000 / unemployed))
  }
}
