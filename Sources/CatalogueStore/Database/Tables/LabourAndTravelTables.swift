import Catalogue
import GRDB

func insert(_ figures: [LabourDemand], into db: Database, document: Int? = nil) throws {
  let statement = try db.makeStatement(
    sql: "INSERT INTO labour_demand VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
  )
  for (position, figure) in figures.enumerated() {
    try statement.execute(arguments: [
      figure.occupation.rawValue, figure.region.rawValue, figure.month.description, position,
      figure.balance.rawValue, figure.degree, figure.unemployed, figure.vacancies, figure.source,
      figure.isExample, document,
    ])
  }
}

func fetchLabourDemand(_ db: Database) throws -> [LabourDemand] {
  try Row.fetchAll(
    db,
    sql: "SELECT * FROM labour_demand WHERE \(counting(in: "labour_demand")) ORDER BY position",
  ).map { row in
    LabourDemand(
      occupation: try row.code("isco"),
      region: try row.code("region"),
      month: try row.date("month"),
      balance: try row.word("balance"),
      degree: try row.number("degree"),
      unemployed: try row.optionalNumber("unemployed"),
      vacancies: try row.optionalNumber("vacancies"),
      source: try row.decode(forColumn: "source"),
      isExample: try row.decode(forColumn: "example"),
    )
  }
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
