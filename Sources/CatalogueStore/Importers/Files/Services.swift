import Catalogue
import Foundation

enum ServiceColumn: String, CaseIterable {
  case id, kind
  case nameFi = "name_fi"
  case nameSv = "name_sv"
  case nameEn = "name_en"
  case runnerFi = "runner_fi"
  case runnerSv = "runner_sv"
  case runnerEn = "runner_en"
  case municipalities
  case minimumAge = "minimum_age"
  case maximumAge = "maximum_age"
  case needs, languages, free
  case joinFi = "join_fi"
  case joinSv = "join_sv"
  case joinEn = "join_en"
  case conditionsFi = "conditions_fi"
  case conditionsSv = "conditions_sv"
  case conditionsEn = "conditions_en"
  case source
  case sourceDate = "source_date"
  case verified, example
}

func readServices(
  in folder: URL,
  municipalities: CodeList<Municipality>,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [Service] {
  let table = try CSVTable("services.csv", in: folder, columns: ServiceColumn.self)
  return table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
    for flag in [ServiceColumn.verified, .example] { _ = try row.required(flag, row.flag(flag)) }
    return try Service(row, municipalities: municipalities)
  }
}

extension Service {
  /// A row that does not say so is neither verified nor an example.
  init(
    _ row: CSVRow<ServiceColumn>,
    municipalities: CodeList<Municipality>,
  ) throws(LeftOutRow) {
    self.init(
      id: Code(try row.text(.id)),
      kind: try row.required(.kind, row.word(.kind)),
      name: try row.name(.nameFi, .nameSv, .nameEn),
      runner: try row.name(.runnerFi, .runnerSv, .runnerEn),
      municipalities: try row.codes(.municipalities, in: municipalities),
      minimumAge: try row.number(.minimumAge, in: 0...120),
      maximumAge: try row.number(.maximumAge, in: 0...120),
      needs: try row.words(.needs),
      languages: try row.languages(.languages),
      isFree: try row.flag(.free),
      howToJoin: row.optionalName(.joinFi, .joinSv, .joinEn),
      conditions: row.optionalName(.conditionsFi, .conditionsSv, .conditionsEn),
      source: try row.text(.source),
      sourceDate: try row.date(.sourceDate),
      isVerified: try row.flag(.verified) ?? false,
      isExample: try row.flag(.example) ?? false,
    )
  }
}
