import Languages
import Matching
import Reports
import TerminalUI

/// The seven criteria with their points, and what they change in the list.
func weightsView(_ weights: WeightsState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.chrome(
    title: weights.ranking.interview.code + " · " + WeightsText.title[state.language],
    status: state.dataStatus,
    state: state,
  )
  let body = Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
  let isWide = size.columns >= 100
  let half = size.columns / 2
  let left = isWide ? body.inset(right: size.columns - half) : body
  let used = frame.criteria(weights, language: state.language, in: left)
  let right =
    isWide
    ? body.inset(left: half + 2, right: 1) : body.inset(top: used + 1, left: 1, right: 1)
  if isWide {
    frame.verticalRule(in: body.inset(left: half))
  } else if used < body.rows {
    frame.rule(row: body.row + used)
  }
  frame.choiceEffect(weights.effect, from: weights.scroll, of: state, in: right)
  return frame
}

extension Frame {
  /// Where the weights come from, the criteria, and what bounds them; the rows used.
  fileprivate mutating func criteria(
    _ weights: WeightsState,
    language: Language,
    in area: Rect,
  ) -> Int {
    var rest = area
    // A window too low for all keeps the criteria, then what changes.
    let textRows = area.rows < 18 ? 1 : 2
    if area.rows > weights.order.count + 4 {
      for text in [weights.originText(language), weights.prioritiesText(language)] {
        guard let text else { continue }
        let rows = rest.inset(left: 1, right: 1)
        let used = paragraph(text, in: rows.first(textRows), role: .muted)
        rest = rest.inset(top: used)
      }
    }
    let list = rest.first(weights.order.count)
    // A click must not take the weights into use, as Enter would.
    let (count, focus) = (weights.order.count, weights.focus)
    self.list(count: count, focus: focus, in: list, pressed: []) { frame, index, row in
      frame.criterion(weights, place: index, language: language, in: row)
    }
    rest = rest.inset(top: list.rows)
    let bound = weights.isCapped ? WeightsText.capped : WeightsText.sum
    let role: Role = weights.isCapped ? .attention : .muted
    let used = paragraph(
      bound[language],
      in: rest.inset(left: 2, right: 1).first(textRows),
      role: role,
    )
    return rest.row + used - area.row
  }

  private mutating func criterion(
    _ weights: WeightsState,
    place: Int,
    language: Language,
    in row: Rect,
  ) {
    let criterion = weights.order[place]
    let role: Role = place == weights.focus ? .focus : .plain
    let nameColumns = min(21, max(8, row.columns - 13))
    write(
      "\(place + 1)  " + criterion.text(in: language),
      at: row.origin,
      role: role,
      width: nameColumns,
    )
    let points = weights.weights.points[criterion] ?? 0
    let used = weights.used.points[criterion] ?? 0
    let figure = String(repeating: " ", count: max(0, 3 - "\(points)".count)) + "\(points)"
    let column = row.column + nameColumns + 1
    write(
      points == used ? figure : figure + " → \(used)",
      at: Position(row: row.row, column: column),
      role: role,
    )
    let bar = Position(row: row.row, column: column + 11)
    let width = min(34, row.endColumn - bar.column)
    guard width > 6 else { return }
    // A bar as long as half of all points: hardly anybody gives one criterion more.
    write(intervalBar(low: used, value: used, high: used, max: 50, width: width), at: bar)
  }
}

extension Rect {
  /// The first rows of the area, as far as it has them.
  fileprivate func first(_ most: Int) -> Rect { inset(bottom: max(0, rows - most)) }
}

extension WeightsState {
  fileprivate func originText(_ language: Language) -> String {
    switch weighing {
    case nil: WeightsText.pack(ranking.ranking.rulesVersion)[language]
    case .weights: WeightsText.own[language]
    case .order: WeightsText.ordered[language]
    }
  }

  /// Which priorities of the client's move the weights; nil when none does.
  fileprivate func prioritiesText(_ language: Language) -> String? {
    guard weights != used else { return nil }
    let priorities = (profile.priorities.value ?? []).compactMap { place -> String? in
      guard case .choice(let priority) = place.value else { return nil }
      return priority.text(in: language)
    }
    return WeightsText.moved[language] + " " + priorities.joined(separator: ", ") + "."
  }
}
