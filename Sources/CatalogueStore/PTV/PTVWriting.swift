import Catalogue
import GRDB
import Registers

/// Writes what a document of PTV says; what an earlier version of it said has gone with that.
func write(_ record: PTVRecord, document: Int, into db: Database) throws {
  switch record {
  case .service(let service): try write(service, document, db)
  case .channel(let channel): try write(channel, document, db)
  case .organisation(let organisation): try write(organisation, document, db)
  case .link(let link): try write([link], statedBy: "link", document, db)
  }
}

private func write(_ service: PTVService, _ document: Int, _ db: Database) throws {
  let texts = service.texts
  var cells: [(any DatabaseValueConvertible)?] = [service.id, document, service.kind?.rawValue]
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
  try write(service.links, statedBy: "service", document, db)
}

private func write(_ channel: PTVChannel, _ document: Int, _ db: Database) throws {
  let shown = channel.channel
  var cells: [(any DatabaseValueConvertible)?] = [
    shown.id.rawValue, document, shown.kind.rawValue, channel.organisation,
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
  try write(channel.links, statedBy: "channel", document, db)
}

private func write(_ organisation: PTVOrganisation, _ document: Int, _ db: Database) throws {
  var cells: [(any DatabaseValueConvertible)?] = [organisation.id, document, organisation.kind]
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

private func write(
  _ links: [PTVLink],
  statedBy: String,
  _ document: Int,
  _ db: Database,
) throws {
  var seen: Set<[String]> = []
  for (position, link) in links.enumerated() {
    // A document that names a pair twice says the same of it twice.
    guard let service = link.service, let channel = link.channel,
      seen.insert([service, channel]).inserted
    else { continue }
    let identity: [(any DatabaseValueConvertible)?] = [
      service, channel, document, statedBy, position, link.name,
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
