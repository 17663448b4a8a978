import Catalogue
import GRDB

func insert(_ offerings: [Offering], into db: Database) throws {
  let statement = try db.makeStatement(
    sql: "INSERT INTO offering VALUES (\(Array(repeating: "?", count: 37).joined(separator: ",")))"
  )
  var lists = try OfferingLists(db)
  for (position, offering) in offerings.enumerated() {
    try statement.execute(
      arguments: identity(of: offering, at: position) + conditions(of: offering)
        + lists.numbers(of: offering) + outcome(of: offering)
    )
  }
}

private struct OfferingLists {
  private var occupations: SharedListWriter<Occupation>
  private var activities: SharedListWriter<Activity>
  private var units: SharedListWriter<QualificationUnit>

  init(_ db: Database) throws {
    occupations = try SharedListWriter(.occupations, of: Occupation.self, in: db)
    activities = try SharedListWriter(.activities, of: Activity.self, in: db)
    units = try SharedListWriter(.units, of: QualificationUnit.self, in: db)
  }

  mutating func numbers(of offering: Offering) throws -> StatementArguments {
    [
      try occupations.number(of: offering.occupations),
      try activities.number(of: offering.teaches),
      try units.number(of: offering.units),
    ]
  }
}

/// In the order of the table's columns, as the two functions after it.
private func identity(of offering: Offering, at position: Int) -> StatementArguments {
  let name = offering.name
  return [
    position, offering.id.rawValue, offering.kind.rawValue, offering.field?.rawValue,
    name.fi, name.sv, name.en, offering.qualification?.rawValue, offering.provider.rawValue,
    offering.place, offering.municipality.rawValue,
  ]
}

private func conditions(of offering: Offering) -> StatementArguments {
  let entry: StatementArguments = [
    offering.teachingLanguage.rawValue, offering.minimumLevel?.rawValue, offering.languageSupport,
    offering.entrySchooling?.rawValue, offering.minimumAge, offering.maximumAge,
  ]
  let schedule: StatementArguments = [
    offering.start?.description, offering.hasContinuousStart, offering.applicationEnd?.description,
    offering.durationMonths, words(offering.modes), words(offering.times), offering.weeklyHours,
  ]
  let rest: StatementArguments = [
    offering.requiresJobseeker, offering.isPaid, offering.hasSafetyConditions, offering.isExample,
  ]
  return entry + schedule + rest
}

private func outcome(of offering: Offering) -> StatementArguments {
  [
    offering.outcomeLevel?.rawValue, offering.grantsBasicEducation, offering.fee,
    words(offering.licenceClasses), offering.acceptsLearningAgreement, offering.isFull,
  ]
}
