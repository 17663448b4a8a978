import Catalogue
import CivilDates
import GRDB
import Languages

/// Every offering, with what `layer` says of it.
func fetchOfferings(_ db: Database, under layer: LocalLayer) throws -> [Offering] {
  var reader = try OfferingReader(db)
  var offerings: [Offering] = []
  offerings.reserveCapacity(try Int.fetchOne(db, sql: "SELECT count(*) FROM offering") ?? 0)
  try forEachRawRow(of: db, sql: OfferingReader.query) { row in
    var offering = try reader.offering(&row)
    if !layer.isEmpty { layer.complete(&offering) }
    offerings.append(offering)
  }
  return offerings
}

/// What rows of offerings have in common, shared between the offerings made of them.
private struct OfferingReader {
  /// In the order of ``offering(_:)``'s readings.
  static let query = """
    SELECT id, kind, field, name_fi, name_sv, name_en, qualification, provider, place,
      municipality, teaching_language, minimum_level, language_support, entry_schooling,
      minimum_age, maximum_age, start, continuous_start, application_end, duration_months, modes,
      times, weekly_hours, jobseekers_only, paid, safety_conditions, occupations, teaches,
      example, units, outcome_level, grants_basic_education, fee, licences, learning_agreement,
      "full", start_term, special_support, unknown_units
    FROM offering WHERE \(counting(in: "offering")) ORDER BY position
    """

  private let occupations: SharedLists<Occupation>
  private let activities: SharedLists<Activity>
  private let units: SharedLists<QualificationUnit>
  private var texts = InternPool<String>()
  private var dates = InternPool<CivilDate>()
  private var kinds = InternPool<OfferingKind>()
  private var languages = InternPool<Offering.TeachingLanguage>()
  private var levels = InternPool<LanguageLevel>()
  private var schooling = InternPool<Offering.EntrySchooling>()
  private var modes = InternPool<[Offering.Mode]>()
  private var times = InternPool<[Offering.TimeOfDay]>()
  private var licences = InternPool<[DrivingLicenceClass]>()

  init(_ db: Database) throws {
    occupations = try SharedLists(.occupations, of: Occupation.self, in: db)
    activities = try SharedLists(.activities, of: Activity.self, in: db)
    units = try SharedLists(.units, of: QualificationUnit.self, in: db)
  }

  mutating func offering(_ row: inout RawRow) throws -> Offering {
    Offering(
      id: Code(try row.uniqueText()),
      kind: try row.word(&kinds),
      field: row.optionalText(&texts).map { Code($0) },
      name: LocalizedText(
        fi: row.optionalText(&texts),
        sv: row.optionalText(&texts),
        en: row.optionalText(&texts),
      ),
      qualification: row.optionalText(&texts).map { Code($0) },
      provider: Code(try row.text(&texts)),
      place: try row.text(&texts),
      municipality: Code(try row.text(&texts)),
      teachingLanguage: try row.word(&languages),
      minimumLevel: try row.optionalWord(&levels),
      languageSupport: try row.optionalFlag(),
      entrySchooling: try row.optionalWord(&schooling),
      minimumAge: try row.optionalInt(),
      maximumAge: try row.optionalInt(),
      start: try row.optionalDate(&dates),
      hasContinuousStart: try row.flag(),
      applicationEnd: try row.optionalDate(&dates),
      durationMonths: try row.optionalInt(),
      modes: try row.words(&modes),
      times: try row.words(&times),
      weeklyHours: try row.optionalInt(),
      requiresJobseeker: try row.optionalFlag(),
      isPaid: try row.flag(),
      hasSafetyConditions: try row.optionalFlag(),
      occupations: occupations[try row.optionalInt()],
      teaches: activities[try row.optionalInt()],
      isExample: try row.flag(),
      units: units[try row.optionalInt()],
      outcomeLevel: try row.optionalWord(&levels),
      grantsBasicEducation: try row.optionalFlag(),
      fee: try row.optionalInt(),
      licenceClasses: try row.words(&licences),
      acceptsLearningAgreement: try row.optionalFlag(),
      isFull: try row.optionalFlag(),
      startTerm: try row.optionalText(&texts).map { try StartTerm.kept($0) },
      isForSpecialSupport: try row.optionalFlag(),
      hasUnknownUnits: try row.flag(),
    )
  }
}

extension StartTerm {
  fileprivate static func kept(_ text: String) throws -> StartTerm {
    guard let term = StartTerm(text) else { throw CatalogueError.Cause.damaged }
    return term
  }
}
