import Catalogue
import CivilDates
import JSONDocuments

/// The name under which StatFin's figures are kept.
public let statFinSource = "StatFin 12ti"

/// Reads table 12ti, unemployed jobseekers and vacancies by occupation and area, from json-stat 2.0.
///
/// The dimensions come in any order. A number that is missing or hidden stays unknown.
/// - Throws: when the document is something else or its cube does not hold together.
public func readStatFin(_ document: JSONValue) throws(RecordProblem) -> LabourReading {
  let table = try JSONStatTable(document)
  let axes = try StatFinAxes(table)
  var reading = LabourReading()
  let occupations = axes.occupations(&reading)
  let areas = axes.areas()
  let months = axes.months(&reading)
  let contents = axes.contents(&reading)
  var gathering = FigureGathering(source: statFinSource)
  for place in table.values.indices {
    let indices = axes.indices(of: place)
    guard let content = contents[indices.content], let month = months[indices.month],
      let occupation = occupations[indices.occupation]
    else { continue }
    guard case .unit(let code) = occupation.kept else {
      reading.sums += 1
      continue
    }
    let key = FigureGathering.Key(occupation: code, area: areas[indices.area], month: month)
    let count: StatFinCount
    do throws(RecordProblem) {
      count = try table.count(at: place)
    } catch {
      reading.report(error)
      continue
    }
    if !gathering.add(count, of: content, for: key) {
      reading.report(RecordProblem("value[\(place)]", .repeated(key.description)))
    }
  }
  (reading.figures, reading.blanks) = gathering.gathered()
  let used = Set(reading.figures.map(\.occupation))
  reading.occupations = axes.names().filter { used.contains($0.code) }
  return reading
}

extension JSONStatTable {
  /// What stands beside a number is a remark on it; in place of one it is a mark.
  fileprivate func count(at place: Int) throws(RecordProblem) -> StatFinCount {
    if let number = values[place] {
      if let count = StatFinCount(number) { return count }
      throw RecordProblem("value[\(place)]", .notANumber("\(number)"))
    }
    // Digits are no mark of why there is no number.
    if let mark = status[place], mark.contains(where: \.isNumber) || StatFinCount(mark) == nil {
      throw RecordProblem("status[\(place)]", .notANumber(mark))
    }
    return StatFinCount(status[place]) ?? .absent
  }
}

extension StatFinOccupation {
  /// An X class is kept as a class of its own.
  fileprivate var kept: StatFinOccupation {
    if case .unknown(let code) = self { .unit(code) } else { self }
  }
}

/// Which dimension of the table is which.
private struct StatFinAxes {
  struct Indices {
    let occupation: Int
    let area: Int
    let month: Int
    let content: Int
  }

  private let table: JSONStatTable
  private let occupation: Int
  private let area: Int
  private let month: Int
  private let content: Int
  /// How far apart neighbours in each dimension are in the cube.
  private let strides: [Int]

  init(_ table: JSONStatTable) throws(RecordProblem) {
    self.table = table
    func find(_ names: [String]) -> Int? {
      table.dimensions.firstIndex { dimension in
        names.contains { dimension.id.lowercased().contains($0) }
      }
    }
    let asked = [
      ("Ammattiryhmä", find(["ammat", "occupation", "yrke"])),
      ("Alue", find(["alue", "area", "område", "region"])),
      ("Kuukausi", table.time ?? find(["kuukausi", "month", "månad"])),
      ("Tiedot", table.metric ?? find(["tiedot", "contents", "uppgifter", "information"])),
    ]
    var found: [Int] = []
    for (name, place) in asked {
      guard let place else { throw RecordProblem("dimension.\(name)", .missing) }
      found.append(place)
    }
    (occupation, area, month, content) = (found[0], found[1], found[2], found[3])
    for (place, dimension) in table.dimensions.enumerated()
    where !found.contains(place) && dimension.codes.count > 1 {
      throw RecordProblem("", .anotherKind(found: "a table by \(dimension.id)"))
    }
    var strides = [Int](repeating: 1, count: table.dimensions.count)
    for place in table.dimensions.indices.dropLast().reversed() {
      strides[place] = strides[place + 1] * table.dimensions[place + 1].codes.count
    }
    self.strides = strides
  }

  func indices(of place: Int) -> Indices {
    func index(_ dimension: Int) -> Int {
      place / strides[dimension] % table.dimensions[dimension].codes.count
    }
    return Indices(
      occupation: index(occupation),
      area: index(area),
      month: index(month),
      content: index(content),
    )
  }

  func occupations(_ reading: inout LabourReading) -> [StatFinOccupation?] {
    table.dimensions[occupation].codes.map { code in
      let read = StatFinOccupation(code)
      switch read {
      case .unit, .sum: break
      case .unknown, nil:
        let path = "dimension.\(table.dimensions[occupation].id)"
        reading.report(RecordProblem(path, .unknownCode(code, set: "isco08")))
      }
      return read
    }
  }

  func areas() -> [LabourArea] {
    table.dimensions[area].codes.map { LabourArea(statFin: $0) }
  }

  func months(_ reading: inout LabourReading) -> [CivilDate?] {
    table.dimensions[month].codes.map { code in
      let read = statFinMonth(code)
      if read == nil {
        let path = "dimension.\(table.dimensions[month].id)"
        reading.report(RecordProblem(path, .notADate(code)))
      }
      return read
    }
  }

  /// Other contents of the table are no figures of ours.
  func contents(_ reading: inout LabourReading) -> [LabourContent?] {
    let dimension = table.dimensions[content]
    let read = dimension.codes.map { LabourContent(rawValue: $0) }
    if read.allSatisfy({ $0 == nil }) {
      reading.report(RecordProblem("dimension.\(dimension.id)", .missing))
    }
    return read
  }

  func names() -> [OccupationName] {
    let dimension = table.dimensions[occupation]
    return dimension.codes.map { code in
      let label = dimension.labels[code].map(CodedLabel.init)
      let name = label?.code == code ? label?.name : dimension.labels[code]
      return OccupationName(code: OccupationCode(code.uppercased()), name: name)
    }
  }
}
