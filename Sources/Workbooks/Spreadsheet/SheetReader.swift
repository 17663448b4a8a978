/// What the cells of every sheet refer to.
struct CellContext {
  var strings: [String] = []
  var formats = CellFormats.none
  var dates = DateSystem.from1900
}

/// Reads the cells of one sheet part.
struct SheetReader {
  private let context: CellContext
  private var parser: XMLPullParser
  private(set) var grid = SheetGrid()
  private(set) var problems: ProblemList
  private var row = -1
  private var column = -1

  init(_ bytes: [UInt8], named name: String, context: CellContext) {
    self.context = context
    parser = XMLPullParser(bytes)
    problems = ProblemList(sheet: name)
  }

  mutating func read(cellsLeft: inout Int) throws(PartFault) {
    while let event = try parser.next() {
      switch event {
      case .start("row"):
        row = try rowNumber() ?? row + 1
        column = -1
      case .start("c"): try takeCell(&cellsLeft)
      case .start("mergeCell"): try noteMerge()
      case .start("worksheet"), .start("sheetData"), .start("mergeCells"): break
      case .start: try parser.skipElement()
      case .end: break
      }
    }
  }

  /// Counted from 0; nil when the row follows the one before.
  private func rowNumber() throws(PartFault) -> Int? {
    guard let number = try parser.number("r") else { return nil }
    guard (1...CellReference.rowCount).contains(number) else { throw parser.mistake(.malformed) }
    return number - 1
  }

  private mutating func takeCell(_ cellsLeft: inout Int) throws(PartFault) {
    // Files may leave out the places of cells that follow one another.
    let place =
      try parser.attribute("r").flatMap { CellReference($0) }
      ?? CellReference(row: max(row, 0), column: column + 1)
    row = place.row
    column = place.column
    let type = try parser.attribute("t")
    let style = try parser.number("s")
    var value: String?
    var hasFormula = false
    var inline: String?
    cell: while let event = try parser.next() {
      switch event {
      case .start("v"): value = try parser.text()
      case .start("is"): inline = try parser.richText(in: "is")
      case .start("f"):
        hasFormula = true
        try parser.skipElement()
      case .start: try parser.skipElement()
      case .end: break cell
      }
    }
    if hasFormula, value == nil || value == "" && type != "str" {
      return problems.add(.formulaWithoutValue, at: place)
    }
    guard let raw = inline ?? value else { return }
    let text = try text(of: raw, type: type, style: style, at: place)
    do {
      try grid.set(text, at: place, cellsLeft: &cellsLeft)
    } catch {
      throw .overLimit(error)
    }
  }

  private mutating func text(
    of raw: String,
    type: String?,
    style: Int?,
    at place: CellReference,
  ) throws(PartFault) -> String {
    switch type {
    case "s":
      guard let index = Int(raw.trimmed), context.strings.indices.contains(index) else {
        throw parser.mistake(.malformed)
      }
      return context.strings[index]
    case "inlineStr": return raw
    case "str": return unescaped(raw)
    case "b": return raw.trimmed == "1" || raw.trimmed == "true" ? "TRUE" : "FALSE"
    case "e":
      problems.add(.errorValue(shortened(raw)), at: place)
      return ""
    case "d": return isoCell(raw.trimmed)
    default: return number(raw.trimmed, style: style, at: place)
    }
  }

  private mutating func number(_ raw: String, style: Int?, at place: CellReference) -> String {
    guard let number = finiteNumber(raw), let plain = plainNumber(raw) else {
      if !raw.isEmpty { problems.add(.notANumber(shortened(raw)), at: place) }
      return raw
    }
    let format = context.formats[style]
    guard format != .number else {
      if abs(number) >= 1e15 { problems.add(.longNumber(plain), at: place) }
      return plain
    }
    guard let date = isoText(of: number, as: format, in: context.dates) else {
      problems.add(.notADate(plain), at: place)
      return plain
    }
    return date
  }

  private mutating func noteMerge() throws(PartFault) {
    guard let area = try parser.attribute("ref") else { return }
    let corners = area.split(separator: ":").map { CellReference(String($0)) }
    guard corners.count == 2, let first = corners[0], let last = corners[1], first != last,
      let text = grid.text(at: first), !text.isEmpty
    else { return }
    problems.add(.mergedCells("\(first.text):\(last.text)", first: first.text), at: first)
  }
}

/// What a message quotes of a text.
private func shortened(_ text: String) -> String {
  text.count <= 40 ? text : text.prefix(40) + "…"
}

/// An ISO date or time as files of type `d` store it, without parts that say nothing.
private func isoCell(_ text: String) -> String {
  var text = text.hasSuffix("Z") ? String(text.dropLast()) : text
  if let point = text.firstIndex(of: ".") { text = String(text[..<point]) }
  return text.hasSuffix("T00:00:00") ? String(text.dropLast(9)) : text
}
