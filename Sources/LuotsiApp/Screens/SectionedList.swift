import TerminalUI

/// An item of a list under titles.
struct SectionedItem {
  /// The title that stands over it; nil where it stands under the one before.
  let title: String?
  /// Without the title.
  let rows: Int

  /// The rows that its title takes; a title has a blank row before it, but not at the top.
  fileprivate func lead(isFirst: Bool) -> Int { title == nil ? 0 : isFirst ? 1 : 2 }
}

extension Frame {
  /// Draws a list whose items stand under titles, with the marker beside the focused item's own
  /// first row.
  mutating func list(
    items: [SectionedItem],
    focus: Int,
    in area: Rect,
    draw: (_ frame: inout Frame, _ index: Int, _ area: Rect) -> Void,
  ) {
    let leads = items.enumerated().map { $1.lead(isFirst: $0 == 0) }
    let heights = zip(items, leads).map { $0.rows + $1 }
    list(heights: heights, focus: focus, in: area) { frame, index, item in
      let skipped = min(leads[index], item.rows - 1)
      if skipped > 0, let title = items[index].title {
        let place = Position(row: item.row + skipped - 1, column: item.column)
        frame.write(title, at: place, role: .heading, width: item.columns)
        if index == focus {
          let marker = Position(row: item.row + skipped, column: item.column - 2)
          frame.write(" ", at: Position(row: item.row, column: marker.column))
          frame.write("▸", at: marker, role: .focus)
          frame.cursor = marker
        }
      }
      draw(&frame, index, item.inset(top: skipped))
    }
  }
}
