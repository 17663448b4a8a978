import FormExpressions

/// Where each known column of one sheet stands.
final class ColumnMap {
  let header: [String]
  private(set) var plain: [Column: Int] = [:]
  /// By column, the languages of its headers, nil for none, in the order of the sheet.
  private(set) var texts: [TextColumn: [(language: String?, index: Int)]] = [:]
  private(set) var attributes: [(name: String, index: Int)] = []
  /// Of columns that are accepted and not used, pictures among them.
  private(set) var unused: [Int] = []

  init(_ sheet: Sheet, _ scheme: ColumnScheme, _ findings: inout FindingList) {
    header = sheet.header
    Self.noteNameless(sheet, &findings)
    var seen: [ColumnMeaning: String] = [:]
    for (index, title) in sheet.header.enumerated() where !title.isEmpty {
      guard let meaning = scheme.meaning(of: title) else {
        let closest = nearest(to: title.lowercased(), among: scheme.knownNames)
        findings.add(ColumnProblem.unknown(title, closest: closest), at: sheet.headerCell(title))
        continue
      }
      if let earlier = seen[meaning], meaning != .unused {
        findings.add(ColumnProblem.duplicate(title, of: earlier), at: sheet.headerCell(title))
        continue
      }
      seen[meaning] = title
      switch meaning {
      case .plain(let column): plain[column] = index
      case .text(let column, let language): texts[column, default: []].append((language, index))
      case .attribute(let name):
        attributes.append((name, index))
        Self.checkAttribute(name, at: sheet.headerCell(title), &findings)
      case .unused: unused.append(index)
      }
    }
  }

  /// Reports cells under a blank header: nothing reads them.
  private static func noteNameless(_ sheet: Sheet, _ findings: inout FindingList) {
    guard !sheet.isAbsent else { return }
    let width = sheet.rows.map(\.cells.count).max() ?? 0
    for index in 0..<width where index >= sheet.header.count || sheet.header[index].isEmpty {
      noteNameless(index, of: sheet, &findings)
    }
  }

  /// Reports a name that is nearly one of Luotsi's own attributes.
  private static func checkAttribute(
    _ name: String,
    at cell: Cell,
    _ findings: inout FindingList,
  ) {
    // Short names are too near to each other to tell a slip from a name of the author's own.
    let known = ["luotsi:profile", "luotsi:constraint_level"]
    guard name.hasPrefix("luotsi:"), !known.contains(name),
      let closest = nearest(to: name, among: known)
    else { return }
    findings.add(ColumnProblem.unknownAttribute(cell.text, closest: "bind::\(closest)"), at: cell)
  }

  private static func noteNameless(
    _ index: Int,
    of sheet: Sheet,
    _ findings: inout FindingList,
  ) {
    let filled = sheet.rows.filter { index < $0.cells.count && !$0.cells[index].isEmpty }
    guard let first = filled.first else { return }
    let cell = Cell(
      text: first.cells[index],
      sheet: sheet.name,
      row: first.number,
      column: "",
    )
    let problem = ColumnProblem.nameless(letters: columnLetters(index), cells: filled.count)
    findings.add(problem, at: cell)
  }

  func has(_ column: Column) -> Bool { plain[column] != nil }
}

/// The column's letters in a spreadsheet: `A` for 0, `AA` for 26.
func columnLetters(_ index: Int) -> String {
  let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
  return index < 26 ? letter : columnLetters(index / 26 - 1) + letter
}
