import Catalogue
import Foundation

enum OccupationColumn: String, CaseIterable {
  case isco
  case nameFi = "name_fi"
  case nameSv = "name_sv"
  case nameEn = "name_en"
  case regulated, demands
}

enum OccupationActivityColumn: String, CaseIterable { case isco, activity, importance }

/// Joins `occupations.csv` with what `occupation_activities.csv` says each requires.
func readOccupations(
  in folder: URL,
  activities: [Activity],
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [Occupation] {
  let table = try CSVTable("occupations.csv", in: folder, columns: OccupationColumn.self)
  let plain = table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
    Occupation(
      id: try row.digits(.isco, count: 4),
      name: try row.name(.nameFi, .nameSv, .nameEn),
      requirements: [],
      isRegulated: try row.flag(.regulated),
      demands: try row.words(.demands),
    )
  }
  let links = try readRequirements(
    in: folder,
    occupations: CodeList("occupations.csv", plain.map(\.id)),
    activities: CodeList("activities.csv", activities.map(\.id)),
    leavingOut: &leftOut,
  )
  let requirements = Dictionary(grouping: links, by: \.occupation)
  return plain.map { occupation in
    Occupation(
      id: occupation.id,
      name: occupation.name,
      requirements: requirements[occupation.id, default: []].map(\.requirement),
      isRegulated: occupation.isRegulated,
      demands: occupation.demands,
    )
  }
}

private struct RequirementLink {
  let occupation: OccupationCode
  let requirement: Occupation.Requirement

  var key: String { "\(occupation) \(requirement.activity)" }
}

private func readRequirements(
  in folder: URL,
  occupations: CodeList<Occupation>,
  activities: CodeList<Activity>,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [RequirementLink] {
  let table = try CSVTable(
    "occupation_activities.csv",
    in: folder,
    columns: OccupationActivityColumn.self,
  )
  return table.read(leavingOut: &leftOut, key: \.key) { row throws(LeftOutRow) in
    RequirementLink(
      occupation: try row.required(.isco, row.code(.isco, in: occupations)),
      requirement: Occupation.Requirement(
        activity: try row.required(.activity, row.code(.activity, in: activities)),
        importance: try row.required(.importance, row.number(.importance, in: 1...3)),
      ),
    )
  }
}
