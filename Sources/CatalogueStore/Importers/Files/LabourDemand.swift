import Catalogue
import CivilDates
import Foundation

enum LabourColumn: String, CaseIterable {
  case isco, region, month, balance, degree, unemployed, vacancies, source, example
}

func readLabourDemand(
  in folder: URL,
  known: KnownCodes,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [LabourDemand] {
  let table = try CSVTable("labour.csv", in: folder, columns: LabourColumn.self)
  return table.read(leavingOut: &leftOut, key: \.key) { row throws(LeftOutRow) in
    LabourDemand(
      occupation: try row.required(.isco, row.code(.isco, in: known.occupations)),
      region: try row.digits(.region, count: 2),
      month: try month(of: row),
      balance: try row.required(.balance, row.word(.balance)),
      degree: try row.required(.degree, row.number(.degree, in: 1...5)),
      unemployed: try row.number(.unemployed, in: 0...1_000_000),
      vacancies: try row.number(.vacancies, in: 0...1_000_000),
      source: try row.text(.source),
      isExample: try row.required(.example, row.flag(.example)),
    )
  }
}

private func month(of row: CSVRow<LabourColumn>) throws(LeftOutRow) -> CivilDate {
  let text = try row.text(.month)
  guard let month = CivilDate("\(text)-01") else {
    throw row.leftOut(.month, .notInForm(text, form: "YYYY-MM"))
  }
  return month
}

extension LabourDemand {
  fileprivate var key: String { "\(occupation) \(region) \(month) \(source)" }
}
