import CaseStore
import CivilDates
import Guidance
import Languages

extension [CaseSummary] {
  /// Those with a meeting from today on first, the next one at the top; the rest as they were.
  func inOrderOfMeetings(today: CivilDate) -> [CaseSummary] {
    var met: [(meeting: Meeting, place: Int)] = []
    var rest: [CaseSummary] = []
    for (place, summary) in enumerated() {
      if let meeting = summary.plan?.nextMeeting(from: today) {
        met.append((meeting, place))
      } else {
        rest.append(summary)
      }
    }
    met.sort {
      ($0.meeting.on, $0.meeting.detail, $0.place) < ($1.meeting.on, $1.meeting.detail, $1.place)
    }
    return met.map { self[$0.place] } + rest
  }
}

extension CaseSummary {
  /// The next meeting in a few columns, `tänään 10.00` or `26.11. puhelu`; empty for none.
  func meetingText(today: CivilDate, language: Language) -> String {
    guard let meeting = plan?.nextMeeting(from: today) else { return "" }
    let day =
      meeting.on == today
      ? PlanText.today[language]
      : meeting.on.year == today.year
        ? "\(meeting.on.day).\(meeting.on.month)." : meeting.on.asWritten
    return meeting.detail.isEmpty ? day : day + " " + meeting.detail
  }

  /// What needs attention first, else the next step; with whether it is a warning.
  func aheadText(today: CivilDate, language: Language) -> (text: String, isWarning: Bool) {
    if conflicts > 0 { return (CaseListText.conflicts(conflicts, in: language), true) }
    if let day = deleteBy, day.dayNumber - today.dayNumber <= CaseListText.warningDays {
      return (CaseListText.deletedAfter(day)[language], true)
    }
    if let missed = plan?.meetings.last(where: { $0.on < today }) {
      return (CaseListText.wasHeld(missed.on)[language], true)
    }
    guard let step = plan?.step else {
      let kept = deleteBy.map { "\(KeepingText.keptUntil[language].lowercased()) \($0.asWritten)" }
      return (kept ?? "", false)
    }
    guard let due = step.due else { return (step.text, false) }
    return ("\(due.day).\(due.month). \(step.text)", due < today)
  }
}
