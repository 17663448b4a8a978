import Catalogue
import CivilDates
import GRDB

/// Keeps figures of registers; of one occupation, area, month and publisher the new one stays.
///
/// - Returns: how many are new, and how many differ from what was kept.
@discardableResult
func keep(
  _ figures: [LabourFigure],
  document: Int?,
  in db: Database,
) throws -> (new: Int, changed: Int) {
  let before = try db.makeStatement(
    sql: """
      SELECT * FROM labour_snapshot WHERE isco4 = ? AND area = ? AND period = ? AND source = ?
      """
  )
  let statement = try db.makeStatement(
    sql: """
      INSERT OR REPLACE INTO labour_snapshot (isco4, area, period, source, state, degree, employed,
        unemployed, vacancies, unemployment_rate, vacancy_rate, censored, example,
        document)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
  )
  var (new, changed) = (0, 0)
  for figure in figures {
    let key: [any DatabaseValueConvertible] = [
      figure.occupation.rawValue, figure.area.description, period(of: figure.month), figure.source,
    ]
    if let kept = try Row.fetchOne(before, arguments: StatementArguments(key)).map(labourFigure) {
      if kept != figure { changed += 1 }
    } else {
      new += 1
    }
    try statement.execute(
      arguments: StatementArguments(key) + [
        figure.state?.rawValue, figure.degree, figure.employed, figure.unemployed,
        figure.vacancies, figure.unemploymentRate, figure.vacancyRate, figure.isCensored,
        figure.isExample, document,
      ]
    )
  }
  return (new, changed)
}

/// The month as `2026-06`.
private func period(of month: CivilDate) -> String { String(month.description.prefix(7)) }

private func labourFigure(_ row: Row) throws -> LabourFigure {
  guard let month = CivilDate("\(try row.decode(String.self, forColumn: "period"))-01") else {
    throw CatalogueError.Cause.damaged
  }
  return LabourFigure(
    occupation: try row.code("isco4"),
    area: LabourArea(try row.decode(forColumn: "area")),
    month: month,
    state: try row.decode(Int?.self, forColumn: "state").flatMap(LabourFigure.State.init),
    degree: try row.optionalNumber("degree"),
    employed: try row.decode(forColumn: "employed"),
    unemployed: try row.decode(forColumn: "unemployed"),
    vacancies: try row.decode(forColumn: "vacancies"),
    unemploymentRate: try row.decode(forColumn: "unemployment_rate"),
    vacancyRate: try row.decode(forColumn: "vacancy_rate"),
    isCensored: try row.decode(forColumn: "censored"),
    source: try row.decode(forColumn: "source"),
    isExample: try row.decode(forColumn: "example"),
  )
}

/// Which part of the history is read.
public enum LabourQuestion: Equatable, Sendable {
  /// One occupation in all areas.
  case occupation(OccupationCode)
  /// All occupations in one area.
  case area(LabourArea)
}

/// All figures kept, of registers and of our own files, newest month first.
func fetchLabourHistory(_ question: LabourQuestion, _ db: Database) throws -> [LabourFigure] {
  let (snapshotColumn, demandColumn, value) =
    switch question {
    case .occupation(let code): ("isco4", "isco", code.rawValue)
    case .area(let area): ("area", "area", area.description)
    }
  let kept = try Row.fetchAll(
    db,
    sql: "SELECT * FROM labour_snapshot WHERE \(snapshotColumn) = ?",
    arguments: [value],
  ).map(labourFigure)
  let demand = try Row.fetchAll(
    db,
    sql: """
      SELECT * FROM labour_demand WHERE \(demandColumn) = ? AND \(counting(in: "labour_demand"))
      """,
    arguments: [value],
  ).map { LabourFigure(try labourDemand($0)) }
  let known = Set(kept.map(HistoryKey.init))
  return (kept + demand.filter { !known.contains(HistoryKey($0)) }).sorted { left, right in
    if left.month != right.month { return left.month > right.month }
    return (left.occupation, left.area, left.source)
      < (right.occupation, right.area, right.source)
  }
}

private struct HistoryKey: Hashable {
  let occupation: OccupationCode
  let area: LabourArea
  let month: CivilDate
  let source: String

  init(_ figure: LabourFigure) {
    occupation = figure.occupation
    area = figure.area
    month = figure.month
    source = figure.source
  }
}
