/// The extent of a window or frame in character cells; never negative.
public struct Size: Hashable, Sendable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A cell's place, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// An area of cells; empty when it has no rows or no columns.
public struct Rect: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public var rows: Int
  public var columns: Int

  /// A negative extent becomes 0, so that layouts may subtract without asking first.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  public var isEmpty: Bool { rows == 0 || columns == 0 }
  public var origin: Position { Position(row: row, column: column) }
  /// The first row below the area.
  public var endRow: Int { row + rows }
  /// The first column right of the area.
  public var endColumn: Int { column + columns }

  public func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < endRow
      && position.column >= column && position.column < endColumn
  }

  /// The area without a margin; empty when the margins leave nothing.
  public func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    Rect(
      row: row + top,
      column: column + left,
      rows: rows - top - bottom,
      columns: columns - left - right,
    )
  }

  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top,
      column: left,
      rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left,
    )
  }
}
