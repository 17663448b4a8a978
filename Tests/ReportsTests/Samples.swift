import Catalogue
import CivilDates
import Foundation
import Languages
import Testing

@testable import Matching

/// The rule pack that comes with the program.
func shippedRules() throws -> RulePack { try RulePack.load(from: shippedRulesData()) }

func shippedRulesData() throws -> Data {
  let project = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return try Data(contentsOf: project.appending(path: "Resources/rules/2026-12.json"))
}

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

func sampleCatalogue() -> CatalogueSnapshot {
  CatalogueSnapshot(
    fields: [
      Field(id: "kitchen", name: LocalizedText(fi: "keittiö", sv: "kök", en: "kitchen")),
      Field(id: "care", name: LocalizedText(fi: "hoiva")),
    ],
    activities: [],
    occupations: [
      Occupation(
        id: "5120",
        name: LocalizedText(fi: "Kokit", sv: "Kockar", en: "Cooks"),
        requirements: [],
      )
    ],
    providers: [
      Provider(id: "keuda", name: LocalizedText(fi: "Keuda", sv: "Keuda", en: "Keuda"), oid: nil)
    ],
    offerings: [sampleOffering()],
    labourDemand: [],
    travelTimes: [],
    hash: "c0ffee",
  )
}

func sampleOffering(isExample: Bool = true) -> Offering {
  Offering(
    id: "keuda-cook",
    kind: .apprenticeship,
    field: "kitchen",
    name: LocalizedText(
      fi: "Kokki, oppisopimus",
      sv: "Kock, läroavtal",
      en: "Cook, apprenticeship",
    ),
    qualification: nil,
    provider: "keuda",
    place: "Kerava",
    municipality: "245",
    teachingLanguage: .fi,
    minimumLevel: .b11,
    languageSupport: true,
    entrySchooling: .basicOrSufficient,
    minimumAge: nil,
    maximumAge: nil,
    start: CivilDate("2027-01-11"),
    hasContinuousStart: false,
    applicationEnd: nil,
    durationMonths: 24,
    modes: [.workplace],
    times: [.day],
    weeklyHours: nil,
    requiresJobseeker: false,
    isPaid: true,
    hasSafetyConditions: false,
    occupations: ["5120"],
    teaches: [],
    isExample: isExample,
  )
}

/// A ranking of one offering, put together by hand.
func sampleRanking() throws -> Ranking {
  let law = SourceReference(name: "531/2017", date: nil, isRead: true)
  let school = SourceReference(name: "careeria.fi", date: try day("2026-05-04"), isRead: false)
  let language = UnlockStep(
    template: "language",
    action: .language(.fi, from: .a22, to: .b11),
    months: 3,
    isStudy: true,
    arguments: levelArguments,
  )
  let employer = UnlockStep(
    template: "findEmployer",
    action: .findEmployer("kitchen"),
    months: 3,
    arguments: [.field: .codes(["kitchen"])],
  )
  return Ranking(
    date: try day("2026-11-24"),
    catalogueHash: "c0ffee",
    catalogueRows: 1,
    isExample: true,
    rulesVersion: "2026-12",
    matches: [
      Match(
        offering: "keuda-cook",
        verdict: .notYet,
        parts: [
          Part(
            criterion: .skills,
            low: 400,
            value: 600,
            high: 800,
            weight: 7500,
            detail: .skills(occupation: "5120", held: 375, reached: 1000),
            sources: [],
          ),
          Part(
            criterion: .interest,
            low: 1000,
            value: 1000,
            high: 1000,
            weight: 2500,
            detail: .interestRanked(field: "kitchen", rank: 1),
            sources: [],
          ),
        ],
        reasons: [
          failed("E2", "level", arguments: levelArguments, source: school, steps: [language]),
          failed("E8", "employer", source: law, steps: [employer]),
        ],
        unlock: [UnlockPlan(steps: [language, employer], months: 3)],
        flags: [.exampleData],
      )
    ],
    notices: [.exampleData],
  )
}

private let levelArguments: [RuleFact: Argument] = [
  .teachingLanguage: .codes(["fi"]), .languageLowest: .level(.a22), .minimumLevel: .level(.b11),
]

/// A clause that does not hold, for which steps are known.
private func failed(
  _ rule: RuleID,
  _ clause: String,
  arguments: [RuleFact: Argument] = [:],
  source: SourceReference,
  steps: [UnlockStep],
) -> Reason {
  Reason(
    rule: rule,
    clause: clause,
    outcome: .failed,
    verdict: .notYet,
    arguments: arguments,
    missing: [],
    source: source,
    steps: steps,
  )
}
