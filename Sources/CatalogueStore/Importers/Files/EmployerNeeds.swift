import Catalogue
import Foundation

enum EmployerColumn: String, CaseIterable {
  case id, employer, occupation, field, municipality, place
  case weeklyHours = "weekly_hours"
  case workLanguage = "work_language"
  case minimumLevel = "minimum_level"
  case start, places
  case contactFi = "contact_fi"
  case contactSv = "contact_sv"
  case contactEn = "contact_en"
  case example, apprenticeship
}

func readEmployerNeeds(
  in folder: URL,
  known: KnownCodes,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [EmployerNeed] {
  let table = try CSVTable("employers.csv", in: folder, columns: EmployerColumn.self)
  return table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
    _ = try row.required(.example, row.flag(.example))
    return try EmployerNeed(row, known, place: row.text(.place))
  }
}

extension EmployerNeed {
  /// A row that does not say that it is an example is none.
  init(_ row: CSVRow<EmployerColumn>, _ known: KnownCodes, place: String) throws(LeftOutRow) {
    self.init(
      id: Code(try row.text(.id)),
      employer: try row.text(.employer),
      occupation: try row.required(.occupation, row.code(.occupation, in: known.occupations)),
      field: try row.code(.field, in: known.fields),
      municipality: try row.required(
        .municipality,
        row.code(.municipality, in: known.municipalities),
      ),
      place: place,
      weeklyHours: try row.hours(.weeklyHours),
      workLanguage: try row.required(.workLanguage, row.word(.workLanguage)),
      minimumLevel: try row.word(.minimumLevel),
      start: try row.date(.start),
      places: try row.number(.places, in: 1...1000),
      contact: row.optionalName(.contactFi, .contactSv, .contactEn),
      isExample: try row.flag(.example) ?? false,
      takesApprentices: try row.flag(.apprenticeship),
    )
  }
}
