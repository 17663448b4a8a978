import Catalogue
import Foundation
import Languages

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

enum QualificationColumn: String, CaseIterable {
  case code
  case nameFi = "name_fi"
  case nameSv = "name_sv"
  case nameEn = "name_en"

  static let optional: Set<QualificationColumn> = [.nameFi, .nameSv, .nameEn]
}

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
  let table = try qualificationTable(in: folder)
  let codes: [QualificationCode] = table.read(leavingOut: &leftOut, key: \.self) {
    row throws(LeftOutRow) in
    try row.digits(.code, count: 6)
  }
  return CodeList("qualifications.csv", codes)
}

/// What the qualifications of a folder of code sets are called, as far as they have names.
public func readQualificationNames(
  in folder: URL
) throws(CatalogueError) -> [QualificationCode: LocalizedText] {
  var leftOut: [LeftOutRow] = []
  let names = try qualificationTable(in: folder).read(
    leavingOut: &leftOut,
    key: { $0.code },
    { row throws(LeftOutRow) in
      let code: QualificationCode = try row.digits(.code, count: 6)
      return (code: code, name: row.optionalName(.nameFi, .nameSv, .nameEn))
    },
  )
  return Dictionary(
    names.filter { $0.name != LocalizedText() }.map { ($0.code, $0.name) },
    uniquingKeysWith: { first, _ in first },
  )
}

private func qualificationTable(
  in folder: URL
) throws(CatalogueError) -> CSVTable<QualificationColumn> {
  try CSVTable(
    "qualifications.csv",
    in: folder,
    columns: QualificationColumn.self,
    optional: QualificationColumn.optional,
  )
}
