import Catalogue
import Foundation
import Languages

enum MunicipalityColumn: String, CaseIterable {
  case code
  case nameFi = "name_fi"
  case nameSv = "name_sv"
  case region
  case employmentArea = "employment_area"
  case areaFi = "area_fi"
  case areaSv = "area_sv"
  case areaEn = "area_en"
}

func readMunicipalities(
  in folder: URL,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [Municipality] {
  let table = try CSVTable("municipalities.csv", in: folder, columns: MunicipalityColumn.self)
  return table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
    let id: MunicipalityCode = try row.digits(.code, count: 3)
    let name = LocalizedText(fi: row[.nameFi], sv: row[.nameSv])
    guard name != LocalizedText() else { throw row.leftOut(nil, .nameless) }
    return Municipality(
      id: id,
      name: name,
      region: try row.optionalDigits(.region, count: 2),
      employmentArea: try employmentArea(of: row),
    )
  }
}

private func employmentArea(
  of row: CSVRow<MunicipalityColumn>
) throws(LeftOutRow) -> EmploymentArea? {
  guard let responsible: MunicipalityCode = try row.optionalDigits(.employmentArea, count: 3)
  else { return nil }
  let name = row.optionalName(.areaFi, .areaSv, .areaEn)
  guard name != LocalizedText() else { throw row.leftOut(.areaFi, .empty) }
  return EmploymentArea(responsible: responsible, name: name)
}
