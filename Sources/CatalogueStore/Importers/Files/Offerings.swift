import Catalogue
import Foundation

enum OfferingColumn: String, CaseIterable {
  case id, kind, field
  case nameFi = "name_fi"
  case nameSv = "name_sv"
  case nameEn = "name_en"
  case qualification, provider, place, municipality
  case teachingLanguage = "teaching_language"
  case minimumLevel = "minimum_level"
  case languageSupport = "language_support"
  case entrySchooling = "entry_schooling"
  case minimumAge = "minimum_age"
  case maximumAge = "maximum_age"
  case start
  case continuousStart = "continuous_start"
  case applicationEnd = "application_end"
  case durationMonths = "duration_months"
  case modes, times
  case weeklyHours = "weekly_hours"
  case jobseekersOnly = "jobseekers_only"
  case paid
  case safetyConditions = "safety_conditions"
  case occupations, teaches, example, units
  case outcomeLevel = "outcome_level"
  case grantsBasicEducation = "grants_basic_education"
  case fee
  case licences
  case learningAgreement = "learning_agreement"
  case full
  case providerName = "provider_name"
  case specialSupport = "special_support"
}

func readOfferings(
  in folder: URL,
  known: KnownCodes,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [Offering] {
  let table = try CSVTable(
    "offerings.csv",
    in: folder,
    columns: OfferingColumn.self,
    optional: [.providerName, .specialSupport],
  )
  return table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
    for flag in [OfferingColumn.continuousStart, .paid, .example] {
      _ = try row.required(flag, row.flag(flag))
    }
    return try Offering(
      row,
      known,
      qualification: row.code(.qualification, in: known.qualifications),
      provider: row.required(.provider, row.code(.provider, in: known.providers)),
      place: row.text(.place),
    )
  }
}

extension Offering {
  /// Flags that are not stated are taken as no, but wages in an apprenticeship.
  init(
    _ row: CSVRow<OfferingColumn>,
    _ known: KnownCodes,
    qualification: QualificationCode?,
    provider: Provider.ID,
    place: String,
  ) throws(LeftOutRow) {
    let kind: OfferingKind = try row.required(.kind, row.word(.kind))
    let units = try row.codes(.units, in: known.units)
    self.init(
      id: Code(try row.text(.id)),
      kind: kind,
      field: try row.code(.field, in: known.fields),
      name: try row.name(.nameFi, .nameSv, .nameEn),
      qualification: qualification,
      provider: provider,
      place: place,
      municipality: try row.required(
        .municipality,
        row.code(.municipality, in: known.municipalities),
      ),
      teachingLanguage: try row.required(.teachingLanguage, row.word(.teachingLanguage)),
      minimumLevel: try row.word(.minimumLevel),
      languageSupport: try row.flag(.languageSupport),
      entrySchooling: try row.word(.entrySchooling),
      minimumAge: try row.number(.minimumAge, in: OfferingFact.ages),
      maximumAge: try row.number(.maximumAge, in: OfferingFact.ages),
      start: try row.date(.start),
      hasContinuousStart: try row.flag(.continuousStart) ?? false,
      applicationEnd: try row.date(.applicationEnd),
      durationMonths: try row.number(.durationMonths, in: 1...120),
      modes: try row.words(.modes),
      times: try row.words(.times),
      weeklyHours: try row.hours(.weeklyHours),
      requiresJobseeker: try row.flag(.jobseekersOnly),
      isPaid: try row.flag(.paid) ?? (kind == .apprenticeship),
      hasSafetyConditions: try row.flag(.safetyConditions),
      occupations: try row.codes(.occupations, in: known.occupations),
      teaches: try row.codes(.teaches, in: known.activities),
      isExample: try row.flag(.example) ?? false,
      units: units,
      outcomeLevel: try row.word(.outcomeLevel),
      grantsBasicEducation: try row.flag(.grantsBasicEducation),
      fee: try row.number(.fee, in: 0...100_000),
      licenceClasses: try row.words(.licences),
      acceptsLearningAgreement: try row.flag(.learningAgreement),
      isFull: try row.flag(.full),
      isForSpecialSupport: try row.flag(.specialSupport),
      hasUnknownUnits: kind == .qualificationUnit && units.isEmpty,
    )
  }
}
