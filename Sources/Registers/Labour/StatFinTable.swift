import Catalogue
import CivilDates

/// Reads table 12ti from the CSV that PxWeb exports, wide or long.
///
/// Wide: one column for each content and month, such as `Avoimet työpaikat 2026M05`. Long: columns
/// for area, occupation, month and content, and one of values. Texts begin with their code, as
/// `KU092 Vantaa` does.
/// - Parameter names: areas by their names in small letters, for exports without codes.
/// - Throws: when the columns are not those of the table.
public func readStatFin(
  _ table: SeparatedTable,
  names: [String: LabourArea] = [:],
) throws(TableFault) -> LabourReading {
  let rows = try NamedRows(table, wanted: [areaNames, occupationNames])
  let columns = try StatFinColumns(rows, line: table.rows[0].line)
  var reading = LabourReading()
  var gathering = FigureGathering(source: statFinSource)
  var occupations: [String: OccupationName] = [:]
  var reported: Set<RecordProblem> = []
  func report(_ problem: RecordProblem) {
    if reported.insert(problem).inserted { reading.problems.append(problem) }
  }
  for row in rows.rows {
    let place = "line \(row.line)"
    guard let area = row[columns.area], let label = row[columns.occupation].map(CodedLabel.init)
    else {
      report(RecordProblem(place, .missing))
      continue
    }
    guard let occupation = statFinOccupation(label, place: place, report: report) else {
      reading.sums += StatFinOccupation(label.code) == nil ? 0 : columns.figures.count
      continue
    }
    let read = labourArea(area, names: names)
    if case .other(let text) = read, text == area {
      report(RecordProblem(columns.areaName, .unknownCode(area, set: "alue")))
    }
    if occupations[label.code] == nil {
      occupations[label.code] = OccupationName(code: occupation, name: label.name)
    }
    for figure in columns.figures {
      let path = "\(place), \(rows.header[figure.index])"
      guard let content = figure.content ?? row.content(columns) else { continue }
      guard let month = figure.month ?? row.month(columns) else {
        report(RecordProblem(path, .notADate(columns.month.flatMap { row[$0] } ?? "")))
        continue
      }
      guard let count = StatFinCount(row[figure.index]) else {
        report(RecordProblem(path, .notANumber(row[figure.index] ?? "")))
        continue
      }
      let key = FigureGathering.Key(occupation: occupation, area: read, month: month)
      if !gathering.add(count, of: content, for: key) {
        report(RecordProblem(path, .repeated(key.description)))
      }
    }
  }
  (reading.figures, reading.blanks) = gathering.gathered()
  let used = Set(reading.figures.map(\.occupation))
  reading.occupations = occupations.values.filter { used.contains($0.code) }
    .sorted { $0.code < $1.code }
  return reading
}

private let areaNames = ["alue", "område", "area"]
private let occupationNames = [
  "ammattiryhmä", "ammatti", "yrkesgrupp", "occupational group", "occupation",
]
private let monthNames = ["kuukausi", "månad", "month"]
private let contentNames = ["tiedot", "uppgifter", "information", "contents"]

private func statFinOccupation(
  _ label: CodedLabel,
  place: String,
  report: (RecordProblem) -> Void,
) -> OccupationCode? {
  switch StatFinOccupation(label.code) {
  case .unit(let code): return code
  case .sum: return nil
  case .unknown(let code):
    report(RecordProblem("", .unknownCode(label.code, set: "isco08")))
    return code
  case nil:
    if !["yhteensä", "totalt", "total"].contains(label.code.lowercased()) {
      report(RecordProblem("\(place), ammattiryhmä", .missing))
    }
    return nil
  }
}

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
  let areaName: String

  init(_ rows: NamedRows, line: Int) throws(TableFault) {
    func place(_ names: [String]) -> Int? { rows.header.firstIndex { names.contains($0) } }
    guard let area = place(areaNames), let occupation = place(occupationNames) else {
      throw TableFault(.noColumns(["alue", "ammattiryhmä"]), line: line)
    }
    self.area = area
    self.occupation = occupation
    areaName = rows.header[area]
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
