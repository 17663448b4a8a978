import CivilDates
import Languages
import Matching
import Reports
import TerminalUI

/// Months laid over columns, the first at the left edge.
struct MonthScale {
  let months: Int
  let columns: Int

  /// Never less than 1 month over never less than 1 column.
  init(months: Int, columns: Int) {
    self.months = max(1, months)
    self.columns = max(1, columns)
  }

  /// The column at which the month with this number begins.
  func column(_ month: Int) -> Int { max(0, min(month, months)) * columns / months }
}

/// The bar of a pathway: `·` while waiting, a box with number and kind for each step, `●` at the
/// end; `€` says that wages are paid.
func pathwayBar(_ pathway: Pathway, on scale: MonthScale, language: Language) -> String {
  var bar = ""
  var reached = 0
  for (index, step) in pathway.steps.enumerated() {
    let start = max(reached, scale.column(step.startMonth))
    let end = max(start + 1, scale.column(step.startMonth + step.months))
    bar += String(repeating: "·", count: start - reached)
    let paid = step.isPaid ? " €" : ""
    let label = "\(index + 1)\(paid) \(step.kind.text(in: language))"
    bar += box(label, columns: end - start)
    reached = end
  }
  return bar + "●"
}

private func box(_ label: String, columns: Int) -> String {
  guard columns > 2 else { return columns == 2 ? "▕▏" : "▏" }
  let room = columns - 2
  let text = textWidth(label) <= room ? label : String(label.prefix(room))
  return "▕" + text + String(repeating: " ", count: max(0, room - textWidth(text))) + "▏"
}

extension Frame {
  /// Draws the years and, where they have room, the first letters of the months.
  mutating func monthScale(
    _ scale: MonthScale,
    from date: CivilDate,
    in area: Rect,
    language: Language,
  ) {
    let letters = PathwayScreenText.monthLetters(in: language)
    let stride = scale.columns >= 2 * scale.months ? 1 : 3
    var free = 0
    for month in 0..<scale.months {
      let number = (date.month - 1 + month) % 12
      let column = scale.column(month)
      let year = date.year + (date.month - 1 + month) / 12
      if month == 0 || number == 0, column >= free || number == 0 {
        let nextYear = scale.column(12 - (date.month - 1))
        if month > 0 || nextYear >= 5 || scale.months < 12 - (date.month - 1) {
          write(
            "\(year)",
            at: Position(row: area.row, column: area.column + column),
            role: .muted,
            width: area.columns - column,
          )
          free = column + 5
        }
      }
      if number % stride == 0 {
        write(
          letters[number],
          at: Position(row: area.row + 1, column: area.column + column),
          role: .muted,
          width: 1,
        )
      }
    }
  }
}
