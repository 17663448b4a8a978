import Catalogue
import GRDB

func insert(_ offerings: [Offering], into db: Database) throws {
  var writer = try OfferingWriter(db)
  for offering in offerings { try writer.write(offering, document: nil) }
}

/// Adds offerings after those that are there.
struct OfferingWriter {
  private var row: RowWriter
  private var occupations: SharedListWriter<Occupation>
  private var activities: SharedListWriter<Activity>
  private var units: SharedListWriter<QualificationUnit>
  private var position: Int

  init(_ db: Database) throws {
    row = try RowWriter(db, into: "offering", columns: 41)
    occupations = try SharedListWriter(.occupations, of: Occupation.self, in: db)
    activities = try SharedListWriter(.activities, of: Activity.self, in: db)
    units = try SharedListWriter(.units, of: QualificationUnit.self, in: db)
    position = try Int.fetchOne(db, sql: "SELECT max(position) FROM offering").map { $0 + 1 } ?? 0
  }

  /// `document` is what the offering was made of; nil for one that comes with the program.
  mutating func write(_ offering: Offering, document: Int?) throws {
    row.add(position)
    position += 1
    addIdentity(of: offering)
    addConditions(of: offering)
    row.add(try occupations.number(of: offering.occupations))
    row.add(try activities.number(of: offering.teaches))
    row.add(try units.number(of: offering.units))
    addOutcome(of: offering)
    row.add(document)
    row.add(offering.startTerm?.description)
    row.add(offering.isForSpecialSupport)
    row.add(offering.hasUnknownUnits)
    try row.write()
  }

  /// In the order of the table's columns, as the two functions after it.
  private mutating func addIdentity(of offering: Offering) {
    row.add(offering.id.rawValue)
    row.add(offering.kind.rawValue)
    row.add(offering.field?.rawValue)
    row.add(offering.name)
    row.add(offering.qualification?.rawValue)
    row.add(offering.provider.rawValue)
    row.add(offering.place)
    row.add(offering.municipality.rawValue)
  }

  private mutating func addConditions(of offering: Offering) {
    row.add(offering.teachingLanguage.rawValue)
    row.add(offering.minimumLevel?.rawValue)
    row.add(offering.languageSupport)
    row.add(offering.entrySchooling?.rawValue)
    row.add(offering.minimumAge)
    row.add(offering.maximumAge)
    row.add(offering.start?.description)
    row.add(offering.hasContinuousStart)
    row.add(offering.applicationEnd?.description)
    row.add(offering.durationMonths)
    row.add(words: offering.modes.map(\.rawValue))
    row.add(words: offering.times.map(\.rawValue))
    row.add(offering.weeklyHours)
    row.add(offering.requiresJobseeker)
    row.add(offering.isPaid)
    row.add(offering.hasSafetyConditions)
    row.add(offering.isExample)
  }

  private mutating func addOutcome(of offering: Offering) {
    row.add(offering.outcomeLevel?.rawValue)
    row.add(offering.grantsBasicEducation)
    row.add(offering.fee)
    row.add(words: offering.licenceClasses.map(\.rawValue))
    row.add(offering.acceptsLearningAgreement)
    row.add(offering.isFull)
  }
}
