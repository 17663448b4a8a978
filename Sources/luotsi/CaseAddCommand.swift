import ArgumentParser
import CaseStore
import Foundation
import Interview
import LuotsiApp

extension CaseCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Stores answers as a new case: a JSON file, or an ODK submission.",
    )

    @OptionGroup var options: SharedOptions

    @Option(
      help: "The answers: JSON, or an ODK submission as XML.",
      completion: .file(extensions: ["json", "xml"]),
    )
    var answers: String

    @Option(help: "The code of the case. Default: a new one that nobody can be told from.")
    var code: String?

    @Flag(help: "Add to the practice store.")
    var practice = false

    func run() throws {
      let workplace = Workplace(options)
      let form = try workplace.form()
      let session = InterviewSession(
        form: form,
        now: presentMoment(),
        playing: try readAnswerTable(answers, to: form),
      )
      for (place, _) in session.unplaced.sorted(by: { $0.key < $1.key }) {
        printError(
          "\(answers): the form has no place for the answer to '\(place)'; it is kept aside."
        )
      }
      try workplace.changingStore(practice: practice) { store in
        print(try add(session, of: form, to: store, workplace))
      }
    }

    /// Stores the interview as a new case, and gives its code.
    private func add(
      _ session: InterviewSession,
      of form: Form,
      to store: CaseDatabase,
      _ workplace: Workplace,
    ) throws -> String {
      let summaries = try workplace.storing { () throws(StoreError) in try store.summaries() }
      let chosen = code ?? proposedCode(after: summaries)
      _ = try workplace.storing { () throws(StoreError) in
        try store.createCase(
          code: chosen,
          isExample: practice,
          answered: session.record,
          form: form.source,
          progress: interviewProgress(session),
          at: Date(),
        )
      }
      return chosen
    }
  }
}
