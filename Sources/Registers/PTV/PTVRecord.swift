import Catalogue
import CivilDates
import Languages

/// A record of Palvelutietovaranto (PTV), the national register of public services.
public enum PTVRecord: Equatable, Sendable {
  case service(PTVService)
  case channel(PTVChannel)
  case organisation(PTVOrganisation)
  /// Of version 12, which keeps the links between services and channels apart.
  case link(PTVLink)
}

public struct PTVService: Equatable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case service, permit, qualification
  }

  public let id: String
  public let kind: Kind?
  public let name: LocalizedText
  public let alternativeName: LocalizedText
  public let texts: Texts
  public let charge: ServiceCharge?
  public let area: PTVArea
  public let languages: [LanguageCode]
  /// Codes such as `P10.1`.
  public let classes: [String]
  /// Codes such as `KR1.3`.
  public let targetGroups: [String]
  /// Codes such as `KE14`.
  public let lifeEvents: [String]
  /// Addresses of concepts.
  public let terms: [String]
  public let links: [PTVLink]
  public let organisations: [Role]
  /// A national description whose texts stand in for those that are missing here.
  public let generalDescription: String?
  public let status: PTVStatus?
  public let modified: CivilDate?

  public struct Texts: Equatable, Sendable {
    public let summary: LocalizedText
    public let description: LocalizedText
    public let instruction: LocalizedText
    public let requirement: LocalizedText
    public let chargeNote: LocalizedText
    public let deadline: LocalizedText
    public let processingTime: LocalizedText
    public let validity: LocalizedText
  }

  /// What an organisation has to do with a service.
  public struct Role: Equatable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
      case responsible, otherResponsible, producer
    }

    /// Nil for a producer that is no organisation of the register.
    public let organisation: String?
    public let name: LocalizedText
    public let kind: Kind?
  }
}

public struct PTVChannel: Equatable, Sendable {
  /// What screens show.
  public let channel: ServiceChannel
  public let alternativeName: LocalizedText
  public let organisation: String?
  public let area: PTVArea
  /// The services it belongs to.
  public let links: [PTVLink]
  public let status: PTVStatus?
  public let modified: CivilDate?
}

public struct PTVOrganisation: Equatable, Sendable {
  public let id: String
  public let name: LocalizedText
  public let alternativeName: LocalizedText
  public let summary: LocalizedText
  public let description: LocalizedText
  /// As the register calls it: `Municipality`, `State` and so on.
  public let kind: String?
  public let businessCode: String?
  public let oid: String?
  public let parent: String?
  public let municipality: MunicipalityCode?
  public let area: PTVArea
  public let contacts: ServiceContacts
  public let status: PTVStatus?
  public let modified: CivilDate?
}

/// What joins a service and a channel, and what holds for the two together.
public struct PTVLink: Equatable, Sendable {
  public let service: String?
  public let channel: String?
  /// The name of the other end.
  public let name: String?
  public let note: LocalizedText
  public let charge: ServiceCharge?
  public let chargeNote: LocalizedText
  public let hours: [ServiceHours]
  public let contacts: ServiceContacts
}

public enum PTVStatus: String, Sendable, CaseIterable {
  case published, draft, modified, withdrawn
}

/// For whose residents something is.
public struct PTVArea: Equatable, Sendable {
  public enum Extent: String, Sendable, CaseIterable {
    case nationwide
    case nationwideExceptAland
    case limited
  }

  /// An area of municipalities that the document does not list.
  public struct Unlisted: Equatable, Sendable {
    /// As the register calls it: `Region`, `WellbeingServiceCounties` and so on.
    public let kind: String
    public let code: String
  }

  public let extent: Extent?
  public let municipalities: [MunicipalityCode]
  public let unlisted: [Unlisted]
}
