import Catalogue
import Foundation

enum FieldColumn: String, CaseIterable {
  case code
  case nameFi = "name_fi"
  case nameSv = "name_sv"
  case nameEn = "name_en"
}

enum ActivityColumn: String, CaseIterable {
  case code, field
  case nameFi = "name_fi"
  case nameSv = "name_sv"
  case nameEn = "name_en"
}

enum QualificationColumn: String, CaseIterable { case code }

func readFields(
  in folder: URL,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [Field] {
  let table = try CSVTable("fields.csv", in: folder, columns: FieldColumn.self)
  return table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
    Field(id: Code(try row.text(.code)), name: try row.name(.nameFi, .nameSv, .nameEn))
  }
}

func readActivities(
  in folder: URL,
  fields: [Field],
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [Activity] {
  let table = try CSVTable("activities.csv", in: folder, columns: ActivityColumn.self)
  let known = CodeList("fields.csv", fields.map(\.id))
  return table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
    Activity(
      id: Code(try row.text(.code)),
      field: try row.required(.field, row.code(.field, in: known)),
      name: try row.name(.nameFi, .nameSv, .nameEn),
    )
  }
}

func readQualifications(
  in folder: URL,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> CodeList<QualificationSet> {
  let table = try CSVTable("qualifications.csv", in: folder, columns: QualificationColumn.self)
  let codes: [QualificationCode] = table.read(leavingOut: &leftOut, key: \.self) {
    row throws(LeftOutRow) in
    try row.digits(.code, count: 6)
  }
  return CodeList("qualifications.csv", codes)
}
