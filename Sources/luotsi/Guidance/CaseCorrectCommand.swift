import ArgumentParser
import CaseStore
import Foundation
import Interview
import LuotsiApp

extension CaseCommand {
  struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "correct",
      abstract: "Corrects one answer of a stored interview, under the form's checks.",
      discussion: "What stood there before stays among the corrections of the case. The ranking is "
        + "made anew when the case is next opened.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The code of the case.")
    var code: String

    @Argument(help: "The question, such as birth_year or job[2]/title.")
    var question: String

    @Argument(help: "The answer as an ODK submission writes it; several picks with blanks between.")
    var value: String

    @Option(help: "Why it is corrected; it goes to the event log.")
    var reason: String

    @Flag(help: "Use the practice store.")
    var practice = false

    func run() throws {
      guard reason.contains(where: { !$0.isWhitespace }) else {
        throw Failure(.input, "--reason is empty. Write in a few words why it is corrected.")
      }
      let workplace = Workplace(options)
      try workplace.changingStore(practice: practice) { store in
        let id = try workplace.caseID(code, in: store)
        let stored = try workplace.storing { () throws(StoreError) in
          try store.load(id, at: Date())
        }
        guard let record = stored.interview else {
          throw Failure(
            .input,
            "The case '\(code)' has no answers yet. There is nothing to correct.",
          )
        }
        let form = try keptForm(of: record, in: store, workplace)
        var session = InterviewSession(form: form, now: presentMoment(), record: record)
        session.refusedPurposes = stored.guidance.refusedPurposes
        try correct(&session)
        try workplace.storing { () throws(StoreError) in
          try store.save(
            session.record,
            form: form.source,
            progress: interviewProgress(session),
            of: id,
            at: Date(),
          )
        }
      }
    }

    private func correct(_ session: inout InterviewSession) throws {
      guard let place = Place(question), let found = session.form.question(at: place) else {
        throw Failure(
          .input,
          "The form has no question '\(question)'. 'luotsi case export \(code)' shows the names.",
        )
      }
      do throws(AnswerError) {
        let entered = try AnswerValue.entered(value, for: found)
        try session.correct(place, with: entered, because: reason)
      } catch {
        let sentence = error.message(in: options.chosenLanguage.rawValue)
        throw Failure(.input, "'\(question)': \(sentence) Nothing was changed.")
      }
    }

    /// The form that the interview was held with: another one could put answers aside.
    private func keptForm(
      of record: InterviewRecord,
      in store: CaseDatabase,
      _ workplace: Workplace,
    ) throws -> Form {
      let kept = try workplace.storing { () throws(StoreError) in
        try store.form(record.contentHash)
      }
      guard let form = kept.flatMap({ readForm($0).form }) else {
        throw Failure(
          .input,
          "The form of this interview is not stored. Open the case and move it to the new form.",
        )
      }
      return form
    }
  }
}
