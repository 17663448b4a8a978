import Catalogue
import Foundation

enum ServiceClassColumn: String, CaseIterable {
  case `class`, target, kind, needs
}

enum WellbeingCountyColumn: String, CaseIterable {
  case county, municipality
}

/// What the classes of PTV mean here, and which municipalities its counties are.
struct ServiceMapping: Equatable, Sendable {
  /// Services of a class, or of a class within it, that are meant for a target group.
  struct Rule: Equatable, Sendable {
    let serviceClass: String
    let target: String
    let kind: ServiceKind
    let needs: [ServiceNeed]

    fileprivate var key: String { "\(serviceClass) \(target)" }
  }

  /// In the order of the file: the first that fits a service gives its kind.
  let rules: [Rule]
  let counties: [String: [MunicipalityCode]]

  /// Reads both from the folder of code sets.
  init(in codes: URL) throws(CatalogueError) {
    var leftOut: [LeftOutRow] = []
    rules = try CSVTable("service_classes.csv", in: codes, columns: ServiceClassColumn.self)
      .read(leavingOut: &leftOut, key: \.key) {
        row throws(LeftOutRow) in
        Rule(
          serviceClass: try row.text(.class),
          target: try row.text(.target),
          kind: try row.required(.kind, row.word(.kind)),
          needs: try row.words(.needs),
        )
      }
    let members: [Member] = try CSVTable(
      "wellbeing_counties.csv",
      in: codes,
      columns: WellbeingCountyColumn.self,
    )
    .read(leavingOut: &leftOut, key: \.municipality) { row throws(LeftOutRow) in
      Member(
        county: try row.digits(.county, count: 2),
        municipality: try row.digits(.municipality, count: 3),
      )
    }
    counties = Dictionary(grouping: members, by: \.county.rawValue)
      .mapValues { $0.map(\.municipality) }
    if let first = leftOut.first {
      throw CatalogueError(
        .contradictory(detail: "\(first)"),
        path: codes.path(percentEncoded: false),
      )
    }
  }

  private enum CountySet: Sendable {}

  private struct Member {
    let county: Code<CountySet>
    let municipality: MunicipalityCode
  }
}
