import Catalogue
import CivilDates
import RepeatableNumbers

@testable import Matching

/// A catalogue in which each offering leaves some of its fields unstated.
func randomCatalogue(_ count: Int, using random: inout SplitMix64) -> CatalogueSnapshot {
  let offerings = (0..<count).map { randomOffering(number: $0, using: &random) }
  let demand = ["5120", "9412"].filter { _ in Bool.random(using: &random) }.compactMap { code in
    CivilDate(year: 2026, month: Int.random(in: 1...6, using: &random), day: 1).map { month in
      LabourDemand(
        occupation: OccupationCode(code),
        area: .region("01"),
        month: month,
        balance: LabourDemand.Balance.allCases[Int.random(in: 0..<4, using: &random)],
        degree: Int.random(in: 1...5, using: &random),
        unemployed: Bool.random(using: &random) ? Int.random(in: 0...900, using: &random) : nil,
        vacancies: Int.random(in: 0...300, using: &random),
        source: "test",
        isExample: false,
      )
    }
  }
  return sampleCatalogue(offerings, labourDemand: demand)
}

private func randomOffering(number: Int, using random: inout SplitMix64) -> Offering {
  func element<Value>(_ all: [Value], _ random: inout SplitMix64) -> Value {
    all[Int.random(in: all.indices, using: &random)]
  }
  let schooling: [Offering.EntrySchooling?] = Offering.EntrySchooling.allCases + [nil]
  let times: [[Offering.TimeOfDay]] = [[.day], [.evening, .weekend], [.day, .night], []]
  let modes: [[Offering.Mode]] = [[.contact], [.workplace], [.blended], [.online], []]
  return sampleOffering(
    id: Offering.ID("offering-\(number)"),
    kind: element(OfferingKind.allCases, &random),
    field: element(randomFields + [nil], &random),
    municipality: element(["092", "245", "091"], &random),
    teachingLanguage: element(Offering.TeachingLanguage.allCases, &random),
    minimumLevel: element(LanguageLevel.allCases + [nil], &random),
    languageSupport: element([true, false, nil], &random),
    entrySchooling: element(schooling, &random),
    minimumAge: element([nil, 15, 18], &random),
    maximumAge: element([nil, nil, 28], &random),
    start: element([CivilDate("2027-01-11"), CivilDate("2026-08-10"), nil], &random),
    hasContinuousStart: Bool.random(using: &random),
    durationMonths: element([nil, 3, 12, 36], &random),
    modes: element(modes, &random),
    times: element(times, &random),
    requiresJobseeker: element([true, false, nil], &random),
    isPaid: Bool.random(using: &random),
    hasSafetyConditions: element([true, false, nil], &random),
    occupations: element([["5120"], ["5120", "9412"], ["9412"], ["0000"], []], &random),
    teaches: randomActivities.filter { _ in Bool.random(using: &random) },
    cards: element([[], [], [.hygienePassport], [.hotWork, .firstAid]], &random),
    isForSpecialSupport: element([nil, nil, false, true], &random),
  )
}
