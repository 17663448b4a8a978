import Catalogue
import Languages

extension RecordObject {
  /// Contacts up to version 11; an address of no stated kind is taken to be of `kind`.
  func contacts(_ kind: ServiceAddress.Kind) -> ServiceContacts {
    ServiceContacts(
      phones: (objects("phoneNumbers") + objects("supportPhones")).compactMap { $0.phone() },
      emails: (objects("emails") + objects("supportEmails")).compactMap { $0.email() },
      pages: (objects("webPages") + objects("channelUrls")).compactMap { $0.page() },
      addresses: (objects("addresses") + objects("deliveryAddresses")).map { $0.address(kind) },
    )
  }

  func phone() -> ServicePhone? {
    guard let number = text("number") else { return nil }
    return ServicePhone(
      kind: phoneKind(),
      prefix: text(["prefixNumber", "dialCode"]),
      number: number,
      charge: charge("serviceChargeType", "chargeType"),
      chargeNote: text("chargeDescription"),
      note: text("additionalInformation"),
      language: text("language").map { LanguageCode($0) },
    )
  }

  /// A plain telephone unless it says that it is something else.
  private func phoneKind() -> ServicePhone.Kind {
    switch text("type") {
    case "Fax": .fax
    case "Sms": .sms
    default: .phone
    }
  }

  func email() -> ServiceEmail? {
    text("value").map { address in
      ServiceEmail(
        address: address,
        note: text("description"),
        language: text("language").map { LanguageCode($0) },
      )
    }
  }

  /// A printable form has its address where pages have their names.
  func page() -> ServicePage? {
    let url = text("url")
    guard let address = url ?? text("value") else { return nil }
    return ServicePage(
      url: address,
      name: url == nil ? nil : text("value"),
      language: text("language").map { LanguageCode($0) },
    )
  }
}
