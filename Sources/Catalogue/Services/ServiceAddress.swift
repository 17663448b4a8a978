import Languages

public struct ServiceAddress: Equatable, Sendable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case visiting, postal, delivery
  }

  public let kind: Kind
  /// The street, the post-office box or, abroad, the whole address.
  public let street: LocalizedText
  public let number: String?
  public let postalCode: String?
  public let postOffice: LocalizedText
  public let municipality: MunicipalityCode?
  /// For example how to find the door.
  public let note: LocalizedText
  public let location: MapPoint?

  public init(
    kind: Kind,
    street: LocalizedText,
    number: String?,
    postalCode: String?,
    postOffice: LocalizedText,
    municipality: MunicipalityCode?,
    note: LocalizedText,
    location: MapPoint?,
  ) {
    self.kind = kind
    self.street = street
    self.number = number
    self.postalCode = postalCode
    self.postOffice = postOffice
    self.municipality = municipality
    self.note = note
    self.location = location
  }
}

/// A point in ETRS-TM35FIN (EPSG:3067), the map coordinates of Finnish registers, in metres.
public struct MapPoint: Equatable, Sendable, Codable {
  public let northing: Double
  public let easting: Double

  public init(northing: Double, easting: Double) {
    self.northing = northing
    self.easting = easting
  }
}
