import CivilDates
import Foundation
import Testing

@testable import CatalogueStore

/// A catalogue with the bundled data, and a folder for an export of Opintopolku.
final class KoutaExport {
  let folder: SampleFolder
  let database: CatalogueDatabase
  private let export: URL

  init() throws {
    folder = try SampleFolder()
    database = try CatalogueDatabase.open(at: folder.database)
    let bundled = try importBundledCatalogue()
    try database.replaceContents(
      with: bundled.snapshot,
      from: "bundled example",
      importedOn: sampleDay(),
    )
    export = folder.url.appending(path: "export")
    try FileManager.default.createDirectory(at: export, withIntermediateDirectories: false)
  }

  func write(_ text: String, to name: String = "export.json") throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ data: Data, to name: String) throws {
    try data.write(to: export.appending(path: name))
  }

  func path(of name: String = "export.json") -> String {
    export.appending(path: name).path(percentEncoded: false)
  }

  @discardableResult
  func take(
    _ source: CatalogueSource = .konfo,
    keepsOthers: Bool = false,
    isTrial: Bool = false,
  ) throws(ImportFailure) -> ImportReport {
    guard let day = CivilDate("2026-11-30") else { preconditionFailure("a day of the calendar") }
    return try database.importing(
      ImportRequest(
        source: source,
        files: [export],
        codes: resources.appending(path: "codes"),
        day: day,
        keepsOthers: keepsOthers,
        isTrial: isTrial,
      )
    )
  }

  func offeringIDs() throws -> [String] {
    try database.snapshot().offerings.map(\.id.rawValue)
  }
}

private let resources = URL(filePath: #filePath)
  .appending(path: "../../../../Resources").standardizedFileURL

/// A koulutus and one toteutus of it, in Opintopolku's structure and invented.
func cookDocuments(
  oid: String = "1.2.246.562.17.1",
  name: String = "Kokki",
  modes: [String] = ["1"],
  languages: [String] = ["1"],
  start: String = #""koulutuksenAlkamispaivamaara": "2027-01-11T08:00""#,
  state: String = "julkaistu",
  type: String = "amm",
  path: String = "amm/ammatillinen-perustutkinto",
  metadata: String = "",
) -> String {
  func codes(_ set: String, _ values: [String]) -> String {
    values.map { #"{"koodiUri": "\#(set)_\#($0)#1"}"# }.joined(separator: ",")
  }
  return """
    {"oid": "1.2.246.562.13.1", "nimi": {"fi": "Ravintola- ja catering-alan perustutkinto"},
     "koulutustyyppi": "\(type)", "koulutustyyppiPath": "\(path)",
     "tila": "julkaistu", "koulutukset": [{"koodiUri": "koulutus_381142#3"}],
     "sorakuvaus": {"id": "s", "nimi": {"fi": "SORA"}}, "metadata": {"tyyppi": "\(type)"}}
    {"oid": "\(oid)", "koulutusOid": "1.2.246.562.13.1", "tila": "\(state)",
     "nimi": {"fi": "\(name)"}, "koulutustyyppi": "\(type)",
     "organisaatio": {"oid": "1.2.246.562.10.32506551657", "nimi": {"fi": "Keuda"}},
     "tarjoajat": [{"oid": "1.2.246.562.10.43682075486", "nimi": {"fi": "Keuda, Kerava"},
       "paikkakunta": {"koodiUri": "kunta_245", "nimi": {"fi": "Kerava"}}}],
     "metadata": {"tyyppi": "\(type)",\(metadata) "opetus": {
       "opetuskieli": [\(codes("oppilaitoksenopetuskieli", languages))],
       "opetustapa": [\(codes("opetuspaikkakk", modes))],
       "opetusaika": [\(codes("opetusaikakk", ["1"]))], "suunniteltuKestoVuodet": 3,
       "maksullisuustyyppi": "maksuton", "koulutuksenAlkamiskausi": {\(start)}}},
     "hakutiedot": [{"hakuOid": "1.2.246.562.29.1", "hakukohteet": [
       {"hakukohdeOid": "1.2.246.562.20.1", "tila": "julkaistu",
        "pohjakoulutusvaatimus": [{"koodiUri": "pohjakoulutusvaatimuskouta_pk#1"}],
        "hakuajat": [{"alkaa": "2026-08-01T08:00", "paattyy": "2026-12-10T15:00"}]}]}]}

    """
}
