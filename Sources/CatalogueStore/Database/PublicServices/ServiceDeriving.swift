import Catalogue
import CivilDates
import GRDB
import Languages

/// The name under which services of PTV stand in the table of services.
let serviceRegister = "PTV"

/// Makes the services that matching and the screens read out of what PTV says of them.
///
/// They stand in the place of those made before and of example services. A service that is not
/// published, and one whose area is not known, is kept but not offered.
func deriveServices(_ db: Database, by mapping: ServiceMapping) throws {
  try db.execute(
    sql: "DELETE FROM service WHERE register = ? OR example = 1",
    arguments: [serviceRegister],
  )
  let sources = try ServiceSources(db, mapping: mapping)
  let statement = try serviceInsertion(db)
  // Local services stand before these, however many there come to be.
  var position = 1_000_000
  let rows = try Row.fetchCursor(
    db,
    sql: """
      SELECT * FROM public_service WHERE status IS NULL OR status = 'published' ORDER BY id
      """,
  )
  while let row = try rows.next() {
    guard let service = try sources.service(row) else { continue }
    try statement.execute(
      arguments: cells(of: service, at: position) + [serviceRegister]
    )
    position += 1
  }
}

/// What stands around the rows of services, read once for all of them.
private struct ServiceSources {
  let mapping: ServiceMapping
  let classes: [String: [String]]
  let targets: [String: [String]]
  let languages: [String: [String]]
  let areas: [String: [(kind: String, code: String)]]
  let runners: [String: LocalizedText]
  let regions: [String: [MunicipalityCode]]
  let joining: JoiningTexts

  init(_ db: Database, mapping: ServiceMapping) throws {
    func codes(_ set: String) throws -> [String: [String]] {
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT service, code FROM public_service_\(set) ORDER BY service, position",
      )
      return Dictionary(grouping: rows, by: { $0["service"] }).mapValues { $0.map { $0["code"] } }
    }
    self.mapping = mapping
    classes = try codes("class")
    targets = try codes("target")
    languages = try codes("language")
    let areaRows = try Row.fetchAll(
      db,
      sql: "SELECT service, kind, code FROM public_service_area ORDER BY service, position",
    )
    areas = Dictionary(grouping: areaRows, by: { $0["service"] }).mapValues { rows in
      rows.map { ($0["kind"], $0["code"]) }
    }
    runners = try fetchRunners(db)
    let municipalities = try fetchMunicipalities(db)
    regions = Dictionary(grouping: municipalities.filter { $0.region != nil }) {
      $0.region?.rawValue ?? ""
    }.mapValues { $0.map(\.id) }
    joining = try JoiningTexts(db)
  }

  /// Nil when it is not known for whose residents the service is.
  func service(_ row: Row) throws -> Service? {
    let id = try row.decode(String.self, forColumn: "id")
    guard let municipalities = try municipalities(of: id, row) else { return nil }
    let meaning = mapping.meaning(classes: classes[id] ?? [], targets: targets[id] ?? [])
    let charge: ServiceCharge? = try row.optionalWord("charge")
    let instruction = try row.localized("instruction")
    return Service(
      id: Code(id),
      kind: meaning.kind,
      name: try row.name(),
      runner: runners[id] ?? LocalizedText(),
      municipalities: municipalities,
      // PTV states ages in words alone.
      minimumAge: nil,
      maximumAge: nil,
      needs: meaning.needs,
      languages: (languages[id] ?? []).map { LanguageCode($0) },
      isFree: charge == .free ? true : charge == .chargeable ? false : nil,
      howToJoin: instruction == LocalizedText() ? joining.text(of: id) : instruction,
      conditions: try row.localized("requirement"),
      source: serviceRegister,
      sourceDate: try row.optionalDate("modified"),
      isVerified: try row.decode(String?.self, forColumn: "status") != nil,
      isExample: false,
    )
  }

  /// Empty: any. Nil: not known.
  private func municipalities(of id: String, _ row: Row) throws -> [MunicipalityCode]? {
    switch try row.decode(String?.self, forColumn: "extent") {
    case "nationwide", "nationwideExceptAland": return []
    default:
      let known = (areas[id] ?? []).compactMap { area in
        mapping.municipalities(of: area.kind, code: area.code, regions: regions)
      }
      .flatMap(\.self)
      return known.isEmpty ? nil : Set(known).sorted()
    }
  }
}

/// Who runs each service: who is responsible for it before who else is, and producers last.
private func fetchRunners(_ db: Database) throws -> [String: LocalizedText] {
  var runners: [String: LocalizedText] = [:]
  let rows = try Row.fetchCursor(
    db,
    sql: """
      SELECT role.service, coalesce(known.name_fi, role.name_fi) AS name_fi,
        coalesce(known.name_sv, role.name_sv) AS name_sv,
        coalesce(known.name_en, role.name_en) AS name_en
      FROM public_service_organisation AS role
        LEFT JOIN public_organisation AS known ON known.id = role.organisation
      ORDER BY role.service, CASE role.role WHEN 'responsible' THEN 0 WHEN 'otherResponsible'
        THEN 1 ELSE 2 END, role.position
      """,
  )
  while let row = try rows.next() {
    let service = try row.decode(String.self, forColumn: "service")
    let name = try row.name()
    if runners[service] == nil, name != LocalizedText() { runners[service] = name }
  }
  return runners
}
