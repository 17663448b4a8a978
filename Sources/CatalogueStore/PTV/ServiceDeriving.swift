import Catalogue
import CivilDates
import Foundation
import GRDB
import Languages
import Registers

/// Makes the services that matching and the screens read out of what PTV says of them.
///
/// They stand in the place of those made before. A service that is not published, and one whose
/// area is not known, is kept but not offered.
func deriveServices(from codes: URL, in session: ImportSession) throws {
  let db = session.db
  try db.execute(
    sql: "DELETE FROM service WHERE document IN (SELECT id FROM document WHERE source = 'ptv')"
  )
  let sources = try ServiceSources(db, mapping: ServiceMapping(in: codes))
  let statement = try serviceInsertion(db)
  var position = (try Int.fetchOne(db, sql: "SELECT max(position) FROM service") ?? 0) + 1
  let rows = try Row.fetchCursor(db, sql: "SELECT * FROM public_service ORDER BY id")
  while let row = try rows.next() {
    do {
      let service = try sources.service(row)
      let document: StatementArguments = [try row.decode(Int.self, forColumn: "document")]
      try statement.execute(arguments: cells(of: service, at: position) + document)
      position += 1
    } catch let reason as NotOffered {
      session.doNotOffer(reason)
    }
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

  func service(_ row: Row) throws -> Service {
    let id = try row.decode(String.self, forColumn: "id")
    let status: PTVStatus? = try row.optionalWord("status")
    guard status == nil || status == .published else { throw NotOffered.unpublished }
    guard let municipalities = try municipalities(of: id, row) else { throw NotOffered.area }
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
      source: "PTV",
      sourceDate: try row.optionalDate("modified"),
      isVerified: status != nil,
      isExample: false,
    )
  }

  /// The home municipalities it serves, of which none means any; nil when they are not known.
  private func municipalities(of id: String, _ row: Row) throws -> [MunicipalityCode]? {
    let extent: PTVArea.Extent? = try row.optionalWord("extent")
    switch extent {
    case .nationwide, .nationwideExceptAland: return []
    case .limited, nil:
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
