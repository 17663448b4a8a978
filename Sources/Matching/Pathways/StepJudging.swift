import Catalogue
import CivilDates

/// Judges classes of trainings for the states that a pathway passes through, each question once.
final class StepJudging {
  let goal: StudyGoal
  let start: StudyState
  private(set) var states: [StudyState] = []
  private let matcher: Matcher
  private let today: MatchingContext
  private let weights: Weights?
  private var places: [StudyState: Int] = [:]
  private var contexts: [Int: MatchingContext] = [:]
  private var scoring: [StudyState: MatchingContext] = [:]
  private let offerings: [PreparedOffering]
  /// The row that stands for each template.
  private let rows: [Int]
  private let groups: [GroupAnswers]
  /// By state and template, the answer for the age that was asked about last.
  private var said: [[Answer?]] = []
  /// The client's age by days from today: equal numbers for equal ages, -1 while nobody has asked.
  private var ages: [Int32] = []
  private var scores: [ScoreQuestion: Int] = [:]

  private struct Answer {
    let age: Int32
    let judgement: StepJudgement
  }

  private struct ScoreQuestion: Hashable {
    let row: Int
    let state: StudyState
  }

  init(_ matcher: Matcher, in context: MatchingContext, goal: StudyGoal, weights: Weights?) {
    self.matcher = matcher
    self.goal = goal
    self.weights = weights
    today = context
    offerings = matcher.catalogue.offerings
    let table = matcher.stepTable.value
    rows = table.templates.representatives
    groups = table.changing.map(GroupAnswers.init)
    start = StudyState(of: context, goal: goal)
    _ = place(of: start)
  }

  /// The number of a state; the client's present one is 0.
  func place(of state: StudyState) -> Int {
    if let known = places[state] { return known }
    places[state] = states.count
    states.append(state)
    return states.count - 1
  }

  func judgement(of step: StepClass, inState state: Int, startingOn day: Int) -> StepJudgement {
    let age = age(on: day)
    while said.count <= state { said.append([Answer?](repeating: nil, count: rows.count)) }
    if let known = said[state][step.template], known.age == age {
      return joined(known.judgement, step)
    }
    let row = rows[step.template]
    let prepared = offerings[row]
    var judgement = StepJudgement()
    for group in groups {
      let answer = group.answer(
        ofRow: row,
        taughtIn: prepared.offering.teachingLanguage,
        inState: state,
        states[state],
        age: age,
      ) {
        context(inState: state).judgement(
          of: group.clauses,
          for: prepared,
          startingOn: CivilDate(dayNumber: day) ?? today.date,
        )
      }
      judgement.join(answer)
    }
    said[state][step.template] = Answer(age: age, judgement: judgement)
    return joined(judgement, step)
  }

  private func age(on day: Int) -> Int32 {
    let place = max(0, day - today.date.dayNumber)
    while ages.count <= place { ages.append(-1) }
    if ages[place] >= 0 { return ages[place] }
    let years = CivilDate(dayNumber: day).flatMap { Age(of: today.profile, on: $0)?.years }
    // One more than can be an age stands for an age that is not known.
    let most = 4095
    ages[place] =
      years.map { Int32(min($0.lowerBound, most) << 12 | min($0.upperBound, most)) } ?? .max
    return ages[place]
  }

  private func joined(_ judgement: StepJudgement, _ step: StepClass) -> StepJudgement {
    var whole = step.fixed
    whole.join(judgement)
    return whole
  }

  /// The client as the steps up to a state leave them, today.
  func context(inState state: Int) -> MatchingContext {
    if let known = contexts[state] { return known }
    let context = context(states[state], withUnits: true)
    contexts[state] = context
    return context
  }

  private func context(_ state: StudyState, withUnits: Bool) -> MatchingContext {
    let profile = today.profile.projected(
      to: state,
      from: start,
      goal: goal,
      withUnits: withUnits,
      on: today.date,
    )
    return matcher.context(profile, on: today.date, weights: weights)
  }

  /// The score of a training for the client in a state: 0 to 10,000,000.
  func score(ofRow row: Int, inState place: Int) -> Int {
    var state = states[place]
    state.units = start.units
    let question = ScoreQuestion(row: row, state: state)
    if let known = scores[question] { return known }
    let context = scoring[state] ?? context(state, withUnits: false)
    scoring[state] = context
    let parts = parts(of: offerings[row], in: context)
    let score = parts.reduce(0) { $0 + $1.score }
    scores[question] = score
    return score
  }

  /// How many months shorter a training is by the units that the client has in a state: an
  /// estimate by their share of the whole; at least a month of study is left.
  func monthsSaved(in step: StepClass, state: Int) -> Int {
    let units = offerings[step.representative].units
    if units.isEmpty { return 0 }
    var held = 0
    var all = 0
    for unit in units {
      let points = unit.competencePoints ?? 1
      all += points
      let place = goal.place(of: unit.code)
      let isHeld =
        place.map(states[state].units.contains)
        ?? (today.completedUnits.contains(unit.code)
          || today.held.map { unit.isHeld(in: $0) } ?? false)
      guard isHeld else { continue }
      let isWorkAlone =
        !today.completedUnits.contains(unit.code)
        && (today.held.map { unit.isHeld(in: $0) } ?? false)
      held += points * (isWorkAlone ? today.rules.values.skills.recognisedByWork : 1000)
    }
    return min(step.effect.months * held / max(1, all * 1000), step.effect.months - 1)
  }
}
