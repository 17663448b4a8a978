extension Frame {
  /// Draws the top row: what the screen is on the left, the state of things on the right.
  ///
  /// When both do not fit, the status keeps at most half of the row and both are clipped.
  public mutating func header(title: String, status: String) {
    let room = size.columns - 2
    let gap = 2
    let statusWidth = min(
      textWidth(status),
      max(room / 2 - gap, room - gap - textWidth(title)),
    )
    let titleWidth = statusWidth > 0 ? room - gap - statusWidth : room
    write(title, at: Position(row: 0, column: 1), role: .strong, width: titleWidth)
    write(
      status,
      at: Position(row: 0, column: size.columns - 1 - statusWidth),
      role: .muted,
      width: statusWidth,
    )
  }
}
