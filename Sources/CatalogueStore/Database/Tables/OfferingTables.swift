import Catalogue
import GRDB

func insert(_ offerings: [Offering], into db: Database) throws {
  let statement = try db.makeStatement(
    sql: "INSERT INTO offering VALUES (\(Array(repeating: "?", count: 28).joined(separator: ",")))"
  )
  let occupation = try db.makeStatement(sql: "INSERT INTO offering_occupation VALUES (?, ?, ?)")
  let activity = try db.makeStatement(sql: "INSERT INTO offering_activity VALUES (?, ?, ?)")
  for (position, offering) in offerings.enumerated() {
    try statement.execute(arguments: cells(of: offering, at: position))
    for (place, isco) in offering.occupations.enumerated() {
      try occupation.execute(arguments: [offering.id.rawValue, place, isco.rawValue])
    }
    for (place, code) in offering.teaches.enumerated() {
      try activity.execute(arguments: [offering.id.rawValue, place, code.rawValue])
    }
  }
}

/// In the order of the table's columns.
private func cells(of offering: Offering, at position: Int) -> StatementArguments {
  let name = offering.name
  let identity: StatementArguments = [
    offering.id.rawValue, position, offering.kind.rawValue, offering.field?.rawValue,
    name.fi, name.sv, name.en, offering.qualification?.rawValue, offering.provider.rawValue,
    offering.place, offering.municipality.rawValue,
  ]
  let entry: StatementArguments = [
    offering.teachingLanguage.rawValue, offering.minimumLevel?.rawValue, offering.languageSupport,
    offering.entrySchooling?.rawValue, offering.minimumAge, offering.maximumAge,
  ]
  let schedule: StatementArguments = [
    offering.start?.description, offering.hasContinuousStart, offering.applicationEnd?.description,
    offering.durationMonths, offering.modes.map(\.rawValue).joined(separator: " "),
    offering.times.map(\.rawValue).joined(separator: " "), offering.weeklyHours,
  ]
  let conditions: StatementArguments = [
    offering.requiresJobseeker, offering.isPaid, offering.hasSafetyConditions, offering.isExample,
  ]
  return identity + entry + schedule + conditions
}

func fetchOfferings(_ db: Database) throws -> [Offering] {
  let occupations: [Offering.ID: [OccupationCode]] =
    try fetchLinks(db, "SELECT offering, isco AS code FROM offering_occupation ORDER BY position")
  let activities: [Offering.ID: [ActivityCode]] =
    try fetchLinks(
      db,
      "SELECT offering, activity AS code FROM offering_activity ORDER BY position",
    )
  var offerings: [Offering] = []
  let rows = try Row.fetchCursor(db, sql: "SELECT * FROM offering ORDER BY position")
  while let row = try rows.next() {
    let id: Offering.ID = try row.code("id")
    offerings.append(
      try Offering(
        row,
        occupations: occupations[id, default: []],
        teaches: activities[id, default: []],
      )
    )
  }
  return offerings
}

private func fetchLinks<Set>(
  _ db: Database,
  _ sql: String,
) throws -> [Offering.ID: [Code<Set>]] {
  var links: [Offering.ID: [Code<Set>]] = [:]
  let rows = try Row.fetchCursor(db, sql: sql)
  while let row = try rows.next() {
    links[try row.code("offering"), default: []].append(try row.code("code"))
  }
  return links
}

extension Offering {
  fileprivate init(_ row: Row, occupations: [OccupationCode], teaches: [ActivityCode]) throws {
    self.init(
      id: try row.code("id"),
      kind: try row.word("kind"),
      field: try row.optionalCode("field"),
      name: try row.name(),
      qualification: try row.optionalCode("qualification"),
      provider: try row.code("provider"),
      place: try row.decode(forColumn: "place"),
      municipality: try row.code("municipality"),
      teachingLanguage: try row.word("teaching_language"),
      minimumLevel: try row.optionalWord("minimum_level"),
      languageSupport: try row.decode(forColumn: "language_support"),
      entrySchooling: try row.optionalWord("entry_schooling"),
      minimumAge: try row.decode(forColumn: "minimum_age"),
      maximumAge: try row.decode(forColumn: "maximum_age"),
      start: try row.optionalDate("start"),
      hasContinuousStart: try row.decode(forColumn: "continuous_start"),
      applicationEnd: try row.optionalDate("application_end"),
      durationMonths: try row.decode(forColumn: "duration_months"),
      modes: try row.words("modes"),
      times: try row.words("times"),
      weeklyHours: try row.decode(forColumn: "weekly_hours"),
      requiresJobseeker: try row.decode(forColumn: "jobseekers_only"),
      isPaid: try row.decode(forColumn: "paid"),
      hasSafetyConditions: try row.decode(forColumn: "safety_conditions"),
      occupations: occupations,
      teaches: teaches,
      isExample: try row.decode(forColumn: "example"),
    )
  }
}
