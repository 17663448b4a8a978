import Languages

/// Where the columns of the list of cases begin in a list of some width, and where each ends.
///
/// Where there is no room for all, the next step goes first and the meeting after it.
struct CaseColumns {
  typealias Column = (start: Int, end: Int)

  let meeting: Column?
  let code: Column
  let stage: Column
  let ahead: Column?

  /// `width` counts from the frame's left edge to where the list ends.
  init(width: Int) {
    let last = width - 3
    meeting = width >= 56 ? (3, 17) : nil
    let start = meeting.map { $0.end + 1 } ?? 3
    code = (start, start + (width >= 78 ? 12 : 13))
    ahead = width >= 78 ? (code.end + 22, last) : nil
    stage = (code.end + 1, ahead.map { $0.start - 1 } ?? last)
  }

  var titles: [(column: Column, title: Phrase)] {
    [
      meeting.map { ($0, CaseListText.meeting) }, (code, ScreenText.code),
      (stage, ScreenText.stage), ahead.map { ($0, CaseListText.ahead) },
    ].compactMap(\.self)
  }
}
