import Catalogue
import Testing

@testable import CatalogueStore

@Suite struct LeftOutRowTests {
  let folder: SampleFolder

  init() throws { folder = try SampleFolder() }

  @Test func `the small catalogue is whole`() throws {
    let read = try folder.read()
    #expect(read.leftOut == [])
    #expect(read.snapshot.offerings.map(\.id) == ["nurse", "shop"])
  }

  @Test(
    "A broken offering is reported and the others are kept",
    arguments: [
      (
        "field", ",care,", ",caer,",
        "'caer' is not in fields.csv. Correct it here or add it there.",
      ),
      (
        "provider", ",keuda,", ",kueda,",
        "'kueda' is not in providers.csv. Correct it here or add it there.",
      ),
      ("provider", ",keuda,", ",,", "this must not be empty. Fill it in."),
      (
        "municipality", ",245,", ",999,",
        "'999' is not in municipalities.csv. Correct it here or add it there.",
      ),
      ("teaching_language", ",fi,", ",se,", "'se' is not one of fi, sv, en. Use one of these."),
      (
        "minimum_age", ",17,", ",young,",
        "'young' is not a whole number from 0 to 120. Correct it.",
      ),
      (
        "start", "2027-01-11", "2027-02-30",
        "'2027-02-30' is not of the form YYYY-MM-DD. Write it so.",
      ),
      (
        "occupations", "5321 7512", "5321 5321",
        "'5321' is on an earlier row already. Remove or rename one of them.",
      ),
      (
        "teaches", "kitchen_bake", "kitchen_fry",
        "'kitchen_fry' is not in activities.csv. Correct it here or add it there.",
      ),
      (
        "language_support", ",B1.1,1,", ",B1.1,maybe,",
        "'maybe' is neither yes nor no. Write 1 for yes, 0 for no, or leave it empty.",
      ),
      (
        "units", "100833 own", "100833 other",
        "'other' is not in units.csv. Correct it here or add it there.",
      ),
      ("licences", ",B CE,", ",BE,", "'BE' is not one of B, C, CE, D. Use one of these."),
      ("fee", ",120,", ",free,", "'free' is not a whole number from 0 to 100000. Correct it."),
    ],
  )
  func broken(column: String, old: String, new: String, message: String) throws {
    let row = "x,\(nurseCells)".replacing(old, with: new)
    let whole = try folder.read().snapshot
    try folder.append(row, to: "offerings.csv")
    let read = try folder.read()
    #expect(
      read.leftOut.map(\.description) == ["offerings.csv, line 4, column \(column): \(message)"]
    )
    #expect(read.snapshot == whole)
  }

  @Test(
    "A broken row of any file is reported with its line",
    arguments: [
      (
        "fields.csv", "work,,,",
        "line 4: the row has no name in any language. Fill in at least one.",
      ),
      (
        "fields.csv", "care,a,b,c",
        "line 4: 'care' is on an earlier row already. Remove or rename one of them.",
      ),
      (
        "activities.csv", "x,other,a,b,c",
        "line 4, column field: 'other' is not in fields.csv. Correct it here or add it there.",
      ),
      (
        "municipalities.csv", "92,Vantaa,,,,,,",
        "line 4, column code: '92' is not a code of 3 digits. Write them all; spreadsheets drop leading zeros.",
      ),
      (
        "occupations.csv", "5321a,a,b,c,,",
        "line 4, column isco: '5321a' is not a code of 4 digits. Write them all; spreadsheets drop leading zeros.",
      ),
      (
        "occupation_activities.csv", "7512,care_feed,4",
        "line 4, column importance: '4' is not a whole number from 1 to 3. Correct it.",
      ),
      (
        "providers.csv", "x,a,b,c",
        "line 4: the row has 4 cells instead of 5. Put texts with commas in quotation marks.",
      ),
      (
        "labour.csv", "5321,01,2026-13,surplus,3,1,1,Sample,1",
        "line 3, column month: '2026-13' is not of the form YYYY-MM. Write it so.",
      ),
      (
        "municipalities.csv", "753,Sipoo,,01,245,,,",
        "line 4, column area_fi: this must not be empty. Fill it in.",
      ),
      (
        "units.csv", "x,371100,a,b,c,,,1",
        "line 4, column qualification: '371100' is not in qualifications.csv. Correct it here or add it there.",
      ),
      (
        "services.csv", "x,test,a,,,b,,,,,,,,,,,,,,,law,,1,1",
        "line 4, column kind: 'test' is not one of employment_services, ohjaamo, outreach_youth_work, workshop, kela_rehabilitation, kela_benefits, multi_sector_support, adult_education, vocational_college, language_test, immigrant_guidance, recognition, family_centre, early_education, social_work, health, debt_advice, housing, other. Use one of these.",
      ),
      (
        "services.csv", "x,health,a,,,b,,,,,,,suomi,,,,,,,,law,,1,1",
        "line 4, column languages: 'suomi' is not of the form fi or smn (ISO 639). Write it so.",
      ),
      (
        "employers.csv", "x,Oy,9999,,245,Kerava,,fi,,,,,,,1,",
        "line 4, column occupation: '9999' is not in occupations.csv. Correct it here or add it there.",
      ),
      (
        "qualification_links.csv", "371101,5321,900,guess,,,",
        "line 4, column origin: 'guess' is not one of official, derived, advisor. Use one of these.",
      ),
      (
        "qualification_links.csv", "371101,7512,1001,derived,,,",
        "line 4, column weight: '1001' is not a whole number from 0 to 1000. Correct it.",
      ),
      (
        "qualification_links.csv", "371101,7512,100,derived,accepted,,2026-11-20",
        "line 4, column reviewed_by: this must not be empty. Fill it in.",
      ),
      (
        "travel.csv", "92,245,5",
        "line 4, column from: '92' has lost the zeros of '092', as spreadsheets do. Make the column text and write '092'.",
      ),
      (
        "travel.csv", "092,049,5",
        "line 4, column to: '049' is not in municipalities.csv. Correct it here or add it there.",
      ),
    ],
  )
  func otherFiles(file: String, row: String, message: String) throws {
    let whole = try folder.read().snapshot
    try folder.append(row, to: file)
    let read = try folder.read()
    #expect(read.leftOut.map(\.description) == ["\(file), \(message)"])
    #expect(read.snapshot == whole)
  }

  @Test func `figures may be of any area, and counts alone`() throws {
    try folder.replace("example\n5321,01", with: "example,area\n5321,", in: "labour.csv")
    try folder.replace(
      "surplus,3,120,,Sample,1",
      with: ",,120,7,Sample,1,kunta_092",
      in: "labour.csv",
    )
    let figure = try #require(try folder.read().snapshot.labourDemand.first)
    #expect(figure.area == .municipality("092"))
    #expect(figure.balance == nil && figure.degree == nil && figure.vacancies == 7)
    try folder.replace("kunta_092", with: "Vantaa", in: "labour.csv")
    #expect(
      try folder.read().leftOut.map(\.description) == [
        "labour.csv, line 2, column area: 'Vantaa' is not of the form koko_maa, maakunta_01 or "
          + "kunta_092. Write it so."
      ]
    )
  }

  @Test func `rows that refer to a row left out are left out too`() throws {
    try folder.replace("keuda,Keuda", with: "keuda,", in: "providers.csv")
    let read = try folder.read()
    #expect(read.leftOut.map { "\($0.file) \($0.line)" } == ["providers.csv 2", "offerings.csv 2"])
    #expect(read.snapshot.offerings.map(\.id) == ["shop"])
  }

  @Test func `blanks around a cell mean nothing and an empty cell is not stated`() throws {
    try folder.replace("120,,Sample", with: " 120 , , Sample ", in: "labour.csv")
    let figure = try #require(try folder.read().snapshot.labourDemand.first)
    #expect(figure.unemployed == 120)
    #expect(figure.vacancies == nil)
    #expect(figure.source == "Sample")
  }
}
