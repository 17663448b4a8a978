import Catalogue
import CivilDates
import Languages
import RepeatableNumbers

@testable import Matching

/// A training with only what pathways ask of it; it starts in January and takes everyone.
func pathOffering(
  _ id: Offering.ID,
  kind: OfferingKind = .languageCourse,
  field: FieldCode? = nil,
  minimumLevel: LanguageLevel? = .belowA11,
  entrySchooling: Offering.EntrySchooling? = Offering.EntrySchooling.none,
  minimumAge: Int? = nil,
  maximumAge: Int? = nil,
  start: CivilDate? = CivilDate("2027-01-11"),
  hasContinuousStart: Bool = false,
  applicationEnd: CivilDate? = nil,
  months: Int? = 6,
  requiresJobseeker: Bool? = false,
  isPaid: Bool = false,
  occupations: [OccupationCode] = [],
  units: [UnitCode] = [],
  qualification: QualificationCode? = nil,
  outcome: LanguageLevel? = nil,
  grantsBasicEducation: Bool? = nil,
  fee: Int? = 0,
  isFull: Bool? = nil,
  hasUnknownUnits: Bool = false,
) -> Offering {
  Offering(
    id: id,
    kind: kind,
    field: field,
    name: LocalizedText(fi: "\(id)"),
    qualification: qualification,
    provider: "keuda",
    place: "",
    municipality: "092",
    teachingLanguage: .fi,
    minimumLevel: minimumLevel,
    languageSupport: false,
    entrySchooling: entrySchooling,
    minimumAge: minimumAge,
    maximumAge: maximumAge,
    start: start,
    hasContinuousStart: hasContinuousStart,
    applicationEnd: applicationEnd,
    durationMonths: months,
    modes: [.contact],
    times: [.day],
    weeklyHours: 30,
    requiresJobseeker: requiresJobseeker,
    isPaid: isPaid,
    hasSafetyConditions: false,
    occupations: occupations,
    teaches: [],
    isExample: false,
    units: units,
    outcomeLevel: outcome,
    grantsBasicEducation: grantsBasicEducation,
    fee: fee,
    isFull: isFull,
    hasUnknownUnits: hasUnknownUnits,
  )
}

/// Training for a cook.
func cookTraining(
  _ id: Offering.ID,
  kind: OfferingKind = .vocationalQualification,
  minimumLevel: LanguageLevel? = .b11,
  entrySchooling: Offering.EntrySchooling? = Offering.EntrySchooling.none,
  minimumAge: Int? = nil,
  maximumAge: Int? = nil,
  start: CivilDate? = CivilDate("2027-08-09"),
  hasContinuousStart: Bool = false,
  applicationEnd: CivilDate? = nil,
  months: Int? = 24,
  isPaid: Bool = false,
  fee: Int? = 0,
  isFull: Bool? = nil,
) -> Offering {
  pathOffering(
    id,
    kind: kind,
    field: "kitchen",
    minimumLevel: minimumLevel,
    entrySchooling: entrySchooling,
    minimumAge: minimumAge,
    maximumAge: maximumAge,
    start: start,
    hasContinuousStart: hasContinuousStart,
    applicationEnd: applicationEnd,
    months: months,
    isPaid: isPaid,
    occupations: ["5120"],
    qualification: "381141",
    fee: fee,
    isFull: isFull,
  )
}

func pathCatalogue(_ offerings: [Offering]) -> CatalogueSnapshot {
  var catalogue = sampleCatalogue(offerings)
  catalogue.units = ["cook-1", "cook-2", "cook-3"].map { code in
    QualificationUnit(
      id: UnitCode(code),
      qualification: "381141",
      name: LocalizedText(fi: code),
      competencePoints: 30,
      activities: [],
      isExample: false,
    )
  }
  return catalogue
}

func pathways(
  _ offerings: [Offering],
  for client: Profile,
  on date: CivilDate? = nil,
) throws -> PathwaySearch {
  Matcher(catalogue: pathCatalogue(offerings), rules: try shippedRules())
    .pathways(for: client, to: "5120", on: try date ?? sampleDay())
}

/// Trainings that each take another time, so that no two of them are the same step.
func randomPathCatalogue(_ count: Int, using random: inout SplitMix64) -> CatalogueSnapshot {
  pathCatalogue((0..<count).map { randomPathOffering($0, using: &random) })
}

private func randomPathOffering(_ number: Int, using random: inout SplitMix64) -> Offering {
  func element<Value>(_ all: [Value]) -> Value { all[Int.random(in: all.indices, using: &random)] }
  let kind = element(OfferingKind.allCases)
  let isVocational = kind.teachesVocation
  let leads = isVocational && element([true, true, false])
  let isUnit = kind == .qualificationUnit || element([true, false, false])
  let levels: [LanguageLevel?] = [.belowA11, .a13, .a22, .b11, nil]
  let outcomes: [LanguageLevel?] = [.a13, .a22, .b11, .b12, nil]
  return pathOffering(
    Offering.ID("path-\(number)"),
    kind: kind,
    field: isVocational ? "kitchen" : nil,
    minimumLevel: element(levels),
    entrySchooling: element([
      Offering.EntrySchooling.none, .basicOrSufficient, .basicCertificate, .fieldExperience, nil,
    ]),
    minimumAge: element([nil, nil, 18]),
    maximumAge: element([nil, nil, 28]),
    start: element([
      nil, CivilDate("2026-09-01"), CivilDate("2027-01-11"), CivilDate("2027-08-09"),
    ]),
    hasContinuousStart: element([true, false]),
    applicationEnd: element([nil, nil, CivilDate("2026-12-11"), CivilDate("2027-03-16")]),
    months: 2 + number + 7 * Int.random(in: 0...2, using: &random),
    requiresJobseeker: element([true, false, nil]),
    isPaid: kind == .apprenticeship,
    occupations: leads ? ["5120"] : [],
    units: isVocational && isUnit ? [element(["cook-1", "cook-2", "cook-3"])] : [],
    qualification: isVocational ? "381141" : nil,
    outcome: isVocational ? nil : element(outcomes),
    grantsBasicEducation: element([nil, nil, true]),
    fee: element([0, 90, nil]),
    isFull: element([nil, nil, false, true]),
  )
}
