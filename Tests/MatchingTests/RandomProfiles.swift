import Catalogue
import CivilDates
import RepeatableNumbers

@testable import Matching

let randomFields: [FieldCode] = ["kitchen", "care", "cleaning", "retail"]
let randomActivities: [ActivityCode] = [
  "kitchen_cook", "kitchen_bake", "kitchen_serve", "kitchen_dishes", "care_feed",
]

/// A fact that is known two times in three.
private func fact<Value>(
  _ value: @autoclosure () -> Value,
  _ random: inout SplitMix64,
) -> Fact<Value> {
  switch Int.random(in: 0..<9, using: &random) {
  case 0: .unanswered
  case 1: .dontKnow
  case 2: .refused
  default: .known(value())
  }
}

private func pick<Value: CaseIterable>(
  _ type: Value.Type,
  _ random: inout SplitMix64,
) -> Value {
  let all = Array(type.allCases)
  return all[Int.random(in: all.indices, using: &random)]
}

private func some<Element>(_ all: [Element], _ random: inout SplitMix64) -> [Element] {
  all.filter { _ in Bool.random(using: &random) }
}

private func randomSkill(using random: inout SplitMix64) -> LanguageSkill {
  var skill = LanguageSkill()
  let levels = (0..<4).map { _ in pick(LanguageLevel.self, &random) }
  let evidence = pick(LanguageEvidence.self, &random)
  skill.understanding = fact(levels[0], &random)
  skill.speaking = fact(levels[1], &random)
  skill.reading = fact(levels[2], &random)
  skill.writing = fact(levels[3], &random)
  skill.evidence = fact(evidence, &random)
  return skill
}

/// A profile in which each fact that matching reads is known or not at random.
func randomProfile(using random: inout SplitMix64) -> Profile {
  var profile = Profile()
  let year = Int.random(in: 1960...2012, using: &random)
  let month = Int.random(in: 1...12, using: &random)
  profile.birthYear = fact(year, &random)
  profile.birthMonth = fact(month, &random)
  profile.homeMunicipality = fact(.municipality("092"), &random)
  let isJobseeker = Bool.random(using: &random)
  profile.jobSeeker = fact(isJobseeker, &random)
  profile.languages.fi = randomSkill(using: &random)
  profile.languages.sv = randomSkill(using: &random)
  profile.languages.en = randomSkill(using: &random)
  let literacy = pick(Literacy.self, &random)
  profile.literacy = fact(literacy, &random)
  let knowsLatin = Bool.random(using: &random)
  profile.latinScript = fact(knowsLatin, &random)
  let education = pick(BasicEducation.self, &random)
  profile.basicEducation = fact(education, &random)
  let level = pick(QualificationLevel.self, &random)
  profile.qualification.level = fact(level, &random)
  fillWishes(of: &profile, using: &random)
  fillDays(of: &profile, using: &random)
  return profile
}

private func fillWishes(of profile: inout Profile, using random: inout SplitMix64) {
  let activities = some(randomActivities, &random)
  profile.activities = fact(activities, &random)
  let wishes = randomFields.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))
  let places = wishes.map { Fact.known(RankedChoice.choice($0)) }
  profile.interests = fact(places, &random)
  let vetoes = some(randomFields, &random).prefix(1).map(Veto.field)
  profile.vetoes = fact(vetoes, &random)
  let goals = Priority.allCases.shuffled(using: &random)
    .prefix(Int.random(in: 0...2, using: &random))
  let ranked = goals.map { Fact.known(RankedChoice.choice($0)) }
  profile.priorities = fact(ranked, &random)
  let learning = pick(LearningWay.self, &random)
  profile.learning = fact(learning, &random)
}

private func fillDays(of profile: inout Profile, using random: inout SplitMix64) {
  let employer = pick(EmployerInSight.self, &random)
  profile.employerInSight = fact(employer, &random)
  let hours = Int.random(in: 10...40, using: &random)
  profile.employerHours = fact(hours, &random)
  let field = randomFields[Int.random(in: randomFields.indices, using: &random)]
  profile.employerField = fact(field, &random)
  let readiness = Int.random(in: 1...5, using: &random)
  profile.readiness = fact(readiness, &random)
  let times = some(Offering.TimeOfDay.allCases, &random)
  profile.timeGrid = fact(times, &random)
  let care = pick(CareArranged.self, &random)
  profile.careArranged = fact(care, &random)
  let minutes = Int.random(in: 10...90, using: &random)
  profile.travelMinutes = fact(minutes, &random)
  let cards = some([WorkCard.hygienePassport, .hotWork, .firstAid], &random)
  profile.cards = fact(cards, &random)
  let support = some([SupportNeed.breaks, .smallGroup], &random)
  profile.support = fact(support, &random)
}
