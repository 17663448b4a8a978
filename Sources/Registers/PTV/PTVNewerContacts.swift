import Catalogue
import Languages

extension RecordObject {
  /// Contacts from version 12 on: each language version has its own, addresses stand by kind.
  func newerContacts() -> ServiceContacts {
    var contacts = ServiceContacts()
    for (language, version) in languageVersions {
      let phones = ["contactPhoneNumbers", "phoneNumbers", "supportPhoneNumbers"]
      contacts.phones += (phones + ["contactFaxNumbers"]).flatMap(version.objects)
        .compactMap { $0.phone()?.listed(in: language) }
      contacts.emails += ["contactEmails", "supportEmails"].flatMap(version.objects)
        .compactMap { email in
          email.text("email").map { address in
            ServiceEmail(
              address: address,
              note: email.text("additionalInformation"),
              language: language,
            )
          }
        }
      let pages =
        version.objects("contactWebPages") + version.objects("formFiles")
        + [version.object("webAddress")].compactMap(\.self)
      contacts.pages += pages.compactMap { page in
        page.text("url").map {
          ServicePage(url: $0, name: page.text("name"), language: language)
        }
      }
    }
    contacts.addresses =
      (object("location")?.newerAddresses(.visiting) ?? [])
      + (object("contactAddresses")?.newerAddresses(.postal) ?? [])
      + objects("deliveryAddresses").map { $0.newerAddress(.delivery) }
    return contacts
  }

  private func newerAddresses(_ kind: ServiceAddress.Kind) -> [ServiceAddress] {
    ["streetAddresses", "postOfficeBoxAddresses", "otherAddresses", "foreignAddresses"]
      .flatMap(objects).map { $0.newerAddress(kind) }
  }

  private func newerAddress(_ kind: ServiceAddress.Kind) -> ServiceAddress {
    let street = ["streetName", "postOfficeBox", "address", "deliveryInformation"]
      .lazy.map { self.byLanguage($0) }.first { $0 != LocalizedText() }
    let point = objects("coordinates").first
    return ServiceAddress(
      kind: kind,
      street: street ?? LocalizedText(),
      number: text("addressDetail"),
      postalCode: text("postalCode"),
      postOffice: LocalizedText(),
      municipality: nil,
      note: byLanguage("additionalInformation"),
      location: point?.mapPoint(northing: "northing", easting: "easting"),
    )
  }
}

extension ServicePhone {
  fileprivate func listed(in language: LanguageCode) -> ServicePhone {
    ServicePhone(
      kind: kind,
      prefix: prefix,
      number: number,
      charge: charge,
      chargeNote: chargeNote,
      note: note,
      language: language,
    )
  }
}
