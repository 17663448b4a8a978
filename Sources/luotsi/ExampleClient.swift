import CaseStore
import Catalogue
import Foundation
import Guidance
import Interview
import LuotsiApp
import Matching
import Reports

/// An invented client of the bundled answers, interviewed and ranked by the real form and matcher.
struct ExampleClient {
  let code: String
  let session: InterviewSession
  let ranking: Ranking
  private let form: Form
  private let trail: RankingTrail
  private let offerings: [Offering.ID: Offering]

  /// Plays the answers of a file that is named as the client's code, such as `kivi-27.json`.
  init(_ file: URL, at desk: Desk) throws {
    code = file.deletingPathExtension().lastPathComponent.uppercased()
    form = desk.form
    session = try InterviewSession(
      checking: try readAnswers(file.path, to: desk.form),
      on: desk.form,
      now: desk.today.noon,
    )
    let client = profile(from: session)
    ranking = desk.matcher.rank(client, on: desk.today)
    trail = desk.matcher.trail(client, on: desk.today)
    offerings = desk.offerings
  }

  /// Stores the interview and its ranking, over the client's earlier case where there is one.
  func save(in store: CaseDatabase) throws(StoreError) -> CaseSummary {
    let present = try store.summaries().first { $0.code == code }?.id
    let id =
      if let present { present } else {
        try store.createCase(code: code, isExample: true, at: Date()).id
      }
    try store.save(
      session.record,
      form: form.source,
      progress: interviewProgress(session),
      of: id,
      at: Date(),
    )
    let record = RankingRecord(
      ranking: ranking,
      formID: form.id,
      formVersion: form.version,
      formHash: form.contentHash,
      chosen: [],
      trail: trail,
      outline: RankingOutline(ranking, chosen: [], offerings: offerings),
    )
    try store.save(record, of: id, at: Date())
    return try store.load(id, at: Date()).summary
  }
}

/// The files of the bundled answers, in the order of their clients' codes.
func exampleFiles(_ resources: ResourceFolder) throws -> [URL] {
  let folder = resources.exampleAnswers
  do {
    return try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  } catch {
    throw Failure(.machine, "\(folder.path): the example answers cannot be read. Install again.")
  }
}
