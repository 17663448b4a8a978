import Catalogue
import Languages

extension RecordObject {
  /// A link as a service lists it; nil when it names no channel.
  func link(of service: String) -> PTVLink? {
    guard let channel = object("serviceChannel"), let id = channel.text("id") else { return nil }
    return embeddedLink(service: service, channel: id, name: channel.text("name"))
  }

  /// A link as a channel lists it; nil when it names no service.
  func link(from channel: String) -> PTVLink? {
    guard let service = object("service"), let id = service.text("id") else { return nil }
    return embeddedLink(service: id, channel: channel, name: service.text("name"))
  }

  private func embeddedLink(service: String, channel: String, name: String?) -> PTVLink {
    PTVLink(
      service: service,
      channel: channel,
      name: name,
      note: localized("description", types: ["Description"]),
      charge: charge("serviceChargeType"),
      chargeNote: localized("description", types: ["ChargeTypeAdditionalInfo"]),
      hours: serviceHours(),
      contacts: object("contactDetails")?.contacts(.visiting) ?? ServiceContacts(),
    )
  }

  /// A link that stands alone, from version 12 on.
  func link() -> PTVLink? {
    PTVLink(
      service: text("serviceContentId"),
      channel: text("channelContentId"),
      name: nil,
      note: version("description"),
      charge: charge("chargeType"),
      chargeNote: version("chargeTypeAdditionalInformation"),
      hours: serviceHours(),
      contacts: newerContacts(),
    )
  }
}
