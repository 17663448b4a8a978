import TerminalUI

/// Something that takes some months of a line of time.
struct TimelineBox {
  let label: String
  /// Whole months from the line's beginning.
  let startMonth: Int
  let months: Int
}

/// The bar of things one after another: `·` while waiting, and a box with its label for each.
func timelineBar(_ boxes: [TimelineBox], on scale: MonthScale) -> String {
  var bar = ""
  var reached = 0
  for box in boxes {
    let start = max(reached, scale.column(box.startMonth))
    let end = max(start + 1, scale.column(box.startMonth + box.months))
    bar += String(repeating: "·", count: start - reached)
    bar += outline(of: box.label, columns: end - start)
    reached = end
  }
  return bar
}

private func outline(of label: String, columns: Int) -> String {
  guard columns > 2 else { return columns == 2 ? "▕▏" : "▏" }
  let room = columns - 2
  let text = clip(label, to: room)
  return "▕" + text + String(repeating: " ", count: max(0, room - textWidth(text))) + "▏"
}
