import CaseStore
import Catalogue
import Foundation
import Guidance
import Interview
import Matching

/// An invented client, interviewed and ranked by the real form and matcher, ready to be stored.
public struct ExampleClient: Equatable, Sendable {
  public let code: String
  private let interview: InterviewRecord
  private let form: FormSource
  private let progress: InterviewProgress
  private let list: RankingRecord

  public init(_ code: String, _ session: InterviewSession, at desk: Desk) {
    self.code = code
    interview = session.record
    form = session.form.source
    progress = interviewProgress(session)
    let client = profile(from: session)
    let ranking = desk.matcher.rank(client, on: desk.today)
    list = RankingRecord(
      ranking: ranking,
      formID: session.form.id,
      formVersion: session.form.version,
      formHash: session.form.contentHash,
      chosen: [],
      trail: desk.matcher.trail(client, on: desk.today),
      outline: RankingOutline(ranking, chosen: [], offerings: desk.offerings),
    )
  }

  public var ranking: Ranking { list.ranking }

  /// Stores interview and list as an example, over its earlier case where there is one.
  public func save(in store: CaseDatabase, at time: Date) throws(StoreError) -> GuidanceCase {
    let present = try store.summaries().first { $0.code == code && $0.isExample }?.id
    let id =
      if let present { present } else {
        try store.createCase(code: code, isExample: true, at: time).id
      }
    try store.save(interview, form: form, progress: progress, of: id, at: time)
    try store.save(list, of: id, at: time)
    return try store.load(id, at: time)
  }
}

/// The bundled answers of invented clients.
public struct ExampleAnswers: Sendable {
  /// The files, named as their clients' codes, in the order of these.
  public let files: [URL]

  /// - Throws: ``Unreadable`` when the folder cannot be listed or holds none.
  public init(in folder: URL) throws(Unreadable) {
    let listed: [URL]
    do {
      listed = try FileManager.default
        .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    } catch {
      throw Unreadable(path: folder.path(percentEncoded: false))
    }
    files =
      listed
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    guard !files.isEmpty else { throw Unreadable(path: folder.path(percentEncoded: false)) }
  }

  /// The answers of the first client.
  func first() throws(Unreadable) -> AnswerTable {
    do {
      return try AnswersDocument.decode(Data(contentsOf: files[0])).answers
    } catch {
      throw Unreadable(path: files[0].path(percentEncoded: false))
    }
  }

  /// Answers that came with the program and are not there, or are damaged.
  public struct Unreadable: Error, Equatable, Sendable {
    public let path: String
  }
}
