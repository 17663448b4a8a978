import Catalogue
import CivilDates

/// A day on which a class of trainings can be started.
struct StepStart: Hashable, Sendable {
  /// Day number.
  let day: Int
  let basis: PathwayStep.StartBasis
  /// The last day to apply, as a day number; nil when none is stated.
  let lastApplication: Int?
}

/// When the trainings of one class start, as the catalogue tells and as it probably goes on.
///
/// After the last day that the catalogue states, each start is assumed to come again in the same
/// month of the later years. Getting somewhere later never lets one start earlier.
struct StepStarts: Sendable {
  /// By day; rows of one start have equal days.
  private(set) var dated: [(start: StepStart, rows: [Int])] = []
  /// Rows that start all the time, with the last day to apply.
  private var continuous: [(row: Int, lastApplication: Int?)] = []
  private var undated: [(row: Int, lastApplication: Int?)] = []

  /// `rows` are places in `offerings`; nothing after `horizon`, a day number, is looked at.
  init(_ rows: [Int], of offerings: [PreparedOffering], from today: CivilDate, to horizon: Int) {
    var stated: [StepStart: [Int]] = [:]
    var assumed: [StepStart: [Int]] = [:]
    var lastStated = today.dayNumber
    for row in rows {
      let offering = offerings[row].offering
      let isFull = offering.isFull == true
      let end = offering.applicationEnd?.dayNumber
      if offering.hasContinuousStart {
        if !isFull { continuous.append((row, end)) }
      } else if let start = offering.start?.dayNumber {
        let isOpen = start >= today.dayNumber && end.map { $0 >= today.dayNumber } ?? true
        guard isOpen, !isFull else { continue }
        stated[StepStart(day: start, basis: .stated, lastApplication: end), default: []]
          .append(row)
        lastStated = max(lastStated, start)
      } else if !isFull {
        undated.append((row, end))
      }
    }
    for row in rows where !offerings[row].offering.hasContinuousStart {
      for start in offerings[row].offering.laterYears(after: lastStated, to: horizon) {
        assumed[start, default: []].append(row)
      }
    }
    dated = stated.map { ($0, $1) } + assumed.map { ($0, $1) }
    dated.sort { left, right in
      (left.start.day, left.start.lastApplication ?? .max, left.rows[0])
        < (right.start.day, right.start.lastApplication ?? .max, right.rows[0])
    }
  }

  /// The days to start on for a client who gets there at `arrival` and is ready at `ready`, the
  /// soonest first; continuous starts are offered month by month until `horizon`.
  func starts(arrival: Int, ready: Int, horizon: Int) -> [StepStart] {
    var starts = dated.map(\.start).filter { start in
      start.day >= ready && start.day <= horizon
        && (start.lastApplication.map { $0 >= arrival } ?? true)
    }
    if continuous.contains(where: { $0.lastApplication.map { $0 >= arrival } ?? true }) {
      starts += Self.monthly(from: ready, to: horizon, basis: .continuous)
    }
    if undated.contains(where: { $0.lastApplication.map { $0 >= arrival } ?? true }) {
      starts += Self.monthly(from: ready, to: horizon, basis: .notStated)
    }
    return starts.sorted { $0.day < $1.day }
  }

  /// The first of ``starts(arrival:ready:horizon:)`` without the others.
  func firstStart(arrival: Int, ready: Int, horizon: Int) -> StepStart? {
    if ready <= horizon {
      if continuous.contains(where: { $0.lastApplication.map { $0 >= arrival } ?? true }) {
        return StepStart(day: ready, basis: .continuous, lastApplication: nil)
      }
      if undated.contains(where: { $0.lastApplication.map { $0 >= arrival } ?? true }) {
        return StepStart(day: ready, basis: .notStated, lastApplication: nil)
      }
    }
    return dated.first { entry in
      entry.start.day >= ready && entry.start.day <= horizon
        && (entry.start.lastApplication.map { $0 >= arrival } ?? true)
    }?.start
  }

  /// At most three rows that start so, in their order.
  func rows(startingAt start: StepStart, arrival: Int) -> [Int] {
    switch start.basis {
    case .continuous: Self.open(continuous, at: arrival)
    case .notStated: Self.open(undated, at: arrival)
    case .stated, .laterYear:
      dated.first { $0.start == start }.map { Array($0.rows.prefix(3)) } ?? []
    }
  }

  var isEmpty: Bool { dated.isEmpty && continuous.isEmpty && undated.isEmpty }

  private static func open(_ rows: [(row: Int, lastApplication: Int?)], at arrival: Int) -> [Int] {
    rows.filter { $0.lastApplication.map { $0 >= arrival } ?? true }.prefix(3).map(\.row)
  }

  private static func monthly(
    from first: Int,
    to horizon: Int,
    basis: PathwayStep.StartBasis,
  ) -> [StepStart] {
    guard let day = CivilDate(dayNumber: first), first <= horizon else { return [] }
    var starts: [StepStart] = []
    for month in 0... {
      guard let next = day.adding(months: month)?.dayNumber, next <= horizon else { break }
      starts.append(StepStart(day: next, basis: basis, lastApplication: nil))
    }
    return starts
  }
}

extension Offering {
  /// Its start in later years, the last day to apply moved as far.
  fileprivate func laterYears(after last: Int, to horizon: Int) -> [StepStart] {
    guard let start else { return [] }
    var starts: [StepStart] = []
    for years in 1... {
      guard let day = start.adding(months: 12 * years)?.dayNumber, day <= horizon else { break }
      guard day > last else { continue }
      starts.append(
        StepStart(
          day: day,
          basis: .laterYear,
          lastApplication: applicationEnd?.adding(months: 12 * years)?.dayNumber,
        )
      )
    }
    return starts
  }
}
