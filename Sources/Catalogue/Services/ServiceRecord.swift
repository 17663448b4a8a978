import CivilDates
import Languages

/// What a register says of a service beyond what matching reads, for a page about it.
public struct ServiceRecord: Equatable, Sendable {
  public let id: Service.ID
  public let summary: LocalizedText
  public let description: LocalizedText
  public let chargeNote: LocalizedText
  /// Whether the texts are those of a national description that the register keeps elsewhere.
  public let usesGeneralDescription: Bool
  public let channels: [LinkedChannel]

  public init(
    id: Service.ID,
    summary: LocalizedText,
    description: LocalizedText,
    chargeNote: LocalizedText,
    usesGeneralDescription: Bool,
    channels: [LinkedChannel],
  ) {
    self.id = id
    self.summary = summary
    self.description = description
    self.chargeNote = chargeNote
    self.usesGeneralDescription = usesGeneralDescription
    self.channels = channels
  }
}

/// A channel of one service, with what holds for that service alone.
public struct LinkedChannel: Equatable, Sendable {
  /// As the service calls it.
  public let name: String?
  /// Nil while the register's own document of the channel has not been imported.
  public let channel: ServiceChannel?
  public let note: LocalizedText
  /// These stand in the place of the channel's own, where there are any.
  public let hours: [ServiceHours]
  public let contacts: ServiceContacts

  public init(
    name: String?,
    channel: ServiceChannel?,
    note: LocalizedText,
    hours: [ServiceHours],
    contacts: ServiceContacts,
  ) {
    self.name = name
    self.channel = channel
    self.note = note
    self.hours = hours
    self.contacts = contacts
  }
}
