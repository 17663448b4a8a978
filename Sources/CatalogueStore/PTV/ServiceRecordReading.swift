import Catalogue
import GRDB
import Languages

extension CatalogueDatabase {
  /// What a register says of a service; nil for a service that comes from no register.
  public func serviceRecord(of id: Service.ID) throws(CatalogueError) -> ServiceRecord? {
    try naming(path) { try queue.read { db in try fetchServiceRecord(id, db) } }
  }
}

private func fetchServiceRecord(_ id: Service.ID, _ db: Database) throws -> ServiceRecord? {
  let row = try Row.fetchOne(
    db,
    sql: "SELECT * FROM public_service WHERE id = ?",
    arguments: [id.rawValue],
  )
  guard let row else { return nil }
  return ServiceRecord(
    id: id,
    summary: try row.localized("summary"),
    description: try row.localized("description"),
    chargeNote: try row.localized("charge_note"),
    usesGeneralDescription: try row.decode(String?.self, forColumn: "general_description") != nil,
    channels: try fetchChannels(of: id, db),
  )
}

/// Of a pair that is stated more than once, the link alone counts before the service and this
/// before the channel.
private func fetchChannels(of id: Service.ID, _ db: Database) throws -> [LinkedChannel] {
  let rows = try Row.fetchAll(
    db,
    sql: """
      SELECT * FROM service_channel_link WHERE service = ?
      ORDER BY CASE stated_by WHEN 'link' THEN 0 WHEN 'service' THEN 1 ELSE 2 END, position
      """,
    arguments: [id.rawValue],
  )
  var seen: Set<String> = []
  return try rows.compactMap { row in
    let channel = try row.decode(String.self, forColumn: "channel")
    guard seen.insert(channel).inserted else { return nil }
    let found = try fetchChannel(channel, db)
    if let found, !found.isOffered { return nil }
    return LinkedChannel(
      name: try row.decode(forColumn: "name"),
      channel: found?.channel,
      note: try row.localized("note"),
      hours: try row.json("hours"),
      contacts: try row.json("contacts"),
    )
  }
}

private func fetchChannel(
  _ id: String,
  _ db: Database,
) throws -> (channel: ServiceChannel, isOffered: Bool)? {
  let row = try Row.fetchOne(
    db,
    sql: "SELECT * FROM service_channel WHERE id = ?",
    arguments: [id],
  )
  guard let row else { return nil }
  let contacts = ServiceContacts(
    phones: try fetchPhones(of: id, db),
    emails: try row.json("emails"),
    pages: try row.json("pages"),
    addresses: try row.json("addresses"),
  )
  let channel = ServiceChannel(
    id: Code(id),
    kind: try row.word("kind"),
    name: try row.name(),
    summary: try row.localized("summary"),
    description: try row.localized("description"),
    contacts: contacts,
    hours: try row.json("hours"),
    languages: try row.codes("languages"),
    requiresSigningIn: try row.decode(forColumn: "signing_in"),
  )
  let status = try row.decode(String?.self, forColumn: "status")
  return (channel, status == nil || status == "published")
}

private func fetchPhones(of channel: String, _ db: Database) throws -> [ServicePhone] {
  try Row.fetchAll(
    db,
    sql: "SELECT * FROM channel_phone WHERE channel = ? ORDER BY position",
    arguments: [channel],
  )
  .map { row in
    ServicePhone(
      kind: try row.word("kind"),
      prefix: try row.decode(forColumn: "prefix"),
      number: try row.decode(forColumn: "number"),
      charge: try row.optionalWord("charge"),
      chargeNote: try row.decode(forColumn: "charge_note"),
      note: try row.decode(forColumn: "note"),
      language: try row.optionalCode("language"),
    )
  }
}
