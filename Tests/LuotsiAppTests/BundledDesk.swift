import CaseStore
import CatalogueStore
import CivilDates
import Foundation
import Interview
import Matching
import Testing

@testable import LuotsiApp

/// The project's own resources, found from this file.
let resources = ResourceFolder(
  url: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Resources")
)

/// The program as it ships, on a fixed day.
func bundledDesk() throws -> Desk { try sharedDesk.get() }

/// Read once: the form and the catalogue are what takes the tests their time.
private let sharedDesk = Result { try readBundledDesk() }

private func readBundledDesk() throws -> Desk {
  let form = try #require(try readForm(at: resources.assessmentForm).form)
  let catalogue = try importCatalogueFolder(
    catalogue: resources.catalogue,
    codes: resources.codes,
  ).snapshot
  return Desk(
    form: form,
    catalogue: catalogue,
    rules: try RulePack.load(from: Data(contentsOf: resources.rules)),
    today: try #require(CivilDate("2026-11-24")),
    isPractice: true,
    qualifications: try readQualificationNames(in: resources.codes),
  )
}

/// Half past nine on the desk's day, in Finland in winter.
func testMoment() throws -> Moment { try #require(Moment("2026-11-24T09:30:00.000+02:00")) }

/// The invented client of `examples/NAME.json`, interviewed on the desk's day.
func exampleSession(_ name: String, on desk: Desk) throws -> InterviewSession {
  let file = resources.exampleAnswers.appending(path: "\(name).json")
  let answers = try AnswersDocument.decode(Data(contentsOf: file))
  return InterviewSession(
    form: desk.form,
    now: try testMoment(),
    playing: answers.answers,
  )
}

/// A case as the store would give it, with the answers of an example.
func exampleCase(_ name: String, on desk: Desk) throws -> GuidanceCase {
  let id = try #require(GuidanceCase.ID("6f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9"))
  let moment = Date(timeIntervalSince1970: 1_795_500_000)
  return GuidanceCase(
    summary: CaseSummary(
      id: id,
      code: name.uppercased(),
      isExample: true,
      createdAt: moment,
      updatedAt: moment,
      stage: .interview(answered: 12, asked: 40),
      revision: 3,
      deleteBy: CivilDate("2027-05-23"),
    ),
    interview: try exampleSession(name, on: desk).record,
    ranking: nil,
  )
}

/// A database with the bundled catalogue, made once: the screens only read it.
func bundledDatabase() throws -> CatalogueDatabase { try sharedDatabase.get() }

private let sharedDatabase = Result {
  let file = FileManager.default.temporaryDirectory
    .appending(path: "luotsi-\(UUID().uuidString)/catalogue.sqlite")
  let database = try CatalogueDatabase.open(at: file)
  let desk = try bundledDesk()
  try database.replaceContents(with: desk.catalogue, from: "bundled", importedOn: desk.today)
  // SQLite keeps the open file; nothing is left behind.
  try FileManager.default.removeItem(at: file.deletingLastPathComponent())
  return database
}

/// New cases with these codes, in this order.
func caseSummaries(codes: [String]) throws -> [CaseSummary] {
  let id = try #require(GuidanceCase.ID("6f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9"))
  return codes.map { code in
    CaseSummary(
      id: id,
      code: code,
      isExample: false,
      createdAt: Date(timeIntervalSince1970: 1_795_503_600),
      updatedAt: Date(timeIntervalSince1970: 1_795_503_600),
      stage: .new,
      revision: 1,
      deleteBy: CivilDate("2027-05-23"),
    )
  }
}
