import GRDB
import Registers

/// Gathers what documents say of organisations and writes it at the end of an import.
///
/// Many documents name the same organisation; a document about it knows most.
struct OrganisationWriter {
  private var named: [String: (organisation: KoutaOrganisation, document: Int)] = [:]
  private var described: [String: (organisation: KoutaOrganisation, document: Int)] = [:]

  mutating func add(_ document: KoutaDocument, number: Int) {
    for organisation in document.organisations where named[organisation.oid] == nil {
      named[organisation.oid] = (organisation, number)
    }
    guard case .organisations(let organisations) = document.content else { return }
    for organisation in organisations { described[organisation.oid] = (organisation, number) }
  }

  func write(to db: Database) throws {
    var writer = try RowWriter(
      db,
      sql: """
        INSERT INTO organisation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (oid) DO UPDATE SET
          document = excluded.document,
          parent = coalesce(excluded.parent, parent),
          name_fi = coalesce(excluded.name_fi, name_fi),
          name_sv = coalesce(excluded.name_sv, name_sv),
          name_en = coalesce(excluded.name_en, name_en),
          number = coalesce(excluded.number, number),
          business_id = coalesce(excluded.business_id, business_id),
          type = coalesce(excluded.type, type),
          municipality = coalesce(excluded.municipality, municipality),
          municipality_fi = coalesce(excluded.municipality_fi, municipality_fi),
          municipality_sv = coalesce(excluded.municipality_sv, municipality_sv),
          teaching_languages =
            iif(excluded.teaching_languages = '', teaching_languages, excluded.teaching_languages)
        """,
    )
    for source in [named, described] {
      for (_, entry) in source.sorted(by: { $0.key < $1.key }) {
        let organisation = entry.organisation
        writer.add(organisation.oid)
        writer.add(entry.document)
        writer.add(organisation.parent)
        writer.add(organisation.name)
        writer.add(organisation.number)
        writer.add(organisation.businessID)
        writer.add(organisation.type)
        writer.add(organisation.municipality)
        writer.add(organisation.municipalityName.fi)
        writer.add(organisation.municipalityName.sv)
        writer.add(words: organisation.languages)
        try writer.write()
      }
    }
  }
}
