import Catalogue
import Foundation

enum UnitColumn: String, CaseIterable {
  case code, qualification
  case nameFi = "name_fi"
  case nameSv = "name_sv"
  case nameEn = "name_en"
  case competencePoints = "competence_points"
  case activities, example
}

func readUnits(
  in folder: URL,
  activities: CodeList<Activity>,
  qualifications: CodeList<QualificationSet>,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [QualificationUnit] {
  let table = try CSVTable("units.csv", in: folder, columns: UnitColumn.self)
  return table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
    QualificationUnit(
      id: Code(try row.text(.code)),
      qualification: try row.required(
        .qualification,
        row.code(.qualification, in: qualifications),
      ),
      name: try row.name(.nameFi, .nameSv, .nameEn),
      competencePoints: try row.number(.competencePoints, in: 1...180),
      activities: try row.codes(.activities, in: activities),
      isExample: try row.required(.example, row.flag(.example)),
    )
  }
}
