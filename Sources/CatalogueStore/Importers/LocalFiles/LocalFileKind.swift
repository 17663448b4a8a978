/// What a file of the user's own can hold; told apart by the columns its first line names.
public enum LocalFileKind: String, Sendable, CaseIterable {
  case trainings, employers, services, links, overlays, providers

  /// Every column of the kind, in the order of its template.
  var columns: [String] {
    switch self {
    case .trainings: LocalFileKind.names(OfferingColumn.self)
    case .employers: LocalFileKind.names(EmployerColumn.self)
    case .services: LocalFileKind.names(ServiceColumn.self)
    case .links: LocalFileKind.names(LinkColumn.self)
    case .overlays: LocalFileKind.names(OverlayColumn.self)
    case .providers: LocalFileKind.names(ProviderColumn.self)
    }
  }

  private static func names<Column: CaseIterable & RawRepresentable<String>>(
    _ columns: Column.Type
  ) -> [String] {
    columns.allCases.map(\.rawValue)
  }

  /// The kind whose columns fit the first line best; nil when fewer than two are any kind's.
  init?(header: [String]) {
    func hits(_ kind: LocalFileKind) -> Int { header.count { kind.columns.contains($0) } }
    let best = Self.allCases.max { hits($0) < hits($1) }
    guard let best, hits(best) >= 2 else { return nil }
    self = best
  }
}
