extension Frame {
  /// Draws the items that fit, with `▸` and the cursor on the focused one.
  ///
  /// Two columns on the left hold the marker; two on the right say with an arrow that there is
  /// more, and are given up only when the list scrolls.
  /// - Parameters:
  ///   - heights: the rows each item takes.
  ///   - focus: the index of the focused item.
  ///   - area: where the list goes.
  ///   - pressed: the keys for a click on the focused item; one on another item moves the focus.
  ///   - draw: draws the item with this index into the area given, which is cut at the list's end.
  public mutating func list(
    heights: [Int],
    focus: Int,
    in area: Rect,
    pressed: [Key] = [.enter],
    draw: (_ frame: inout Frame, _ index: Int, _ area: Rect) -> Void,
  ) {
    list(
      count: heights.count,
      focus: focus,
      in: area,
      height: { heights[$0] },
      pressed: pressed,
      draw: draw,
    )
  }

  /// Draws a list of `count` items; only those near the focus are asked for their height.
  public mutating func list(
    count: Int,
    focus: Int,
    in area: Rect,
    height: (_ index: Int) -> Int,
    pressed: [Key] = [.enter],
    draw: (_ frame: inout Frame, _ index: Int, _ area: Rect) -> Void,
  ) {
    let area = area.intersection(bounds)
    let window = ListWindow(count: count, focus: focus, height: area.rows, itemHeight: height)
    showsItems(window.visible.count)
    let scrolls = window.hasMoreAbove || window.hasMoreBelow
    var row = area.row
    for index in window.visible {
      let rows = height(index)
      let item = Rect(
        row: row,
        column: area.column,
        rows: min(rows, area.endRow - row),
        columns: area.columns,
      )
      let step = Key.toward(index, from: focus)
      respond(in: item, with: index == focus ? pressed : step)
      if index == focus {
        write("▸", at: item.origin, role: .focus, width: area.columns)
        cursor = item.origin
      }
      draw(&self, index, item.inset(left: 2, right: scrolls ? 2 : 0))
      row += rows
    }
    let edge = area.endColumn - 1
    guard edge >= area.column + 2 else { return }
    if window.hasMoreAbove { write("↑", at: Position(row: area.row, column: edge), role: .muted) }
    if window.hasMoreBelow {
      write("↓", at: Position(row: area.endRow - 1, column: edge), role: .muted)
    }
  }

  /// Draws a list whose items take one row each.
  public mutating func list(
    count: Int,
    focus: Int,
    in area: Rect,
    pressed: [Key] = [.enter],
    draw: (_ frame: inout Frame, _ index: Int, _ area: Rect) -> Void,
  ) {
    list(count: count, focus: focus, in: area, height: { _ in 1 }, pressed: pressed, draw: draw)
  }
}

extension Key {
  /// The arrows that move the focus of a list from one item to another.
  public static func toward(_ item: Int, from focus: Int) -> [Key] {
    Array(repeating: item < focus ? .up : .down, count: abs(item - focus))
  }
}
