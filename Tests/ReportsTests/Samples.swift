import Catalogue
import CivilDates
import Foundation
import Languages
import Testing

@testable import Matching

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

func sampleOffering() -> Offering {
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
    isExample: true,
  )
}

/// A ranking of one offering, put together by hand.
func sampleRanking() throws -> Ranking {
  let law = SourceReference(name: "531/2017", date: nil, isRead: true)
  let school = SourceReference(name: "careeria.fi", date: try day("2026-05-04"), isRead: false)
  let language = UnlockStep(action: .language(.fi, from: .a22, to: .b11), months: 3)
  let employer = UnlockStep(action: .findEmployer("kitchen"), months: 3)
  return Ranking(
    date: try day("2026-11-24"),
    catalogueHash: "c0ffee",
    catalogueRows: 1,
    isExample: true,
    rulesVersion: "2026-11",
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
          Reason(
            rule: .languageOneStep,
            verdict: .notYet,
            detail: .languageBelow(.fi, level: .a22, minimum: .b11),
            source: school,
            step: language,
          ),
          Reason(
            rule: .apprenticeship,
            verdict: .notYet,
            detail: .employerMissing,
            source: law,
            step: employer,
          ),
        ],
        unlock: [UnlockPlan(steps: [language, employer], months: 3)],
        flags: [.exampleData],
      )
    ],
    notices: [.exampleData],
  )
}
