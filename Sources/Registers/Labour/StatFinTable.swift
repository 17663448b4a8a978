import Catalogue
import CivilDates

/// Reads table 12ti from the CSV that PxWeb exports, wide or long.
///
/// Wide: one column for each content and month, such as `Avoimet työpaikat 2026M05`. Long: columns
/// for area, occupation, month and content, and one of values. Texts begin with their code, as
/// `KU092 Vantaa` does.
/// `names` are areas by their names in small letters, for exports without codes.
/// - Throws: when the columns are not those of the table.
public func readStatFin(
  _ table: SeparatedTable,
  names: [String: LabourArea] = [:],
) throws(TableFault) -> LabourReading {
  let rows = try NamedRows(table, wanted: [areaNames, occupationNames])
  let columns = try StatFinColumns(rows, line: table.rows[0].line)
  var reader = StatFinRows(columns: columns, header: rows.header, names: names)
  for row in rows.rows { reader.read(row) }
  return reader.reading()
}

/// Goes through the rows and remembers what is said once alone.
private struct StatFinRows {
  let columns: StatFinColumns
  let header: [String]
  let names: [String: LabourArea]
  private var gathering = FigureGathering(source: statFinSource)
  private var occupations: [OccupationCode: OccupationName] = [:]
  private var strange: Set<String> = []
  private var problems: [PlacedProblem] = []
  private var sums = 0

  init(columns: StatFinColumns, header: [String], names: [String: LabourArea]) {
    self.columns = columns
    self.header = header
    self.names = names
  }

  mutating func read(_ row: NamedRows.Row) {
    guard let area = area(row), let occupation = occupation(row) else { return }
    for figure in columns.figures {
      func report(_ problem: RecordProblem.Problem) {
        problems.append(PlacedProblem(line: row.line, header[figure.index], problem))
      }
      guard let content = figure.content ?? row.content(columns) else { continue }
      guard let month = figure.month ?? row.month(columns) else {
        report(.notADate(columns.month.flatMap { row[$0] } ?? ""))
        continue
      }
      guard let count = StatFinCount(row[figure.index]) else {
        report(.notANumber(row[figure.index] ?? ""))
        continue
      }
      let key = FigureGathering.Key(occupation: occupation, area: area, month: month)
      if !gathering.add(count, of: content, for: key) { report(.repeated(key.description)) }
    }
  }

  private mutating func area(_ row: NamedRows.Row) -> LabourArea? {
    let column = header[columns.area]
    guard let text = row[columns.area] else {
      problems.append(PlacedProblem(line: row.line, column, .missing))
      return nil
    }
    let area = labourArea(text, names: names)
    if case .other(text) = area, strange.insert(text).inserted {
      problems.append(PlacedProblem(line: row.line, column, .unknownCode(text, set: "alue")))
    }
    return area
  }

  private mutating func occupation(_ row: NamedRows.Row) -> OccupationCode? {
    let column = header[columns.occupation]
    let label = CodedLabel(row[columns.occupation] ?? "")
    switch StatFinOccupation(label.code) {
    case .unit(let code):
      occupations[code] = occupations[code] ?? OccupationName(code: code, name: label.name)
      return code
    case .unknown(let code):
      if strange.insert(label.code).inserted {
        let problem = RecordProblem.Problem.unknownCode(label.code, set: "isco08")
        problems.append(PlacedProblem(line: row.line, column, problem))
      }
      occupations[code] = occupations[code] ?? OccupationName(code: code, name: label.name)
      return code
    case .sum:
      sums += columns.figures.count
    case nil where ["yhteensä", "totalt", "total"].contains(label.code.lowercased()):
      sums += columns.figures.count
    case nil:
      problems.append(PlacedProblem(line: row.line, column, .missing))
    }
    return nil
  }

  func reading() -> LabourReading {
    var reading = LabourReading()
    (reading.figures, reading.blanks) = gathering.gathered()
    reading.problems = problems
    reading.sums = sums
    let used = Set(reading.figures.map(\.occupation))
    reading.occupations = occupations.values.filter { used.contains($0.code) }
      .sorted { $0.code < $1.code }
    return reading
  }
}

private let areaNames = ["alue", "område", "area"]
private let occupationNames = [
  "ammattiryhmä", "ammatti", "yrkesgrupp", "occupational group", "occupation",
]
private let monthNames = ["kuukausi", "månad", "month"]
private let contentNames = ["tiedot", "uppgifter", "information", "contents"]

private func labourArea(_ text: String, names: [String: LabourArea]) -> LabourArea {
  let whole = ["koko maa", "hela landet", "whole country"]
  if whole.contains(text.lowercased()) { return .wholeCountry }
  if let named = names[text.lowercased()] { return named }
  let label = CodedLabel(text)
  let area = LabourArea(statFin: label.code)
  // A code has digits; a name that nobody knows is kept whole.
  let isCode = label.code.contains(where: \.isNumber)
  if case .other = area, !isCode { return .other(text) }
  return area
}

/// Which column is which.
private struct StatFinColumns {
  struct Figure {
    let index: Int
    /// Nil where the row says it.
    let content: LabourContent?
    let month: CivilDate?
  }

  let area: Int
  let occupation: Int
  let month: Int?
  let content: Int?
  let figures: [Figure]

  init(_ rows: NamedRows, line: Int) throws(TableFault) {
    func place(_ names: [String]) -> Int? { rows.header.firstIndex { names.contains($0) } }
    guard let area = place(areaNames), let occupation = place(occupationNames) else {
      throw TableFault(.noColumns(["alue", "ammattiryhmä"]), line: line)
    }
    self.area = area
    self.occupation = occupation
    let (month, content) = (place(monthNames), place(contentNames))
    (self.month, self.content) = (month, content)
    figures = rows.header.indices.compactMap { index in
      guard ![area, occupation, month, content].contains(index) else { return nil }
      let words = rows.header[index].split(separator: " ")
      let figure = Figure(
        index: index,
        content: LabourContent(rows.header[index]),
        month: words.lazy.compactMap { statFinMonth($0.uppercased()) }.first,
      )
      let isWhole = figure.content != nil || content != nil
      return isWhole && (figure.month != nil || month != nil) ? figure : nil
    }
    guard !figures.isEmpty else {
      throw TableFault(.noColumns(["kuukausi", "tiedot"]), line: line)
    }
  }
}

extension NamedRows.Row {
  fileprivate func content(_ columns: StatFinColumns) -> LabourContent? {
    columns.content.flatMap { self[$0] }.flatMap { LabourContent($0) }
  }

  fileprivate func month(_ columns: StatFinColumns) -> CivilDate? {
    columns.month.flatMap { self[$0] }.flatMap { statFinMonth($0) }
  }
}
