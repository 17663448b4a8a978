import CivilDates
import Matching

/// Where a pathway's steps stand on a line of quarters of a year.
///
/// One character for each three months from now: `.` waiting, a step's number while it lasts.
func timeline(of pathway: Pathway) -> String {
  let monthsInCell = 3
  let cells = (pathway.months + monthsInCell - 1) / monthsInCell
  var line = [Character](repeating: ".", count: max(1, cells))
  for (index, step) in pathway.steps.enumerated() {
    let mark = Character("\((index + 1) % 10)")
    let first = min(step.startMonth / monthsInCell, line.count - 1)
    let last = min((step.startMonth + step.months - 1) / monthsInCell, line.count - 1)
    for cell in first...max(first, last) { line[cell] = mark }
  }
  return String(line)
}
