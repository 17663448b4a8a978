import Catalogue
import Languages
import Matching
import Reports
import TerminalUI

/// Everything there is to say about one offering for one client, line by line.
struct MatchDetails {
  struct Line: Equatable {
    let text: String
    let role: Role
    /// Columns that continuation rows are set in by.
    let indent: Int
  }

  let lines: [Line]

  init(_ match: Match, desk: Desk, language: Language) {
    var lines = [
      Line(
        text: match.verdict.mark + " " + desk.names.offering(match.offering)[language],
        role: .strong,
        indent: 2,
      )
    ]
    if let offering = desk.offerings[match.offering] {
      lines.append(
        Line(text: facts(offering, desk: desk, language: language), role: .muted, indent: 0)
      )
    }
    lines.append(Line(text: "", role: .plain, indent: 0))
    let range = match.low == match.high ? "" : " (\(match.low)–\(match.high))"
    lines.append(
      Line(
        text: ScreenText.points[language] + " \(match.points)" + range + " · "
          + match.verdict.text(in: language),
        role: .heading,
        indent: 0,
      )
    )
    lines += zip(match.parts, match.shownPoints).map { part, shown in
      let name = part.criterion.text(in: language)
      let detail = part.detail.text(in: language, names: desk.names)
      return Line(
        text: " \(name) \(shown)/\(part.weight / 100): \(detail)",
        role: .plain,
        indent: 3,
      )
    }
    lines += planLines(match, desk: desk, language: language)
    lines.append(Line(text: "", role: .plain, indent: 0))
    lines += match.reasons.map { reason in
      let verdict = reason.verdict
      return Line(
        text: verdict.mark + " " + verdict.text(in: language) + ": "
          + desk.wording.text(of: reason, in: language) + " ["
          + reason.source.text(in: language) + "]",
        role: verdict == .open ? .muted : .plain,
        indent: 2,
      )
    }
    lines += match.flags.map {
      Line(text: "! " + $0.text(in: language), role: .attention, indent: 2)
    }
    self.lines = lines
  }

  /// The rows of the lines at `width` columns.
  func rows(width: Int) -> [(text: String, role: Role, indent: Int)] {
    lines.flatMap { line -> [(text: String, role: Role, indent: Int)] in
      guard !line.text.isEmpty else { return [(text: "", role: .plain, indent: 0)] }
      let wrapped = wrap(line.text, to: max(1, width - line.indent))
      return wrapped.enumerated().map { index, text in
        (text: text, role: line.role, indent: index == 0 ? 0 : line.indent)
      }
    }
  }
}

/// Kind, provider, place, start and length, as far as the catalogue says.
private func facts(_ offering: Offering, desk: Desk, language: Language) -> String {
  var facts = [
    offering.kind.text(in: language),
    desk.names.provider(offering.provider)[language] + ", " + offering.place,
  ]
  if let start = offering.start {
    facts.append(start.text(in: language))
  } else if offering.hasContinuousStart {
    facts.append(ScreenText.continuousStart[language])
  }
  if let months = offering.durationMonths { facts.append(ScreenText.months(months)[language]) }
  return facts.joined(separator: " · ")
}

private func planLines(_ match: Match, desk: Desk, language: Language) -> [MatchDetails.Line] {
  guard !match.unlock.isEmpty else { return [] }
  var lines = [
    MatchDetails.Line(text: "", role: .plain, indent: 0),
    MatchDetails.Line(text: ScreenText.whatOpens[language], role: .heading, indent: 0),
  ]
  for plan in match.unlock {
    for (index, step) in plan.steps.enumerated() {
      let duration = step.durationText(in: language).map { ", " + $0 } ?? ""
      lines.append(
        MatchDetails.Line(
          text: " \(index + 1). " + desk.wording.text(of: step, in: language) + duration,
          role: .plain,
          indent: 4,
        )
      )
    }
  }
  return lines
}

extension Frame {
  /// Draws the rows of `details` from row `first` on, saying with arrows that there are more.
  mutating func details(_ details: MatchDetails, from first: Int, in area: Rect) {
    let rows = details.rows(width: area.columns - 2)
    let start = max(0, min(first, rows.count - area.rows))
    for (offset, row) in rows.dropFirst(start).prefix(area.rows).enumerated() {
      write(
        row.text,
        at: Position(row: area.row + offset, column: area.column + row.indent),
        role: row.role,
        width: area.columns - 2 - row.indent,
      )
    }
    let edge = area.endColumn - 1
    if start > 0 { write("↑", at: Position(row: area.row, column: edge), role: .muted) }
    if start + area.rows < rows.count {
      write("↓", at: Position(row: area.endRow - 1, column: edge), role: .muted)
    }
  }
}
