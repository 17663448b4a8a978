import TerminalUI

extension Frame {
  /// Draws a list whose items stand under titles, with the marker beside the focused item's own
  /// first row.
  ///
  /// `title` is nil for an item that stands under the title before; `height` counts the rows of an
  /// item without its title.
  mutating func list(
    count: Int,
    focus: Int,
    in area: Rect,
    title: (_ index: Int) -> String?,
    height: (_ index: Int) -> Int = { _ in 1 },
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
