import Catalogue
import CivilDates
import Foundation

enum LabourColumn: String, CaseIterable {
  case isco, region, month, balance, degree, unemployed, vacancies, source, example
  /// Any area, in place of `region`; files may leave the column out.
  case area

  static let allCases: [LabourColumn] = [
    .isco, .region, .month, .balance, .degree, .unemployed, .vacancies, .source, .example,
  ]
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
      area: try area(of: row),
      month: try month(of: row),
      balance: try row.word(.balance),
      degree: try row.number(.degree, in: 1...5),
      unemployed: try row.number(.unemployed, in: 0...1_000_000),
      vacancies: try row.number(.vacancies, in: 0...1_000_000),
      source: try row.text(.source),
      isExample: try row.required(.example, row.flag(.example)),
    )
  }
}

private func area(of row: CSVRow<LabourColumn>) throws(LeftOutRow) -> LabourArea {
  guard let text = row[.area] else { return .region(try row.digits(.region, count: 2)) }
  let area = LabourArea(text)
  if case .other = area {
    throw row.leftOut(.area, .notInForm(text, form: "koko_maa, maakunta_01 or kunta_092"))
  }
  return area
}

private func month(of row: CSVRow<LabourColumn>) throws(LeftOutRow) -> CivilDate {
  let text = try row.text(.month)
  guard let month = CivilDate("\(text)-01") else {
    throw row.leftOut(.month, .notInForm(text, form: "YYYY-MM"))
  }
  return month
}

extension LabourDemand {
  fileprivate var key: String { "\(occupation) \(area) \(month) \(source)" }
}
