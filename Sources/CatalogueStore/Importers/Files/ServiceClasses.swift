import Catalogue
import Foundation

enum ServiceClassColumn: String, CaseIterable {
  case `class`, target, kind, needs
}

enum WellbeingCountyColumn: String, CaseIterable {
  case county, municipality
}

/// What the classes of PTV mean here, and which municipalities its counties are.
public struct ServiceMapping: Equatable, Sendable {
  /// In the order of the file: the first that fits a service gives its kind.
  public let classes: [ServiceClassRule]
  public let counties: [String: [MunicipalityCode]]
}

/// Services of a class of PTV, or of a class within it, that are meant for a target group.
public struct ServiceClassRule: Equatable, Sendable {
  public let serviceClass: String
  public let target: String
  public let kind: ServiceKind
  public let needs: [ServiceNeed]
}

/// Reads how PTV's codes are understood, from the folder of code sets.
public func readServiceMapping(
  in codes: URL,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> ServiceMapping {
  let classes = try CSVTable("service_classes.csv", in: codes, columns: ServiceClassColumn.self)
  let counties = try CSVTable(
    "wellbeing_counties.csv",
    in: codes,
    columns: WellbeingCountyColumn.self,
  )
  let rules = classes.read(leavingOut: &leftOut, key: { "\($0.serviceClass) \($0.target)" }) {
    row throws(LeftOutRow) in
    ServiceClassRule(
      serviceClass: try row.text(.class),
      target: try row.text(.target),
      kind: try row.required(.kind, row.word(.kind)),
      needs: try row.words(.needs),
    )
  }
  let members: [(county: String, municipality: MunicipalityCode)] = counties.read(
    leavingOut: &leftOut,
    key: \.municipality,
  ) { row throws(LeftOutRow) in
    let county: Code<WellbeingCountySet> = try row.digits(.county, count: 2)
    return (county.rawValue, try row.digits(.municipality, count: 3))
  }
  return ServiceMapping(
    classes: rules,
    counties: Dictionary(grouping: members, by: \.county).mapValues { $0.map(\.municipality) },
  )
}

private enum WellbeingCountySet: Sendable {}
