import Catalogue
import Foundation

/// Reads a catalogue from two folders of CSV files, described in `docs/data.md`.
///
/// - Parameters:
///   - catalogue: the folder of providers, occupations, offerings and what surrounds them.
///   - codes: the folder of code sets.
/// - Returns: what was read, and each row left out for a mistake or for referring to such a row.
/// - Throws: when a file is missing, lacks a column, is not UTF-8 or has unclear quotation marks.
public func importCatalogueFolder(
  catalogue: URL,
  codes: URL,
) throws(CatalogueError) -> CatalogueImport {
  var leftOut: [LeftOutRow] = []
  let fields = try readFields(in: codes, leavingOut: &leftOut)
  let activities = try readActivities(in: codes, fields: fields, leavingOut: &leftOut)
  let municipalities = try readMunicipalities(in: codes, leavingOut: &leftOut)
  let qualifications = try readQualifications(in: codes, leavingOut: &leftOut)
  let occupations = try readOccupations(
    in: catalogue,
    activities: activities,
    leavingOut: &leftOut,
  )
  let providers = try readProviders(in: catalogue, leavingOut: &leftOut)
  let activityCodes = CodeList("activities.csv", activities.map(\.id))
  let units = try readUnits(
    in: catalogue,
    activities: activityCodes,
    qualifications: qualifications,
    leavingOut: &leftOut,
  )
  let known = KnownCodes(
    fields: CodeList("fields.csv", fields.map(\.id)),
    activities: activityCodes,
    occupations: CodeList("occupations.csv", occupations.map(\.id)),
    providers: CodeList("providers.csv", providers.map(\.id)),
    municipalities: CodeList("municipalities.csv", municipalities.map(\.id)),
    qualifications: qualifications,
    units: CodeList("units.csv", units.map(\.id)),
  )
  var snapshot = CatalogueSnapshot(
    fields: fields,
    activities: activities,
    occupations: occupations,
    providers: providers,
    offerings: try readOfferings(in: catalogue, known: known, leavingOut: &leftOut),
    labourDemand: try readLabourDemand(in: catalogue, known: known, leavingOut: &leftOut),
    travelTimes: try readTravelTimes(in: catalogue, known: known, leavingOut: &leftOut),
    hash: "",
    units: units,
    services: try readServices(
      in: catalogue,
      municipalities: known.municipalities,
      leavingOut: &leftOut,
    ),
    employerNeeds: try readEmployerNeeds(in: catalogue, known: known, leavingOut: &leftOut),
    municipalities: municipalities,
  )
  snapshot.hash = contentHash(of: snapshot)
  let links = try readQualificationLinks(in: catalogue, known: known, leavingOut: &leftOut)
  return CatalogueImport(snapshot: snapshot, links: links, leftOut: leftOut)
}

/// What rows of the later files may refer to.
struct KnownCodes {
  let fields: CodeList<Field>
  let activities: CodeList<Activity>
  let occupations: CodeList<Occupation>
  let providers: CodeList<Provider>
  let municipalities: CodeList<Municipality>
  let qualifications: CodeList<QualificationSet>
  let units: CodeList<QualificationUnit>
}
