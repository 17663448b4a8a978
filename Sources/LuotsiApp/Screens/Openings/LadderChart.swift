import CivilDates
import Languages
import Matching
import Reports

/// The plans of one offering drawn over months from today, all on the same scale.
struct LadderChart {
  private let date: CivilDate
  private let scale: MonthScale
  private let wording: RuleWording
  private let language: Language
  /// The number of a step and a blank.
  private static let margin = 2

  init(
    _ timelines: [LadderTimeline],
    from date: CivilDate,
    columns: Int,
    wording: RuleWording,
    language: Language,
  ) {
    let ends = timelines.flatMap { [$0.opens, $0.start].compactMap(\.self) }
    let months = ends.map { date.wholeMonths(until: $0) + 1 }.max() ?? 1
    self.date = date
    self.wording = wording
    self.language = language
    // The sign at the end takes a column too.
    scale = MonthScale(months: months, columns: columns - Self.margin - 1)
  }

  /// The months, a bar for each step with its number, and when the offering opens and starts; none
  /// where all of it is done today.
  func lines(of timeline: LadderTimeline) -> [TextLine] {
    if max(timeline.opens, timeline.start ?? date) == date { return [] }
    let months = scale.rows(from: date, in: language).map {
      TextLine.drawing($0, role: .muted, lead: Self.margin)
    }
    let bars = timeline.stages.enumerated().map { index, stage in
      TextLine.drawing("\(index + 1) " + timelineBar([box(of: stage)], on: scale))
    }
    return months + bars + [TextLine.drawing(signs(of: timeline), lead: Self.margin)]
  }

  private func box(of stage: LadderTimeline.Stage) -> TimelineBox {
    let start = date.wholeMonths(until: stage.start)
    return TimelineBox(
      label: wording.text(of: stage.step, in: language),
      startMonth: start,
      months: date.wholeMonths(until: stage.finish) - start,
    )
  }

  private func signs(of timeline: LadderTimeline) -> String {
    let opens = scale.column(date.wholeMonths(until: timeline.opens))
    let starts = timeline.start.map { scale.column(date.wholeMonths(until: $0)) }
    let last = max(opens, starts ?? 0)
    return (0...last).map { $0 == opens ? "●" : $0 == starts ? "▲" : "·" }.joined()
  }
}

extension LadderTimeline {
  /// The day on which the offering's own group starts; nil when it starts at no one day.
  var start: CivilDate? {
    switch entry {
    case .starts(let day), .missed(let day): day
    case .anyTime, .notStated: nil
    }
  }
}

extension CivilDate {
  /// Whole months from this day to a later one; 0 when that is not later.
  fileprivate func wholeMonths(until other: CivilDate) -> Int {
    let months = (other.year - year) * 12 + other.month - month
    return max(0, other.day < day ? months - 1 : months)
  }
}
