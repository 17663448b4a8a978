/// Who puts right-to-left text in the order in which it is seen.
///
/// Terminals differ and cannot be asked: some order it themselves, others show it as it comes.
public enum RightToLeftOrder: String, CaseIterable, Sendable {
  /// Text goes out as it is read, and the terminal orders it.
  case terminal
  /// Text goes out as it is seen; the letters are still the text's own, for the terminal to join.
  case app
}

/// How a text is laid on rows: which way it runs, and who orders it.
public struct TextFlow: Equatable, Sendable {
  public let direction: TextDirection
  public let order: RightToLeftOrder

  public init(_ direction: TextDirection, order: RightToLeftOrder) {
    self.direction = direction
    self.order = order
  }
}

/// The rows of `text` at `columns` in a flow, each as it is to be written from the left.
///
/// Breaks as ``wrap(_:to:)`` does; each line of the text is a paragraph of the direction given.
/// Of more rows than `most` the last one ends with "…", as it is read.
public func flowedRows(
  of text: String,
  to columns: Int,
  flow: TextFlow,
  most: Int = .max,
) -> [String] {
  let laid = paragraphs(of: text).flatMap { paragraph in
    wrapped(levelled(paragraph, direction: flow.direction), to: columns)
  }
  var shown = Array(laid.prefix(max(0, most)))
  if shown.count < laid.count, let last = shown.popLast() {
    shown.append(cut(last, to: columns, flow))
  }
  return shown.map { row in
    (flow.order == .app ? visualOrder(row) : row).map(\.text).joined()
  }
}

/// The row with "…" at its end, as read.
private func cut(_ row: [Glyph], to columns: Int, _ flow: TextFlow) -> [Glyph] {
  var kept = row
  while kept.reduce(1, { $0 + $1.columns }) > columns, !kept.isEmpty { kept.removeLast() }
  return kept + [Glyph(text: "…", columns: 1, level: flow.direction.level)]
}

extension Frame {
  /// Draws `text` wrapped to the area in a flow; what runs from the right begins at the right edge.
  ///
  /// - Returns: the rows used, at most the area's.
  @discardableResult
  public mutating func paragraph(
    _ text: String,
    flow: TextFlow,
    in area: Rect,
    role: Role = .plain,
  ) -> Int {
    let rows = flowedRows(of: text, to: area.columns, flow: flow, most: area.rows)
    for (index, row) in rows.enumerated() {
      write(row, flow: flow, inRow: area.row + index, of: area, role: role)
    }
    return rows.count
  }

  /// Writes a row made by ``flowedRows(of:to:flow:most:)`` on a row of the area.
  public mutating func write(
    _ row: String,
    flow: TextFlow,
    inRow number: Int,
    of area: Rect,
    role: Role = .plain,
  ) {
    let column =
      flow.direction == .rightToLeft ? area.endColumn - textWidth(row) : area.column
    write(row, at: Position(row: number, column: column), role: role)
  }
}
