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
  ///
  /// `title` is nil for an item that stands under the title before; `height` counts the rows of an
  /// item without its title.
  mutating func list(
    items: [SectionedItem],
    focus: Int,
    in area: Rect,
    draw: (_ frame: inout Frame, _ index: Int, _ area: Rect) -> Void,
  ) {
    // A title has a blank row before it, but not at the top.
    func lead(_ index: Int) -> Int { title(index) == nil ? 0 : index == 0 ? 1 : 2 }
    list(
      count: count,
      focus: focus,
      in: area,
      height: { lead($0) + height($0) },
      draw: { frame, index, item in
        let skipped = min(lead(index), item.rows - 1)
        if skipped > 0, let text = title(index) {
          let place = Position(row: item.row + skipped - 1, column: item.column)
          frame.write(text, at: place, role: .heading, width: item.columns)
          if index == focus {
            let marker = Position(row: item.row + skipped, column: item.column - 2)
            frame.write(" ", at: Position(row: item.row, column: marker.column))
            frame.write("▸", at: marker, role: .focus)
            frame.cursor = marker
          }
        }
        draw(&frame, index, item.inset(top: skipped))
      },
    )
  }
}
