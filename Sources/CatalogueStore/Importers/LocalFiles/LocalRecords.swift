import Catalogue
import CivilDates

/// One file's rows and what they are read beside.
struct LocalRecords {
  let name: String
  let records: [CSVRecord]
  let catalogue: CatalogueSnapshot
  let day: CivilDate

  func table<Column: CaseIterable & Hashable & RawRepresentable<String>>(
    needing needed: Set<Column>
  ) throws(CatalogueError.Cause) -> CSVTable<Column> {
    try CSVTable(name, records: records, optional: Set(Column.allCases).subtracting(needed))
  }
}

extension LocalFile {
  mutating func read(_ rows: LocalRecords) throws(CatalogueError.Cause) {
    switch kind {
    case .trainings: try readTrainings(rows)
    case .employers: try readEmployers(rows)
    case .services: try readServices(rows)
    case .links: try readLinks(rows)
    case .overlays: try readOverlays(rows)
    case .providers: try readProviders(rows)
    }
  }

  private mutating func readTrainings(_ rows: LocalRecords) throws(CatalogueError.Cause) {
    let known = KnownCodes(rows.catalogue)
    let places = MunicipalityNames(rows.catalogue)
    var names = ProviderNames(rows.catalogue.providers)
    let table: CSVTable<OfferingColumn> = try rows.table(needing: [
      .id, .kind, .municipality, .teachingLanguage,
    ])
    var origins: [String: RowOrigin] = [:]
    offerings = table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
      let municipality = try row.required(
        .municipality,
        row.code(.municipality, in: known.municipalities),
      )
      let provider: Provider.ID
      switch (row[.provider], row[.providerName]) {
      case (nil, let name?): provider = names.id(of: name)
      case (_?, nil):
        provider = try row.required(
          .provider,
          row.code(.provider, in: known.providers),
        )
      default: throw row.leftOut(nil, .notExactlyOne(["provider", "provider_name"]))
      }
      let offering = try Offering(
        row,
        known,
        qualification: row.optionalDigits(.qualification, count: 6),
        provider: provider,
        place: row[.place] ?? places.name(of: municipality),
      )
      // A provider is made only for a row without mistakes.
      if let name = row[.providerName] { names.add(provider, named: name) }
      try origins.note(row, offering.id.rawValue)
      return offering
    }
    providers = names.added
    self.origins = origins
  }

  private mutating func readEmployers(_ rows: LocalRecords) throws(CatalogueError.Cause) {
    let known = KnownCodes(rows.catalogue)
    let places = MunicipalityNames(rows.catalogue)
    let table: CSVTable<EmployerColumn> = try rows.table(needing: [
      .id, .employer, .occupation, .municipality, .workLanguage,
    ])
    var origins: [String: RowOrigin] = [:]
    employerNeeds = table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
      let municipality = try row.required(
        .municipality,
        row.code(.municipality, in: known.municipalities),
      )
      let need = try EmployerNeed(
        row,
        known,
        place: row[.place] ?? places.name(of: municipality),
      )
      try origins.note(row, need.id.rawValue)
      return need
    }
    self.origins = origins
  }

  private mutating func readServices(_ rows: LocalRecords) throws(CatalogueError.Cause) {
    let municipalities = KnownCodes(rows.catalogue).municipalities
    let table: CSVTable<ServiceColumn> = try rows.table(needing: [.id, .kind, .source])
    var origins: [String: RowOrigin] = [:]
    services = table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
      let service = try Service(row, municipalities: municipalities)
      try origins.note(row, service.id.rawValue)
      return service
    }
    self.origins = origins
  }

  private mutating func readLinks(_ rows: LocalRecords) throws(CatalogueError.Cause) {
    let table: CSVTable<LinkColumn> = try rows.table(needing: [.qualification, .occupation])
    var origins: [String: RowOrigin] = [:]
    links = table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
      let id = QualificationLink.ID(
        try row.digits(.qualification, count: 6),
        try row.digits(.occupation, count: 4),
      )
      let link = try QualificationLink(row, id)
      try origins.note(row, id.description)
      return link
    }
    self.origins = origins
  }

  private mutating func readOverlays(_ rows: LocalRecords) throws(CatalogueError.Cause) {
    let table: CSVTable<OverlayColumn> = try rows.table(needing: [
      .topic, .value, .note, .statedBy,
    ])
    var origins: [String: RowOrigin] = [:]
    overlays = table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
      let overlay = try Overlay(row, on: rows.day)
      try origins.note(row, overlay.id.description)
      return overlay
    }
    self.origins = origins
  }

  private mutating func readProviders(_ rows: LocalRecords) throws(CatalogueError.Cause) {
    let table: CSVTable<ProviderColumn> = try rows.table(needing: [.id])
    var origins: [String: RowOrigin] = [:]
    providers = table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
      let provider = try Provider(row)
      try origins.note(row, provider.id.rawValue)
      return provider
    }
    self.origins = origins
  }
}

extension [String: RowOrigin] {
  /// Notes where a row without mistakes stands; of rows with one id the first counts.
  fileprivate mutating func note<Column>(
    _ row: CSVRow<Column>,
    _ id: String,
  ) throws(LeftOutRow) {
    guard self[id] == nil else { return }
    self[id] = RowOrigin(line: row.line, written: try row.written())
  }
}

/// What people call a place that is only known by its municipality.
private struct MunicipalityNames {
  private let names: [MunicipalityCode: String]

  init(_ catalogue: CatalogueSnapshot) {
    names = Dictionary(
      catalogue.municipalities.map { ($0.id, $0.name[.fi] ?? $0.id.rawValue) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  func name(of code: MunicipalityCode) -> String { names[code] ?? code.rawValue }
}
