import Catalogue
import CivilDates

/// A clause with the rule it belongs to; a class, so that going through them copies nothing.
final class ClauseInForce: Sendable {
  let rule: Rule
  let clause: Clause

  init(rule: Rule, clause: Clause) {
    self.rule = rule
    self.clause = clause
  }
}

/// A client on a day, with what every offering asks of the profile worked out once.
///
/// A class, so that the closures that read it do not copy it. Nothing changes after `init`.
final class MatchingContext: Sendable {
  let profile: Profile
  let date: CivilDate
  let rules: RulePack
  let catalogue: PreparedCatalogue
  /// The clauses of the rules in force, in the pack's order.
  let clausesInForce: [ClauseInForce]
  /// Which activities, by index, the client has done; nil when not known.
  let held: [Bool]?
  let completedUnits: Set<UnitCode>
  let demand: [DemandValue]
  let interests: InterestWishes
  /// Whether the client's degree is one of those that the guard against over-qualification is for.
  let hasGuardedDegree: Truth
  let priorities: [PriorityPlace]
  let weights: Weights
  /// The weightings that the open answers still allow.
  let possibleWeights: [Weights]
  let fieldVetoes: Set<FieldCode>
  let vetoesNights: Bool
  let vetoesShifts: Bool
  let times: [Offering.TimeOfDay]?
  private let finnish: LevelRange
  private let swedish: LevelRange
  private let english: LevelRange
  /// Minutes from the client's home, by place of training; nil when no home municipality is known.
  private let minutes: [MunicipalityCode: Int]?

  init(
    _ profile: Profile,
    on date: CivilDate,
    catalogue: PreparedCatalogue,
    rules: RulePack,
    weights: Weights? = nil,
  ) {
    self.profile = profile
    self.date = date
    self.rules = rules
    self.catalogue = catalogue
    clausesInForce = rules.rules.filter { $0.isInForce(on: date) }.flatMap { rule in
      rule.clauses.map { ClauseInForce(rule: rule, clause: $0) }
    }
    completedUnits = Set(profile.completedUnits.value ?? [])
    let studied = completedUnits.flatMap { catalogue.units[$0]?.activities ?? [] }
    held = profile.activities.value.map { codes in
      var held = [Bool](repeating: false, count: catalogue.activityIndices.count)
      for code in codes + studied {
        if let index = catalogue.activityIndices[code] { held[index] = true }
      }
      return held
    }
    hasGuardedDegree = Truth(
      profile.qualification.level.value.map { rules.values.overqualification.degrees.contains($0) }
    )
    interests = InterestWishes(profile.interests, by: rules.values.interest)
    priorities = priorityPlaces(of: profile.priorities)
    let clientWeights = ClientWeights(
      weights ?? rules.weights,
      priorities: priorities,
      shifts: rules.priorityShifts,
    )
    self.weights = clientWeights.used
    possibleWeights = clientWeights.possible
    let vetoes = profile.vetoes.value ?? []
    fieldVetoes = Set(
      vetoes.compactMap { veto in
        if case .field(let field) = veto { field } else { nil }
      }
    )
    vetoesNights = vetoes.contains(.nightWork)
    vetoesShifts = vetoes.contains(.shiftWork)
    times = profile.timeGrid.value
    finnish = LevelRange(profile.languages.fi)
    swedish = LevelRange(profile.languages.sv)
    english = LevelRange(profile.languages.en)
    if case .municipality(let home) = profile.homeMunicipality.value {
      minutes = catalogue.travelMinutes[home] ?? [:]
    } else {
      minutes = nil
    }
    let reach = Reach(
      from: minutes,
      home: profile.homeMunicipality.value,
      limit: profile.travelMinutes.value,
      catalogue: catalogue,
      table: rules.values.labourDemand,
    )
    demand = catalogue.occupations.map {
      DemandValue($0.demand, reach: reach, on: date, by: rules.values.labourDemand)
    }
  }

  func levels(in language: Offering.TeachingLanguage) -> LevelRange {
    switch language {
    case .fi: finnish
    case .sv: swedish
    case .en: english
    }
  }

  var hasHome: Bool { minutes != nil }

  /// One way; nil when the way or the home is not known.
  func travelMinutes(to place: MunicipalityCode) -> Int? { minutes?[place] }

  /// The client's age when the offering starts, or today when its start is not ahead.
  func age(atStartOf offering: Offering) -> Age? {
    Age(of: profile, on: max(offering.start ?? date, date))
  }
}
