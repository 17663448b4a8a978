import Catalogue
import Languages

extension RecordObject {
  /// An address up to version 11, of whichever of its forms it has.
  func address(_ otherwise: ServiceAddress.Kind) -> ServiceAddress {
    let kind: ServiceAddress.Kind =
      switch text("type") {
      case "Postal": .postal
      case "Location", "Visiting": .visiting
      default: otherwise
      }
    if let street = object("streetAddress") { return street.domestic(kind, name: "street") }
    if let box = object("postOfficeBoxAddress") {
      return box.domestic(kind, name: "postOfficeBox")
    }
    if let other = object("otherAddress") { return other.domestic(kind, name: "") }
    let abroad = localized(has("foreignAddress") ? "foreignAddress" : "locationAbroad")
    return ServiceAddress(
      kind: kind,
      street: abroad,
      number: nil,
      postalCode: nil,
      postOffice: LocalizedText(),
      municipality: nil,
      note: localized("deliveryAddressInText"),
      location: nil,
    )
  }

  private func domestic(_ kind: ServiceAddress.Kind, name: String) -> ServiceAddress {
    ServiceAddress(
      kind: kind,
      street: localized(name),
      number: text("streetNumber"),
      postalCode: text("postalCode"),
      postOffice: localized("postOffice"),
      municipality: object("municipality")?.municipality("code"),
      note: localized("additionalInformation"),
      location: mapPoint(northing: "latitude", easting: "longitude"),
    )
  }

  /// PTV calls the metres of ETRS-TM35FIN latitude and longitude; degrees are none of its points.
  func mapPoint(northing: String, easting: String) -> MapPoint? {
    guard let north = number(northing), let east = number(easting) else { return nil }
    guard (6_000_000...8_000_000).contains(north), (0...1_000_000).contains(east) else {
      report(northing, .notANumber("\(north)"))
      return nil
    }
    return MapPoint(northing: north, easting: east)
  }
}
