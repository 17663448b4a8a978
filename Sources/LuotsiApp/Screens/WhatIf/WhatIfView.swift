import Languages
import Matching
import Reports
import TerminalUI

/// The facts that can be tried and what they would change.
func whatIfView(_ whatIf: WhatIfState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(
    title: whatIf.ranking.interview.code + " · " + WhatIfText.title[language],
    status: state.dataStatus,
    state: state,
  )
  let body = Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
  let lines = whatIfLines(whatIf, desk: state.desk, language: language)
  if whatIf.showsDetails {
    frame.textLines(lines, from: whatIf.scroll, in: body.inset(left: 1, right: 1))
    frame.cursor = Position(row: body.row, column: 1)
    return frame
  }
  frame.write(
    WhatIfText.trial[language],
    at: Position(row: body.row, column: 1),
    role: .attention,
    width: size.columns - 2,
  )
  let rest = body.inset(top: 1)
  if size.columns >= 100 {
    let half = size.columns / 2
    frame.topics(whatIf, of: state, in: rest.inset(right: size.columns - half))
    frame.verticalRule(in: rest.inset(left: half))
    frame.textLines(lines, in: rest.inset(left: half + 2, right: 1))
    frame.respond(in: rest.inset(left: half + 1), with: [.enter])
  } else {
    let rows = min(whatIf.topics.count, max(3, rest.rows / 2))
    let upper = Rect(row: rest.row, column: 0, rows: rows, columns: size.columns)
    frame.topics(whatIf, of: state, in: upper)
    frame.rule(row: rest.row + rows)
    frame.textLines(lines, in: rest.inset(top: rows + 1, left: 1, right: 1))
    frame.respond(in: rest.inset(top: rows + 1), with: [.enter])
  }
  return frame
}

extension Frame {
  fileprivate mutating func topics(_ whatIf: WhatIfState, of state: AppState, in area: Rect) {
    let language = state.language
    let focus = whatIf.focus
    list(count: whatIf.topics.count, focus: focus, in: area, pressed: [.right]) {
      frame,
      index,
      row in
      let (topic, choices) = whatIf.topics[index]
      let role: Role = index == whatIf.focus ? .focus : .plain
      frame.write(topic.text(in: language), at: row.origin, role: role, width: 24)
      let value = whatIf.tried[topic]?.valueText(in: language)
      let own = WhatIfText.own(choices.present?.valueText(in: language) ?? "")[language]
      frame.write(
        "‹ \(value ?? own) ›",
        at: Position(row: row.row, column: row.column + 25),
        role: value == nil ? role : .strong,
        width: max(0, row.columns - 25),
      )
    }
  }
}

private func whatIfLines(_ whatIf: WhatIfState, desk: Desk, language: Language) -> [TextLine] {
  let difference = whatIf.difference
  guard !whatIf.tried.isEmpty else {
    return [TextLine(WhatIfText.howTo[language], role: .muted)]
  }
  var lines = [TextLine(difference.countsText(in: language), role: .heading)]
  if difference.isEmpty { lines.append(TextLine(WhatIfText.nothing[language])) }
  for change in difference.changes {
    let mark = (change.after ?? change.before)?.verdict.mark ?? ""
    let arrow = change.hasOpened ? "↑ " : change.hasClosed ? "↓ " : ""
    let name = desk.names.offering(change.offering)[language]
    lines.append(TextLine("\(arrow)\(mark) \(name)", role: .strong, indent: 4))
    lines.append(TextLine(change.text(in: language), lead: 3, indent: 5))
    lines += change.reasonsGone.map {
      TextLine("− " + desk.wording.text(of: $0, in: language), role: .muted, lead: 3, indent: 5)
    }
    lines += change.reasonsCome.map {
      TextLine("+ " + desk.wording.text(of: $0, in: language), role: .muted, lead: 3, indent: 5)
    }
    if let part = change.parts.first {
      lines.append(
        TextLine(
          part.text(in: language, names: desk.names),
          role: .muted,
          lead: 3,
          indent: 5,
        )
      )
    }
  }
  return lines
}

/// The words of the trial.
enum WhatIfText {
  static let title = Phrase(fi: "Mitä jos", sv: "Vad om", en: "What if")
  static let trial = Phrase(
    fi: "Kokeilu: mitään ei tallenneta asiakkaan tietoihin.",
    sv: "Ett försök: inget sparas i klientens uppgifter.",
    en: "A trial: nothing is stored with the client.",
  )

  /// The client's own value, where it is known.
  static func own(_ value: String) -> Phrase {
    guard !value.isEmpty else { return Phrase(fi: "kuten nyt", sv: "som nu", en: "as it is") }
    return Phrase(fi: "nyt \(value)", sv: "nu \(value)", en: "now \(value)")
  }

  static let howTo = Phrase(
    fi: "Valitse tieto nuolilla ↑↓ ja kokeile toista arvoa nuolilla ←→.",
    sv: "Välj en uppgift med ↑↓ och pröva ett annat värde med ←→.",
    en: "Choose a fact with ↑↓ and try another value with ←→.",
  )
  static let nothing = Phrase(
    fi: "Mikään ei muutu listalla.",
    sv: "Inget ändras i listan.",
    en: "Nothing in the list changes.",
  )
}
