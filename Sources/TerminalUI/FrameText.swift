extension Frame {
  /// The rows as text, without trailing blanks.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = cells(inRow: row).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The rows as role letters, one for each column: see ``Role/letter``.
  public var roleMap: [String] {
    (0..<size.rows).map { row in String(cells(inRow: row).map(\.role.letter)) }
  }
}
