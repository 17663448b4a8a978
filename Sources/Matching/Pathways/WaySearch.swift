import Catalogue
import CivilDates

/// Finds every way to an occupation that no other way beats, by setting labels.
///
/// Costs only add up, waiting is allowed and an earlier arrival never starts later, so a way that
/// another one beats in everything and in a state at least as good can be dropped for good
/// (Martins 1984). Figures are compared exactly, by day and milli-nat.
struct WaySearch {
  let classes: [StepClass]
  let judging: StepJudging
  let calendar: MonthCalendar
  let risk: PathwayRiskValues
  let bounds: PathwayBounds
  /// The client starts nothing before this day.
  let earliestStart: Int

  private(set) var ways: [PartialWay] = []
  private(set) var complete: [CompleteWay] = []
  private(set) var isCut = false
  private var queue = WayQueue()
  /// Ways by state that no other beats.
  private var best: [[Int]] = []
  /// For each state those at least as good, itself among them.
  private var better: [[Int]] = []
  private var isBeaten: [Bool] = []
  /// By state and step, the state that the step leads to; -1 while nobody has asked.
  private var following: [[Int32]] = []

  init(
    _ classes: [StepClass],
    judging: StepJudging,
    calendar: MonthCalendar,
    values: PathwayValues,
    earliestStart: Int,
  ) {
    self.classes = classes
    self.judging = judging
    self.calendar = calendar
    risk = values.risk
    bounds = values.bounds
    self.earliestStart = earliestStart
  }

  mutating func run() {
    add(PartialWay(day: calendar.today))
    while let place = queue.removeFirst() {
      if isBeaten[place] { continue }
      for index in classes.indices { follow(place, through: index) }
    }
  }

  private mutating func follow(_ place: Int, through index: Int) {
    let way = ways[place]
    let step = classes[index]
    let isLast = step.effect.leadsToOccupation
    guard isLast || way.steps + 1 < bounds.maxSteps else { return }
    let after = isLast ? way.state : state(after: index, from: way.state)
    guard isLast || after != way.state, let (start, judgement) = start(of: step, after: way)
    else { return }
    let months = step.effect.months - judging.monthsSaved(in: step, state: way.state)
    guard let end = calendar.day(months, after: start.day), end <= calendar.horizon else { return }
    var next = way
    next.day = end
    next.unpaidMonths += step.effect.isPaid ? 0 : months
    next.fee += step.effect.fee ?? 0
    next.unknownFees += step.effect.fee == nil ? 1 : 0
    next.risk += risk.byKind[step.effect.kind] + judgement.risk(by: risk)
    next.steps += 1
    next.last = (place, index, start)
    if isLast {
      finish(next, step, from: way.state)
    } else {
      next.state = after
      add(next)
    }
  }

  private mutating func state(after index: Int, from state: Int) -> Int {
    while following.count <= state {
      following.append([Int32](repeating: -1, count: classes.count))
    }
    let known = following[state][index]
    if known >= 0 { return Int(known) }
    let after = judging.place(of: classes[index].effect.state(after: judging.states[state]))
    following[state][index] = Int32(after)
    return after
  }

  /// The soonest start of a step that is possible then.
  func start(of step: StepClass, after way: PartialWay) -> (StepStart, StepJudgement)? {
    guard step.fixed.isPossible else { return nil }
    let first = judging.judgement(of: step, inState: way.state, startingOn: way.day)
    guard first.isPossible || first.waitsForAge else { return nil }
    let arranged = calendar.day(Int(first.arrangingMonths), after: calendar.today) ?? .max
    let ready = max(way.day, earliestStart, arranged)
    guard
      let soonest = step.starts.firstStart(
        arrival: way.day,
        ready: ready,
        horizon: calendar.horizon,
      )
    else { return nil }
    let then = judging.judgement(of: step, inState: way.state, startingOn: soonest.day)
    if then.isPossible { return (soonest, then) }
    guard then.waitsForAge else { return nil }
    let later = step.starts.starts(arrival: way.day, ready: ready, horizon: calendar.horizon)
    for start in later {
      let then = judging.judgement(of: step, inState: way.state, startingOn: start.day)
      if then.isPossible { return (start, then) }
    }
    return nil
  }

  private mutating func finish(_ way: PartialWay, _ step: StepClass, from state: Int) {
    let found = CompleteWay(
      way: way,
      months: calendar.months(until: way.day),
      score: judging.score(ofRow: step.representative, inState: state),
    )
    if complete.contains(where: { $0.isNoWorse(than: found) }) { return }
    complete.removeAll { found.isNoWorse(than: $0) }
    complete.append(found)
  }

  private mutating func add(_ way: PartialWay) {
    while best.count < judging.states.count { addState() }
    for state in better[way.state]
    where best[state].contains(where: { ways[$0].costsNoMore(than: way) }) {
      return
    }
    guard ways.count < bounds.maxPartialWays else {
      isCut = true
      return
    }
    for other in best[way.state] where way.costsNoMore(than: ways[other]) {
      isBeaten[other] = true
    }
    best[way.state].removeAll { isBeaten[$0] }
    best[way.state].append(ways.count)
    queue.add(way, at: ways.count)
    ways.append(way)
    isBeaten.append(false)
  }

  private mutating func addState() {
    let new = best.count
    let state = judging.states[new]
    best.append([])
    better.append([])
    for other in 0...new {
      if judging.states[other].includes(state) { better[new].append(other) }
      if other != new, state.includes(judging.states[other]) { better[other].append(new) }
    }
  }
}

/// Whole months counted from a day.
struct MonthCalendar: Sendable {
  let today: Int
  /// The last day that counts.
  let horizon: Int
  /// The day numbers after 0, 1, 2 … months.
  private let days: [Int]

  init(from date: CivilDate, months: Int) {
    today = date.dayNumber
    days = (0...months).map { date.adding(months: $0)?.dayNumber ?? date.dayNumber }
    horizon = days[months]
  }

  /// Nil outside the calendar.
  func day(_ months: Int, after day: Int) -> Int? {
    CivilDate(dayNumber: day)?.adding(months: months)?.dayNumber
  }

  /// Rounded up.
  func months(until day: Int) -> Int {
    var low = 0
    var high = days.count - 1
    while low < high {
      let middle = (low + high) / 2
      if days[middle] >= day { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Rounded down; 0 when `end` is not later.
  func wholeMonths(from start: Int, to end: Int) -> Int {
    var months = 0
    while let next = day(months + 1, after: start), next <= end { months += 1 }
    return months
  }
}
