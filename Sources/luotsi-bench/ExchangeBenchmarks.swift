import CaseStore
import Foundation
import Guidance
import Interview
import LuotsiApp
import Sealing

/// A laptop's file taken in at the office: every case known to both, with an answer changed at the
/// laptop and another one at both.
func measureMerge(_ subject: Subject, name: String, cases: Int) throws -> [Measurement] {
  let session = try exampleSession(subject)
  return try inNewFolder { folder in
    var (sending, merging, again): ([Double], [Double], [Double]) = ([], [], [])
    for round in 0..<3 {
      let office = try desk("office-\(round)", in: folder)
      let laptop = try desk("laptop-\(round)", in: folder)
      try office.trust(KnownDesk(name: "laptop", card: laptop.card(), relation: .own), at: start)
      try laptop.trust(KnownDesk(name: "office", card: office.card(), relation: .own), at: start)
      try office.createCases(
        codes: (1...cases).map { "MÄNTY-\($0)" },
        isExample: false,
        answered: session.record,
        form: session.form.source,
        progress: interviewProgress(session),
        at: start,
      )
      _ = try laptop.receive(file(from: office, to: "laptop"), at: start)
      try change(session, ["birth_year": 1980], at: office)
      try change(session, ["birth_year": 1990, "birth_month": 5], at: laptop)
      var sent = Data()
      sending.append(try milliseconds { sent = try file(from: laptop, to: "office") })
      var received: ReceivedTransfer?
      merging.append(try milliseconds { received = try office.receive(sent, at: start) })
      precondition(
        received?.cases.count { $0.conflicts.count == 1 } == cases,
        "a conflict is missing",
      )
      again.append(try milliseconds { _ = try office.receive(sent, at: start) })
    }
    return [
      Measurement("\(name)-send", unit: "ms", samples: sending),
      Measurement(name, unit: "ms", samples: merging),
      Measurement("\(name)-again", unit: "ms", samples: again),
    ]
  }
}

private let start = Date(timeIntervalSince1970: 1_795_503_600)

private func desk(_ name: String, in folder: URL) throws -> CaseDatabase {
  try LockedStore.open(at: folder.appending(path: "\(name).sqlite"))
    .setUp(for: name, Passphrase("kuu nousee metsän yli"), work: .least, at: start)
}

private func file(from desk: CaseDatabase, to name: String) throws -> Data {
  try desk.transfer(.all, to: name, at: start) { _ in [] }
}

/// Gives the answers in every case.
private func change(
  _ session: InterviewSession,
  _ answers: [QuestionID: Int],
  at desk: CaseDatabase,
) throws {
  var changed = session
  for (question, number) in answers {
    try changed.answer(Place(question), with: .integer(number))
  }
  for summary in try desk.summaries() {
    try desk.save(
      changed.record,
      form: session.form.source,
      progress: interviewProgress(changed),
      of: summary.id,
      at: start.addingTimeInterval(60),
    )
  }
}
