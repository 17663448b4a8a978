import Catalogue
import CivilDates
import JSONDocuments

extension BarometerGathering {
  /// The figures of the rows whose occupation, region and month are known; each other row with what
  /// it lacks.
  public func reading() -> LabourReading {
    var reading = LabourReading()
    reading.problems = problems
    var seen: Set<FigureGathering.Key> = []
    var used: Set<OccupationCode> = []
    for row in rows {
      do throws(RecordProblem) {
        let figure = try figure(of: row)
        let key = FigureGathering.Key(
          occupation: figure.occupation,
          area: figure.area,
          month: figure.month,
        )
        guard seen.insert(key).inserted else {
          throw RecordProblem("", .repeated(key.description))
        }
        reading.figures.append(figure)
        used.insert(figure.occupation)
      } catch {
        reading.problems.append(
          PlacedProblem(file: row.place.file, line: row.place.line, error)
        )
      }
    }
    reading.occupations = occupations.values.filter { used.contains($0.code) }
      .map { occupation in
        OccupationName(
          code: occupation.code,
          name: occupation.name,
          sector: occupation.sector.flatMap { sectors[$0] },
        )
      }
      .sorted { $0.code < $1.code }
    return reading
  }

  private func figure(of row: PendingRow) throws(RecordProblem) -> LabourFigure {
    guard let occupation = occupation(of: row) else {
      let id = row.occupation ?? "kohtaanto"
      throw RecordProblem("", .unresolved(id, list: "/api/ammatit"))
    }
    guard let region = regions[row.values.region] else {
      throw RecordProblem("", .unresolved(row.values.region, list: "/api/Paikka/regions"))
    }
    guard let month = row.values.month ?? monthInName(row.place.file) else {
      throw RecordProblem("kohtaantoTime", .missing)
    }
    let values = row.values
    return LabourFigure(
      occupation: occupation,
      area: .region(region),
      month: month,
      state: values.state,
      degree: values.degree,
      employed: values.employed,
      unemployed: values.unemployed,
      vacancies: values.vacancies,
      unemploymentRate: values.unemploymentRate,
      vacancyRate: values.vacancyRate,
      isCensored: values.isCensored,
      source: barometerSource,
    )
  }

  private func occupation(of row: PendingRow) -> OccupationCode? {
    if let id = row.occupation {
      return occupations[id.lowercased()]?.code
        ?? occupations.values.first { $0.code.rawValue == id }?.code
    }
    let name = row.place.file.lowercased().split(separator: "/").suffix(3)
      .joined(separator: "/")
    let words = name.split { !($0.isLetter || $0.isNumber) }
    // A long id may have hyphens of its own, and stand between others: `kohtaanto-{id}-2026-06`.
    let named = occupations.filter { id, _ in
      id.count > 4 ? name.contains(id) : words.contains { $0 == id }
    }
    if named.count == 1 { return named.first?.value.code }
    let numbers = name.split { !$0.isNumber }.map(String.init)
    let coded = Set(occupations.values.map(\.code)).filter { numbers.contains($0.rawValue) }
    return coded.count == 1 ? coded.first : nil
  }

  /// A month such as `2026-06` in the name of a file.
  private func monthInName(_ place: String) -> CivilDate? {
    let numbers = place.split { !$0.isNumber }
    for (year, month) in zip(numbers, numbers.dropFirst())
    where year.count == 4 && month.count == 2 {
      if let date = CivilDate("\(year)-\(month)-01") { return date }
    }
    return nil
  }
}
