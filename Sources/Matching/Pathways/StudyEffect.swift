import Catalogue

/// What a training gives that matters on the way to an occupation, and what it costs.
struct StudyEffect: Hashable, Sendable {
  let kind: OfferingKind
  /// Raises a language to a level; nil when the catalogue does not say.
  let language: Offering.TeachingLanguage
  let outcome: LanguageLevel?
  let givesLiteracy: Bool
  let givesBasicEducation: Bool
  /// Places in ``StudyGoal/units``.
  let units: BitSet
  /// The field of a whole qualification, as a place in ``StudyGoal/fields``; nil for none.
  let qualifiedField: Int?
  let leadsToOccupation: Bool
  let months: Int
  let isPaid: Bool
  let fee: Int?

  func state(after state: StudyState) -> StudyState {
    var after = state
    if let outcome { after.levels[language] = max(after.levels[language], outcome.step) }
    after.hasLiteracy = after.hasLiteracy || givesLiteracy
    after.hasBasicEducation = after.hasBasicEducation || givesBasicEducation
    after.units = after.units.union(units)
    if let qualifiedField {
      after.qualifiedFields = after.qualifiedFields.union(BitSet(CollectionOfOne(qualifiedField)))
    }
    return after
  }
}

/// The occupation that pathways lead to, with the units and fields of the trainings for it.
struct StudyGoal: Sendable {
  let occupation: OccupationCode
  /// Sorted; studying one earlier shortens a training that has it.
  let units: [UnitCode]
  /// Sorted; a qualification in one of these fields counts on the way.
  let fields: [FieldCode]
  private let unitPlaces: [UnitCode: Int]
  private let fieldPlaces: [FieldCode: Int]

  /// `trainings` are those that lead to the occupation.
  init(_ occupation: OccupationCode, trainings: [PreparedOffering]) {
    self.occupation = occupation
    units = Set(trainings.flatMap { $0.units.map(\.code) }).sorted()
    fields = Set(trainings.compactMap(\.offering.field)).sorted()
    unitPlaces = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1, $0) })
    fieldPlaces = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1, $0) })
  }

  func place(of unit: UnitCode) -> Int? { unitPlaces[unit] }

  func places(of units: [PreparedUnit]) -> BitSet {
    BitSet(units.compactMap { unitPlaces[$0.code] })
  }

  /// Nil when the training's length is not stated, or when it gives nothing that matters here.
  func effect(of prepared: PreparedOffering, literacyKinds: Set<OfferingKind>) -> StudyEffect? {
    let offering = prepared.offering
    guard let months = offering.durationMonths else { return nil }
    let leads = offering.isTraining(for: occupation)
    let isWhole =
      offering.kind.givesQualification && offering.units.isEmpty && !offering.hasUnknownUnits
    let effect = StudyEffect(
      kind: offering.kind,
      language: offering.teachingLanguage,
      outcome: offering.outcomeLevel,
      givesLiteracy: literacyKinds.contains(offering.kind),
      givesBasicEducation: offering.grantsBasicEducation ?? (offering.kind == .adultBasicEducation),
      units: offering.kind.teachesVocation ? places(of: prepared.units) : BitSet(),
      qualifiedField: isWhole ? offering.field.flatMap { fieldPlaces[$0] } : nil,
      leadsToOccupation: leads,
      months: max(1, months),
      isPaid: offering.isPaid,
      fee: offering.fee,
    )
    let start = StudyState()
    return leads || effect.state(after: start) != start ? effect : nil
  }
}

extension Offering {
  /// Whether it is vocational training for the occupation.
  func isTraining(for occupation: OccupationCode) -> Bool {
    kind.teachesVocation && occupations.contains(occupation)
  }
}

extension OfferingKind {
  var teachesVocation: Bool {
    switch self {
    case .vocationalQualification, .furtherQualification, .qualificationUnit, .apprenticeship,
      .labourMarketTraining, .otherVocational, .higherEducation:
      true
    case .preparatory, .adultBasicEducation, .literacy, .integrationTraining, .languageCourse,
      .workshop, .liberalEducation, .upperSecondary:
      false
    }
  }

  fileprivate var givesQualification: Bool {
    switch self {
    case .vocationalQualification, .furtherQualification, .apprenticeship: true
    default: false
    }
  }
}
