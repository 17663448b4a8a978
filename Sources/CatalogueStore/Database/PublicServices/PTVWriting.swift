import Catalogue
import GRDB
import Registers

/// Keeps a record of PTV, in the place of what was kept of it before.
func keep(_ record: PTVRecord, in db: Database) throws {
  switch record {
  case .service(let service): try keep(service, in: db)
  case .channel(let channel): try keep(channel, in: db)
  case .organisation(let organisation): try keep(organisation, in: db)
  case .link(let link): try insert([link], statedBy: "link", into: db)
  }
}

private func keep(_ service: PTVService, in db: Database) throws {
  try forgetService(service.id, in: db)
  let texts = service.texts
  var cells: [(any DatabaseValueConvertible)?] = [service.id, service.kind?.rawValue]
  for text in [
    service.name, service.alternativeName, texts.summary, texts.description, texts.instruction,
    texts.requirement, texts.chargeNote, texts.deadline, texts.processingTime, texts.validity,
  ] { cells += text.cells }
  cells += [
    service.charge?.rawValue, service.area.extent?.rawValue, service.generalDescription,
    service.status?.rawValue, service.modified?.description,
  ]
  try insertRow(cells, into: "public_service", db)
  for (position, area) in service.area.cells.enumerated() {
    try insertRow(
      [service.id, position, area.kind, area.code],
      into: "public_service_area",
      db,
    )
  }
  for (position, role) in service.organisations.enumerated() {
    let identity: [(any DatabaseValueConvertible)?] = [service.id, position, role.organisation]
    try insertRow(
      identity + role.name.cells + [role.kind?.rawValue],
      into: "public_service_organisation",
      db,
    )
  }
  let lists = [
    ("class", service.classes), ("target", service.targetGroups),
    ("life_event", service.lifeEvents), ("term", service.terms),
    ("language", service.languages.map(\.rawValue)),
  ]
  for (set, codes) in lists {
    for (position, code) in codes.enumerated() {
      try insertRow([service.id, position, code], into: "public_service_\(set)", db)
    }
  }
  try insert(service.links, statedBy: "service", into: db)
}

private func keep(_ channel: PTVChannel, in db: Database) throws {
  try forgetChannel(channel.channel.id.rawValue, in: db)
  let shown = channel.channel
  var cells: [(any DatabaseValueConvertible)?] = [
    shown.id.rawValue, shown.kind.rawValue, channel.organisation,
  ]
  for text in [shown.name, channel.alternativeName, shown.summary, shown.description] {
    cells += text.cells
  }
  cells += [
    shown.languages.map(\.rawValue).joined(separator: " "), shown.requiresSigningIn,
    try jsonText(shown.contacts.emails), try jsonText(shown.contacts.pages),
    try jsonText(shown.contacts.addresses), try jsonText(shown.hours),
    channel.area.extent?.rawValue, channel.area.text, channel.status?.rawValue,
    channel.modified?.description,
  ]
  try insertRow(cells, into: "service_channel", db)
  for (position, phone) in shown.contacts.phones.enumerated() {
    let cells: [(any DatabaseValueConvertible)?] = [
      shown.id.rawValue, position, phone.kind.rawValue, phone.prefix, phone.number,
      phone.charge?.rawValue, phone.chargeNote, phone.note, phone.language?.rawValue,
    ]
    try insertRow(cells, into: "channel_phone", db)
  }
  try insert(channel.links, statedBy: "channel", into: db)
}

private func keep(_ organisation: PTVOrganisation, in db: Database) throws {
  try forgetOrganisation(organisation.id, in: db)
  var cells: [(any DatabaseValueConvertible)?] = [organisation.id, organisation.kind]
  for text in [
    organisation.name, organisation.alternativeName, organisation.summary,
    organisation.description,
  ] { cells += text.cells }
  cells += [
    organisation.businessCode, organisation.oid, organisation.parent,
    organisation.municipality?.rawValue, organisation.area.extent?.rawValue,
    organisation.area.text, try jsonText(organisation.contacts), organisation.status?.rawValue,
    organisation.modified?.description,
  ]
  try insertRow(cells, into: "public_organisation", db)
}

private func insert(_ links: [PTVLink], statedBy: String, into db: Database) throws {
  for (position, link) in links.enumerated() {
    guard let service = link.service, let channel = link.channel else { continue }
    // A register that names a pair twice says the same of it twice.
    try db.execute(
      sql: """
        DELETE FROM service_channel_link WHERE service = ? AND channel = ? AND stated_by = ?
        """,
      arguments: [service, channel, statedBy],
    )
    let identity: [(any DatabaseValueConvertible)?] = [
      service, channel, statedBy, position, link.name,
    ]
    try insertRow(
      identity + link.note.cells + [link.charge?.rawValue] + link.chargeNote.cells + [
        try jsonText(link.hours), try jsonText(link.contacts),
      ],
      into: "service_channel_link",
      db,
    )
  }
}

func forgetService(_ id: String, in db: Database) throws {
  try db.execute(sql: "DELETE FROM public_service WHERE id = ?", arguments: [id])
  try db.execute(
    sql: "DELETE FROM service_channel_link WHERE service = ? AND stated_by = 'service'",
    arguments: [id],
  )
}

func forgetChannel(_ id: String, in db: Database) throws {
  try db.execute(sql: "DELETE FROM service_channel WHERE id = ?", arguments: [id])
  try db.execute(
    sql: "DELETE FROM service_channel_link WHERE channel = ? AND stated_by = 'channel'",
    arguments: [id],
  )
}

func forgetOrganisation(_ id: String, in db: Database) throws {
  try db.execute(sql: "DELETE FROM public_organisation WHERE id = ?", arguments: [id])
}

extension PTVArea {
  /// Municipalities first, then the areas whose municipalities are not listed.
  fileprivate var cells: [(kind: String, code: String)] {
    municipalities.map { ("Municipality", $0.rawValue) }
      + unlisted.map { ($0.kind, $0.code) }
  }

  fileprivate var text: String {
    cells.map { "\($0.kind):\($0.code)" }.joined(separator: " ")
  }
}
