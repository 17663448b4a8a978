import TerminalUI

/// Where a page that is read stands on a screen of `size`.
func readingArea(of size: Size) -> Rect {
  Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
}

/// The first row to show of `lines` after a key, never past their end.
func scrolled(_ scroll: Int, by key: Key, over lines: [TextLine], in area: Rect) -> Int {
  let rows = lines.reduce(0) { $0 + $1.rows(width: area.columns - 2).count }
  return scrolled(scroll, by: key, rows: rows, visible: area.rows)
}

/// The same for `rows` rows of which `visible` fit.
func scrolled(_ scroll: Int, by key: Key, rows: Int, visible: Int) -> Int {
  let last = max(0, rows - visible)
  let page = max(1, visible - 1)
  // There may have become fewer rows, or more room, since the last key.
  let present = min(scroll, last)
  let next =
    switch key {
    case .up: present - 1
    case .down: present + 1
    case .pageUp: present - page
    case .pageDown, .character(" "): present + page
    case .home: 0
    case .end: last
    default: present
    }
  return max(0, min(next, last))
}
