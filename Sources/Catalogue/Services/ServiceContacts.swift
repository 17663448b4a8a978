import Languages

/// How to reach someone: what is dialled, written to, opened or walked to.
public struct ServiceContacts: Equatable, Sendable, Codable {
  public var phones: [ServicePhone]
  public var emails: [ServiceEmail]
  public var pages: [ServicePage]
  public var addresses: [ServiceAddress]

  public init(
    phones: [ServicePhone] = [],
    emails: [ServiceEmail] = [],
    pages: [ServicePage] = [],
    addresses: [ServiceAddress] = [],
  ) {
    self.phones = phones
    self.emails = emails
    self.pages = pages
    self.addresses = addresses
  }

  public var isEmpty: Bool { self == ServiceContacts() }
}

public struct ServicePhone: Equatable, Sendable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case phone, sms, fax
  }

  public let kind: Kind
  /// The country's, such as `+358`; nil for a national service number or when not stated.
  public let prefix: String?
  public let number: String
  public let charge: ServiceCharge?
  public let chargeNote: String?
  public let note: String?
  /// The language in which the register lists it.
  public let language: LanguageCode?

  public init(
    kind: Kind,
    prefix: String?,
    number: String,
    charge: ServiceCharge?,
    chargeNote: String?,
    note: String?,
    language: LanguageCode?,
  ) {
    self.kind = kind
    self.prefix = prefix
    self.number = number
    self.charge = charge
    self.chargeNote = chargeNote
    self.note = note
    self.language = language
  }
}

public struct ServiceEmail: Equatable, Sendable, Codable {
  public let address: String
  public let note: String?
  public let language: LanguageCode?

  public init(address: String, note: String?, language: LanguageCode?) {
    self.address = address
    self.note = note
    self.language = language
  }
}

/// A page on the web.
public struct ServicePage: Equatable, Sendable, Codable {
  public let url: String
  public let name: String?
  public let language: LanguageCode?

  public init(url: String, name: String?, language: LanguageCode?) {
    self.url = url
    self.name = name
    self.language = language
  }
}
