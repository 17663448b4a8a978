import CivilDates
import Languages

/// A way to reach a service: a place, a telephone, a page, a form.
///
/// - SeeAlso: Palvelutietovaranto (PTV), service channels.
public struct ServiceChannel: Equatable, Sendable, Codable, Identifiable {
  public typealias ID = Code<ServiceChannel>

  public enum Kind: String, Sendable, Codable, CaseIterable {
    case place, phone, web, online, form
  }

  public let id: ID
  public let kind: Kind
  public let name: LocalizedText
  public let summary: LocalizedText
  public let description: LocalizedText
  public let contacts: ServiceContacts
  public let hours: [ServiceHours]
  /// Languages of service; empty: not stated.
  public let languages: [LanguageCode]
  /// Whether one has to sign in; nil when not stated.
  public let requiresSigningIn: Bool?

  public init(
    id: ID,
    kind: Kind,
    name: LocalizedText,
    summary: LocalizedText,
    description: LocalizedText,
    contacts: ServiceContacts,
    hours: [ServiceHours],
    languages: [LanguageCode],
    requiresSigningIn: Bool?,
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.summary = summary
    self.description = description
    self.contacts = contacts
    self.hours = hours
    self.languages = languages
    self.requiresSigningIn = requiresSigningIn
  }
}

/// Whether something costs the client.
public enum ServiceCharge: String, Sendable, Codable, CaseIterable {
  case free
  case chargeable
  case other
}
