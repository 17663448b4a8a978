/// The whole picture of one moment: cells and the cursor, as a value.
///
/// Drawing is total: whatever falls outside is ignored, at any size.
public struct Frame: Equatable, Sendable {
  public let size: Size
  /// The focused item, where screen readers and braille displays look; always inside the frame.
  public var cursor = Position(row: 0, column: 0) {
    didSet {
      cursor = Position(
        row: max(0, min(cursor.row, size.rows - 1)),
        column: max(0, min(cursor.column, size.columns - 1)),
      )
    }
  }
  /// What a click means, by place; later ones lie over earlier ones.
  public private(set) var regions: [Region] = []
  /// How many items of the list in front, or rows of the text, are in sight; nil without either.
  public private(set) var page: Int?
  /// The last row from which the text in front can be shown so that it fills its area; nil where
  /// no text is scrolled.
  public private(set) var lastScroll: Int?
  private var cells: [Cell]

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(.plain), count: size.rows * size.columns)
  }

  public var bounds: Rect { Rect(row: 0, column: 0, rows: size.rows, columns: size.columns) }

  /// Has a click in `area` mean what the keys would mean, pressed one after the other.
  public mutating func respond(in area: Rect, with keys: [Key]) {
    regions.append(Region(area: area, keys: keys))
  }

  /// Notes that so many items of a list are in sight; a list counts more than a text.
  mutating func showsItems(_ count: Int) { page = count }

  /// Notes that a text of so many rows is scrolled in an area.
  public mutating func scrolls(rows: Int, in area: Rect) {
    lastScroll = max(0, rows - area.rows)
    page = page ?? area.rows
  }

  /// The keys that a click at `position` stands for; empty where it means nothing.
  public func keys(at position: Position) -> [Key] {
    regions.last { $0.area.contains(position) }?.keys ?? []
  }

  /// The cell at `position`; nil outside the frame.
  public subscript(position: Position) -> Cell? {
    bounds.contains(position) ? cells[index(position)] : nil
  }

  /// The cells of a row from left to right; empty outside the frame.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes `text` on one row, sanitised, and clipped with "…" at `width` or the right edge.
  ///
  /// Nothing is padded: cells beyond the text keep what they show.
  /// - Returns: the columns used; 0 when `start` is outside the frame.
  @discardableResult
  public mutating func write(
    _ text: String,
    at start: Position,
    role: Role = .plain,
    width: Int? = nil,
  ) -> Int {
    guard bounds.contains(start) else { return 0 }
    let room = size.columns - start.column
    let limit = width.map { min($0, room) } ?? room
    var column = start.column
    for glyph in clippedGlyphs(text, to: limit) {
      put(glyph, at: Position(row: start.row, column: column), role: role)
      column += glyph.columns
    }
    return column - start.column
  }

  /// Blanks an area and gives it a role.
  public mutating func fill(_ area: Rect, role: Role) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    let blank = Glyph(text: " ", columns: 1)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        put(blank, at: Position(row: row, column: column), role: role)
      }
    }
  }

  /// Shows what has one role in another.
  public mutating func recast(_ role: Role, as other: Role) {
    for index in cells.indices where cells[index].role == role {
      cells[index] = Cell(text: cells[index].text, columns: cells[index].columns, role: other)
    }
  }

  private mutating func put(_ glyph: Glyph, at position: Position, role: Role) {
    for column in position.column..<position.column + glyph.columns {
      releaseWideCell(at: Position(row: position.row, column: column))
    }
    let start = index(position)
    cells[start] = Cell(text: glyph.text, columns: glyph.columns, role: role)
    if glyph.columns == 2 { cells[start + 1] = Cell(text: "", columns: 0, role: role) }
  }

  /// Blanks the other half of a wide character about to be overwritten, so that no half remains.
  private mutating func releaseWideCell(at position: Position) {
    let here = index(position)
    switch cells[here].columns {
    case 2: cells[here + 1] = .blank(cells[here].role)
    case 0: cells[here - 1] = .blank(cells[here].role)
    default: break
    }
  }

  private func index(_ position: Position) -> Int {
    position.row * size.columns + position.column
  }
}
