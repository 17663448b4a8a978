import JSONDocuments
import Languages

/// Reads a school with its places, or a place with its school.
func readOrganisations(_ value: JSONValue, below parent: String? = nil) -> [KoutaOrganisation] {
  guard let oid = value["oid"]?.filled else { return [] }
  let school = value["oppilaitos"]
  // The school of a place has an oid of its own; what a school says of itself has none.
  let above = school?["oid"]?.filled
  var read = KoutaOrganisation(oid: oid)
  read.parent = above ?? parent
  read.name = value.localized("nimi")
  read.number = value["oppilaitosnumero"]?.filled ?? value["oppilaitosKoodi"]?.filled
  read.businessID = value["ytunnus"]?.filled
  read.type = value["organisaatiotyyppi"]?.elements.first { _ in true }?.code
  let home = value["kotipaikka"] ?? value["paikkakunta"]
  read.municipality = home?.code ?? value["kotipaikkaUri"]?.code
  read.municipalityName = home?.localized("nimi") ?? LocalizedText()
  read.languages = value.codes("opetuskieli", or: "opetuskieliUris")
  let below = value["osat"]?.elements.flatMap { readOrganisations($0, below: oid) } ?? []
  let holder = above == nil ? [] : school.map { readOrganisations($0) } ?? []
  return [read] + below + holder
}

/// The organisations that another document names on the way, with what it says of them.
func organisationsNamed(in value: JSONValue) -> [KoutaOrganisation] {
  let owner = value["organisaatio"].flatMap { organisationNamed($0, below: nil) }
  let places = value["tarjoajat"]?.elements.compactMap { organisationNamed($0, below: owner?.oid) }
  let target = value["jarjestyspaikka"].flatMap { organisationNamed($0, below: owner?.oid) }
  return [owner, target].compactMap(\.self) + (places ?? [])
}

private func organisationNamed(_ value: JSONValue, below owner: String?) -> KoutaOrganisation? {
  guard let oid = value["oid"]?.filled else { return nil }
  var read = KoutaOrganisation(oid: oid)
  read.parent = oid == owner ? nil : owner
  read.name = value.localized("nimi")
  read.municipality = value["paikkakunta"]?.code
  read.municipalityName = value["paikkakunta"]?.localized("nimi") ?? LocalizedText()
  return read
}
