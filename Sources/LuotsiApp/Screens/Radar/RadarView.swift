import Languages
import Matching
import Reports
import TerminalUI

/// The days ahead, the soonest first, each with what it opens or closes.
func radarView(_ radar: RadarState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  let language = state.language
  frame.chrome(
    title: radar.origin.interview.code + " · " + RadarScreenText.radar[language],
    status: state.rankedStatus,
    state: state,
  )
  let body = Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
  guard !radar.dates.isEmpty else {
    frame.paragraph(RadarScreenText.nothing[language], in: body.inset(top: 1, left: 2, right: 1))
    frame.cursor = Position(row: body.row + 1, column: 2)
    return frame
  }
  let entries = radar.dates.enumerated().map { index, date in
    RadarEntry(date, isFocused: index == radar.focus, desk: state.desk, language: language)
  }
  let width = body.columns - 4
  let heights = entries.map { entry in
    entry.lines.reduce(0) { $0 + $1.rows(width: width).count }
  }
  frame.list(heights: heights, focus: radar.focus, in: body) { frame, index, item in
    var row = item.row
    for line in entries[index].lines {
      for text in line.rows(width: width) where row < item.endRow {
        frame.write(
          text.text,
          at: Position(row: row, column: item.column + text.indent),
          role: line.role,
          width: width - text.indent,
        )
        row += 1
      }
    }
  }
  return frame
}

/// One day of the radar in rows; the source stands under the day in focus alone.
private struct RadarEntry {
  let lines: [TextLine]

  init(_ date: RadarDate, isFocused: Bool, desk: Desk, language: Language) {
    let day = date.dayText(in: language)
    let left = date.daysLeftText(in: language)
    let effect = date.effect.name[language]
    var lines = [
      TextLine(
        "\(date.effect.mark) \(day) · \(left) · \(effect)",
        role: isFocused ? .focus : date.effect == .closes ? .attention : .strong,
        indent: 2,
      ),
      TextLine(desk.wording.text(of: date, in: language), lead: 2),
    ]
    if isFocused, let source = date.source {
      let name = ServiceScreenText.source[language]
      lines.append(
        TextLine("\(name): \(source.text(in: language))", role: .muted, lead: 2)
      )
    }
    self.lines = lines
  }
}

extension RadarDate.Effect {
  fileprivate var name: Phrase {
    switch self {
    case .opens: RadarScreenText.opens
    case .closes: RadarScreenText.closes
    case .happens: RadarScreenText.happens
    }
  }
}
