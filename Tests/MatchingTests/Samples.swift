import Catalogue
import CivilDates
import Foundation
import Languages
import Testing

@testable import Matching

/// The rule pack that comes with the program.
func shippedRules() throws -> RulePack {
  try RulePack.load(from: shippedRulesData())
}

func shippedRulesData() throws -> Data {
  try Data(contentsOf: projectFolder().appending(path: "Resources/rules/2026-12.json"))
}

/// The folder that holds `Sources`, `Tests` and `Resources`.
func projectFolder() -> URL {
  URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

/// A day on which nothing of the sample catalogue is past.
func sampleDay() throws -> CivilDate { try day("2026-11-24") }

/// A kitchen training with every field stated, open to ``sampleClient()``.
func sampleOffering(
  id: Offering.ID = "kitchen-day",
  kind: OfferingKind = .vocationalQualification,
  field: FieldCode? = "kitchen",
  municipality: MunicipalityCode = "092",
  teachingLanguage: Offering.TeachingLanguage = .fi,
  minimumLevel: LanguageLevel? = .a22,
  languageSupport: Bool? = false,
  entrySchooling: Offering.EntrySchooling? = .basicOrSufficient,
  minimumAge: Int? = nil,
  maximumAge: Int? = nil,
  start: CivilDate? = CivilDate("2027-01-11"),
  hasContinuousStart: Bool = false,
  applicationEnd: CivilDate? = nil,
  durationMonths: Int? = 12,
  modes: [Offering.Mode] = [.contact],
  times: [Offering.TimeOfDay] = [.day],
  requiresJobseeker: Bool? = false,
  isPaid: Bool = false,
  hasSafetyConditions: Bool? = false,
  occupations: [OccupationCode] = ["5120"],
  teaches: [ActivityCode] = ["kitchen_cook", "kitchen_bake"],
  isExample: Bool = false,
  cards: [RequiredCard] = [],
  isForSpecialSupport: Bool? = nil,
) -> Offering {
  Offering(
    id: id,
    kind: kind,
    field: field,
    name: LocalizedText(fi: "Kokki", sv: "Kock", en: "Cook"),
    qualification: nil,
    provider: "keuda",
    place: "Kerava",
    municipality: municipality,
    teachingLanguage: teachingLanguage,
    minimumLevel: minimumLevel,
    languageSupport: languageSupport,
    entrySchooling: entrySchooling,
    minimumAge: minimumAge,
    maximumAge: maximumAge,
    start: start,
    hasContinuousStart: hasContinuousStart,
    applicationEnd: applicationEnd,
    durationMonths: durationMonths,
    modes: modes,
    times: times,
    weeklyHours: 30,
    requiresJobseeker: requiresJobseeker,
    isPaid: isPaid,
    hasSafetyConditions: hasSafetyConditions,
    occupations: occupations,
    teaches: teaches,
    isExample: isExample,
    cards: cards,
    isForSpecialSupport: isForSpecialSupport,
  )
}

func sampleCatalogue(
  _ offerings: [Offering] = [sampleOffering()],
  labourDemand: [LabourDemand] = [],
) -> CatalogueSnapshot {
  let activities: [ActivityCode] = [
    "kitchen_cook", "kitchen_bake", "kitchen_serve", "kitchen_dishes", "care_feed",
  ]
  return CatalogueSnapshot(
    fields: ["kitchen", "care", "cleaning", "retail"].map {
      Field(id: $0, name: LocalizedText(fi: "\($0)"))
    },
    activities: activities.map {
      Activity(id: $0, field: "kitchen", name: LocalizedText(fi: "\($0)"))
    },
    occupations: [
      Occupation(
        id: "5120",
        name: LocalizedText(fi: "Kokit", sv: "Kockar", en: "Cooks"),
        requirements: [
          Occupation.Requirement(activity: "kitchen_cook", importance: 3),
          Occupation.Requirement(activity: "kitchen_bake", importance: 2),
          Occupation.Requirement(activity: "kitchen_serve", importance: 2),
          Occupation.Requirement(activity: "kitchen_dishes", importance: 1),
        ],
      ),
      Occupation(
        id: "9412",
        name: LocalizedText(fi: "Avustavat keittiötyöntekijät"),
        requirements: [Occupation.Requirement(activity: "kitchen_dishes", importance: 2)],
      ),
    ],
    providers: [Provider(id: "keuda", name: LocalizedText(fi: "Keuda"), oid: nil)],
    offerings: offerings,
    labourDemand: labourDemand,
    travelTimes: [
      TravelTime(from: "092", to: "092", minutes: 25),
      TravelTime(from: "092", to: "245", minutes: 45),
    ],
    hash: "c0ffee",
  )
}

/// A client of whom everything is known and to whom ``sampleOffering()`` is open.
func sampleClient() throws -> Profile {
  var client = Profile()
  client.birthYear = .known(1990)
  client.homeMunicipality = .known(.municipality("092"))
  client.jobSeeker = .known(true)
  client.residence = .known(.citizen)
  client.languages.fi = skill(.b12, evidence: .test)
  client.literacy = .known(.yes)
  client.latinScript = .known(true)
  client.basicEducation = .known(.finland)
  client.qualification.level = .known(.none)
  client.workHistory = .known([])
  client.activities = .known([])
  client.interests = .known([
    .known(.choice("kitchen")), .known(.choice("care")), .known(.noMore),
  ])
  client.vetoes = .known([])
  client.priorities = .known([.known(.choice(.qualification)), .known(.choice(.paySoon))])
  client.learning = .known(.school)
  client.employerInSight = .known(.no)
  client.earliestStart = .known(try day("2026-12-01"))
  client.readiness = .known(4)
  client.timeGrid = .known([.day])
  client.careArranged = .known(.notNeeded)
  client.travelMinutes = .known(60)
  return client
}

func skill(_ level: LanguageLevel, evidence: LanguageEvidence?) -> LanguageSkill {
  var skill = LanguageSkill()
  skill.understanding = .known(level)
  skill.speaking = .known(level)
  skill.reading = .known(level)
  skill.writing = .known(level)
  skill.evidence = evidence.map(Fact.known) ?? .unanswered
  return skill
}

extension Matcher {
  /// One offering's verdict; nothing known of an offering that is not there.
  func verdict(of id: Offering.ID, for profile: Profile, on date: CivilDate) -> Verdict {
    let context = context(profile, on: date)
    let prepared = catalogue.offerings.first { $0.offering.id == id }
    return prepared.map { match($0, in: context).verdict } ?? .open
  }
}

/// The only match of a catalogue of one offering.
func match(
  _ offering: Offering,
  for client: Profile,
  labourDemand: [LabourDemand] = [],
  on date: CivilDate? = nil,
) throws -> Match {
  let catalogue = sampleCatalogue([offering], labourDemand: labourDemand)
  let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
  return try #require(matcher.rank(client, on: date ?? sampleDay()).matches.first)
}

extension Match {
  func reasons(of rule: RuleID) -> [Reason] { reasons.filter { $0.rule == rule } }

  /// What one rule said, for short.
  func said(_ rule: RuleID) -> [String] { reasons(of: rule).map(\.brief) }

  func part(_ criterion: Criterion) throws -> Part {
    try #require(parts.first { $0.criterion == criterion })
  }

  /// What the shortest plan asks to do.
  var actions: [UnlockStep.Action] { unlock.first?.steps.map(\.action) ?? [] }
}

extension Reason {
  /// For example `E20/minimum failed`, or `E2/level asks languages.fi`.
  var brief: String {
    guard outcome == .unknown else { return "\(rule)/\(clause) \(outcome)" }
    let asked = missing.map(\.brief).joined(separator: " ")
    return "\(rule)/\(clause) \(asked.hasPrefix("lacks") ? "" : "asks ")\(asked)"
  }
}

extension MissingFact {
  fileprivate var brief: String {
    switch self {
    case .client(let question): question.rawValue
    case .provider(let gap): "the provider \(gap.rawValue)"
    case .travelTime: "lacks the travel time"
    case .dayOfBirth: "lacks the day of birth"
    }
  }
}
