import CaseStore
import CivilDates
import Foundation
import Interview
import LuotsiApp
import Sealing
import TerminalUI

/// From a passphrase to the key of a store: Argon2id with the work that stores ask for.
func measureUnlocking() throws -> [Measurement] {
  try inNewFolder { folder in
    let passphrase = try Passphrase("kuu nousee metsän yli")
    let store = try LockedStore.open(at: folder.appending(path: "cases.sqlite"))
    let slots = try store.setUp(for: "Aino", passphrase, at: Date()).keySlots()
    let samples = try (0..<20).map { _ in
      try milliseconds { _ = try store.unlock(slots[0], with: passphrase, at: Date()) }
    }
    return [Measurement("unlock", unit: "ms", samples: samples)]
  }
}

/// A store of invented cases, each with the answers of an example client: listing them, saving an
/// answer to one of them, and typing into the search over their codes.
func measureLargeStore(
  _ subject: Subject,
  name: String,
  cases: Int,
) throws -> [Measurement] {
  let session = try exampleSession(subject)
  return try inNewFolder { folder in
    let store = try CaseDatabase.openForPractice(
      at: folder.appending(path: "cases.sqlite"),
      time: Date(),
    )
    try store.createCases(
      codes: (1...cases).map { "\(words[$0 % words.count])-\($0)" },
      isExample: true,
      answered: session.record,
      form: session.form.source,
      progress: interviewProgress(session),
      at: Date(),
    )
    var listed: [CaseSummary] = []
    let lists = try (0..<20).map { _ in try milliseconds { listed = try store.summaries() } }
    precondition(listed.count == cases, "a case is missing from the list")
    return [
      Measurement("store-list-\(cases)", unit: "ms", samples: lists),
      Measurement("store-save-\(cases)", unit: "ms", samples: try saves(session, listed, store)),
      Measurement(
        "store-search-\(cases)",
        unit: "ms",
        samples: try searches(session.form, subject, store),
      ),
    ]
  }
}

private let words = ["KIVI", "MÄNTY", "TUULI", "JÄRVI", "KETTU", "HALLA", "POUTA", "RÄNTÄ"]

/// One answer after another, each to another case.
private func saves(
  _ session: InterviewSession,
  _ cases: [CaseSummary],
  _ store: CaseDatabase,
) throws -> [Double] {
  let progress = interviewProgress(session)
  return try (0..<500).map { index in
    var changed = session
    try changed.answer("birth_year", with: .integer(1960 + index % 40))
    let record = changed.record
    let summary = cases[index * 7919 % cases.count]
    return try milliseconds {
      try store.save(
        record,
        form: session.form.source,
        progress: progress,
        of: summary.id,
        at: Date(),
      )
    }
  }
}

/// From each key typed into the search of the list of cases to its frame.
private func searches(_ form: Form, _ subject: Subject, _ store: CaseDatabase) throws -> [Double] {
  let typing = ["kivi 12", "manty-4", "7777", "räntä", "pouta-99"].flatMap { text in
    text.map(Key.character) + Array(repeating: Key.backspace, count: text.count)
  }
  return Array(try frameTimes(of: [.character("/")] + typing, form, subject, store: store))
}

func inNewFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID())")
  let value = try body(folder)
  try FileManager.default.removeItem(at: folder)
  return value
}
