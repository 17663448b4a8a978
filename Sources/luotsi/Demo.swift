import ArgumentParser
import CaseStore
import Foundation
import Interview
import Languages
import LuotsiApp
import Reports

/// Practice on example clients, in a store of its own.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Practises on invented clients in a store of its own."
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Play the bundled example interview as plain text.")
  var play = false

  func run() throws {
    if play { return try playExample(options) }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      printError("No terminal here: this is the example interview, as in 'luotsi demo --play'.")
      return try playExample(options)
    }
    try openFullScreen(options, practice: true, mouse: true)
  }
}

/// Plays the bundled example through the real form, matcher and practice store, as plain text.
func playExample(_ options: SharedOptions) throws {
  let workplace = Workplace(options)
  let desk = try workplace.desk(practice: true)
  let store = try workplace.store(practice: true)
  let answers = try readAnswers(
    workplace.resources().exampleAnswers.appending(path: "kivi-27.json").path
  )
  let language = options.chosenLanguage
  let session = try InterviewSession(playing: answers, on: desk.form, today: desk.today)
  print(interviewText(session, language: language))
  let ranking = desk.matcher.rank(profile(from: session), on: desk.today)
  print(rankingText(ranking, catalogue: desk.catalogue, language: language, top: 5))
  do throws(StoreError) {
    let guidanceCase = try openOrCreate("KIVI-27", in: store)
    let progress = interviewProgress(session)
    try store.save(session.record, progress: progress, of: guidanceCase, at: Date())
    let record = RankingRecord(
      ranking: ranking,
      formID: desk.form.id,
      formVersion: desk.form.version,
      formHash: desk.form.contentHash,
      chosen: [],
    )
    try store.save(record, of: guidanceCase, at: Date())
    let stored = try store.load(guidanceCase).summary
    print(storedText(stored.code, revision: stored.revision)[language])
  } catch {
    throw Failure(.machine, storeSentence(error)[language])
  }
}

private func openOrCreate(
  _ code: String,
  in store: CaseDatabase,
) throws(StoreError) -> GuidanceCase.ID {
  if let present = try store.summaries().first(where: { $0.code == code }) { return present.id }
  return try store.createCase(code: code, isExample: true, at: Date()).id
}

private func storedText(_ code: String, revision: Int) -> Phrase {
  Phrase(
    fi: "Tallennettu harjoitteluaineistoon: \(code), versio \(revision).",
    sv: "Sparat i övningsmaterialet: \(code), version \(revision).",
    en: "Stored in the practice store: \(code), revision \(revision).",
  )
}
