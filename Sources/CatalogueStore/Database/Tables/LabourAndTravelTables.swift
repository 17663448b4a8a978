import Catalogue
import CivilDates
import GRDB

func insert(_ figures: [LabourDemand], into db: Database, document: Int? = nil) throws {
  let statement = try db.makeStatement(
    sql: """
      INSERT INTO labour_demand (isco, area, month, position, balance, degree, unemployed,
        vacancies, source, example, document)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
  )
  for (position, figure) in figures.enumerated() {
    try statement.execute(arguments: [
      figure.occupation.rawValue, figure.area.description, figure.month.description, position,
      figure.balance?.rawValue, figure.degree, figure.unemployed, figure.vacancies, figure.source,
      figure.isExample, document,
    ])
  }
}

/// Straight from SQLite: a national catalogue has tens of thousands of figures.
func fetchLabourDemand(_ db: Database) throws -> [LabourDemand] {
  var (texts, months) = (InternPool<String>(), InternPool<CivilDate>())
  var balances = InternPool<LabourDemand.Balance>()
  var figures: [LabourDemand] = []
  let query = """
    SELECT isco, area, month, balance, degree, unemployed, vacancies, source, example
    FROM labour_demand WHERE \(counting(in: "labour_demand")) ORDER BY position
    """
  try forEachRawRow(of: db, sql: query) { row in
    figures.append(
      LabourDemand(
        occupation: OccupationCode(try row.text(&texts)),
        area: LabourArea(try row.text(&texts)),
        month: try row.date(&months),
        balance: try row.optionalWord(&balances),
        degree: try row.optionalInt(),
        unemployed: try row.optionalInt(),
        vacancies: try row.optionalInt(),
        source: try row.text(&texts),
        isExample: try row.flag(),
      )
    )
  }
  return figures
}

func labourDemand(_ row: Row) throws -> LabourDemand {
  LabourDemand(
    occupation: try row.code("isco"),
    area: LabourArea(try row.decode(forColumn: "area")),
    month: try row.date("month"),
    balance: try row.optionalWord("balance"),
    degree: try row.optionalNumber("degree"),
    unemployed: try row.optionalNumber("unemployed"),
    vacancies: try row.optionalNumber("vacancies"),
    source: try row.decode(forColumn: "source"),
    isExample: try row.decode(forColumn: "example"),
  )
}

func insert(_ times: [TravelTime], into db: Database, document: Int? = nil) throws {
  let statement = try db.makeStatement(sql: "INSERT INTO travel_time VALUES (?, ?, ?, ?, ?)")
  for (position, time) in times.enumerated() {
    try statement.execute(arguments: [
      time.from.rawValue, time.to.rawValue, position, time.minutes, document,
    ])
  }
}

func fetchTravelTimes(_ db: Database) throws -> [TravelTime] {
  try Row.fetchAll(db, sql: "SELECT * FROM travel_time ORDER BY position").map { row in
    TravelTime(
      from: try row.code("from_municipality"),
      to: try row.code("to_municipality"),
      minutes: try row.number("minutes"),
    )
  }
}
