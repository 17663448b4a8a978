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
  private var said: [Question: StepJudgement] = [:]
  private var saidOfGroup: [GroupQuestion: StepJudgement] = [:]
  private var scores: [ScoreQuestion: Int] = [:]

  private struct Question: Hashable {
    let template: Int
    let state: Int
    let age: ClosedRange<Int>?
  }

  private struct GroupQuestion: Hashable {
    let group: Int
    let facetClass: Int32
    let state: StudyState
    let age: ClosedRange<Int>?
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
    let date = CivilDate(dayNumber: day) ?? today.date
    let age = Age(of: today.profile, on: date)?.years
    let question = Question(template: step.template, state: state, age: age)
    if let known = said[question] { return joined(known, step) }
    let row = matcher.stepTable.templates.representatives[step.template]
    let prepared = matcher.catalogue.offerings[row]
    var judgement = StepJudgement()
    for (index, group) in matcher.stepTable.changing.enumerated() {
      let part = group.reads.part(of: states[state], for: prepared.offering.teachingLanguage)
      let question = GroupQuestion(
        group: index,
        facetClass: group.facet.classes[row],
        state: part,
        age: group.reads.contains(.age) ? age : nil,
      )
      let answer =
        saidOfGroup[question]
        ?? context(inState: state).judgement(
          of: group.clauses,
          for: prepared,
          startingOn: date,
        )
      saidOfGroup[question] = answer
      judgement.join(answer)
    }
    said[question] = judgement
    return joined(judgement, step)
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
    let parts = parts(of: matcher.catalogue.offerings[row], in: context)
    let score = parts.reduce(0) { $0 + $1.score }
    scores[question] = score
    return score
  }

  /// How many months shorter a training is by the units that the client has in a state: an
  /// estimate by their share of the whole; at least a month of study is left.
  func monthsSaved(in step: StepClass, state: Int) -> Int {
    let units = matcher.catalogue.offerings[step.representative].units
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
      if isHeld { held += points }
    }
    return min(step.effect.months * held / max(1, all), step.effect.months - 1)
  }
}
