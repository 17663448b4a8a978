import CivilDates
import Foundation
import Testing

@testable import CatalogueStore

/// A fresh folder with a small catalogue, removed with the value that names it.
final class SampleFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    for (name, text) in smallCatalogue { try write(text, to: name) }
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      print("Left behind \(url.path()): \(error)")
    }
  }

  var database: URL { url.appending(path: "catalogue.sqlite") }

  func path(of name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  func append(_ row: String, to name: String) throws {
    let text = try String(contentsOf: url.appending(path: name), encoding: .utf8)
    try write("\(text)\(row)\n", to: name)
  }

  func replace(_ old: String, with new: String, in name: String) throws {
    let text = try String(contentsOf: url.appending(path: name), encoding: .utf8)
    try write(text.replacing(old, with: new), to: name)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: name))
  }

  /// Codes and catalogue lie in the one folder.
  func read() throws(CatalogueError) -> CatalogueImport {
    try importCatalogueFolder(catalogue: url, codes: url)
  }
}

func sampleDay() throws -> CivilDate { try #require(CivilDate("2026-11-24")) }

private let smallCatalogue = [
  "fields.csv": """
  code,name_fi,name_sv,name_en
  care,Hoito,Vård,Care
  kitchen,Keittiö,Kök,Kitchen

  """,
  "activities.csv": """
  code,field,name_fi,name_sv,name_en
  care_feed,care,syöttänyt,matat,fed someone
  kitchen_bake,kitchen,leiponut,bakat,baked

  """,
  "municipalities.csv": """
  code,name_fi,name_sv,region,employment_area,area_fi,area_sv,area_en
  092,Vantaa,Vanda,,,,,
  245,Kerava,Kervo,01,245,Kerava ja Sipoo,Kervo och Sibbo,Kerava and Sipoo

  """,
  "qualifications.csv": "code\n371101\n",
  "occupations.csv": """
  isco,name_fi,name_sv,name_en,regulated,demands
  5321,Lähihoitajat,Närvårdare,Health care assistants,1,lifting standing
  7512,Leipurit,Bagare,Bakers,,

  """,
  "occupation_activities.csv": """
  isco,activity,importance
  5321,care_feed,3
  5321,kitchen_bake,1

  """,
  "providers.csv": """
  id,name_fi,name_sv,name_en,oid
  keuda,Keuda,,,1.2.3
  arbis,,Arbis,,

  """,
  "offerings.csv": """
  \(OfferingColumn.allCases.filter { $0 != .providerName }.map(\.rawValue).joined(separator: ","))
  nurse,\(nurseCells)
  shop,\(workshopCells)

  """,
  "units.csv": """
  code,qualification,name_fi,name_sv,name_en,competence_points,activities,example
  100833,371101,Hoito,Vård,Care,30,care_feed kitchen_bake,0
  own,371101,Oma,,,,,1

  """,
  "services.csv": """
  \(ServiceColumn.allCases.map(\.rawValue).joined(separator: ","))
  ohjaamo,ohjaamo,Ohjaamo,Navigatorn,Ohjaamo,Kerava,Kervo,Kerava,092 245,16,29,\
  youth_support guidance,fi smn,1,Tule,Kom,Come,Nuorille,För unga,For the young,kerava.fi,\
  2026-10-01,1,0
  test,language_test,,Test,,,Stad,,,,,,,,,,,,,,law,,0,1

  """,
  "employers.csv": """
  \(EmployerColumn.allCases.map(\.rawValue).joined(separator: ","))
  home,Hoiva Oy,5321,care,245,Kerava,37,fi,B1.1,2027-01-11,2,Kysy,Fråga,Ask,1,1
  bakery,Leipä Ky,7512,,092,Tikkurila,,sv,,,,,,,0,

  """,
  "qualification_links.csv": """
  qualification,occupation,weight,origin,verdict,reviewed_by,reviewed_on
  371101,5321,900,derived,,,
  371101,7512,100,derived,rejected,A.B.,2026-11-20

  """,
  "labour.csv": """
  isco,region,month,balance,degree,unemployed,vacancies,source,example
  5321,01,2026-06,surplus,3,120,,Sample,1

  """,
  "travel.csv": "from,to,minutes\n092,245,30\n245,092,31\n",
]

/// Every cell is filled but the id's.
let nurseCells = """
  vocational_qualification,care,"Lähihoitaja, sote",Närvårdare,Practical nurse,371101,keuda,\
  Kerava,245,fi,B1.1,1,basic_or_sufficient,17,64,2027-01-11,0,2026-12-11,27,contact workplace,\
  day evening,32,0,1,1,5321 7512,care_feed kitchen_bake,0,100833 own,B1.2,0,120,B CE,1,0,1
  """

/// Only what must be filled is, but the id.
private let workshopCells = """
  workshop,,,Verkstad,,,arbis,Tikkurila,092,sv,,,,,,,1,,,,,,,0,,,,1,,,,,,,,
  """
