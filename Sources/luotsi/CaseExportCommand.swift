import ArgumentParser
import CaseStore
import Foundation
import Interview
import LuotsiApp

extension CaseCommand {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Prints a stored interview, or everything that is kept of a client.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The code of the case.")
    var code: String

    @Option(
      name: .customLong("as"),
      help: "answers (JSON), xml (ODK submission), audit (CSV), everything (JSON), text",
    )
    var format: ExportFormat = .answers

    @Flag(help: "Export from the practice store.")
    var practice = false

    func run() throws {
      let workplace = Workplace(options)
      let store = try workplace.store(practice: practice)
      let id = try workplace.caseID(code, in: store)
      let stored = try workplace.storing { () throws(StoreError) in try store.load(id, at: Date()) }
      try workplace.storing { () throws(StoreError) in try store.logExport(of: id, at: Date()) }
      if format == .everything || format == .text {
        return try showEverything(of: stored, in: store, workplace)
      }
      guard let record = stored.interview else {
        throw Failure(.input, "The case '\(code)' has no answers yet. There is nothing to export.")
      }
      switch format {
      case .answers: try printData(AnswersDocument(record).jsonData())
      case .audit: print(record.events.csv, terminator: "")
      case .everything, .text: return
      case .xml:
        let form = try form(of: record, in: store, workplace)
        let session = InterviewSession(form: form, now: presentMoment(), record: record)
        print(session.submissionXML(instanceID: "uuid:" + id.rawValue), terminator: "")
      }
    }

    private func showEverything(
      of stored: GuidanceCase,
      in store: CaseDatabase,
      _ workplace: Workplace,
    ) throws {
      let log = try workplace.storing { () throws(StoreError) in try store.auditLog() }
      let document = CaseFileDocument(stored, log)
      guard format == .text else { return try printData(document.json()) }
      let session = try stored.interview.map { record in
        InterviewSession(
          form: try form(of: record, in: store, workplace),
          now: presentMoment(),
          record: record,
        )
      }
      let text = caseFileText(
        document,
        session: session,
        desk: try workplace.desk(practice: practice),
        language: options.chosenLanguage,
      )
      print(text, terminator: "")
    }

    /// The form that the interview was held with, else the one in use now.
    private func form(
      of record: InterviewRecord,
      in store: CaseDatabase,
      _ workplace: Workplace,
    ) throws -> Form {
      let kept = try workplace.storing { () throws(StoreError) in
        try store.form(record.contentHash)
      }
      if let form = kept.flatMap({ readForm($0).form }) { return form }
      printError("The form of this interview is not stored; the one in use now is taken instead.")
      return try workplace.form()
    }
  }
}

/// What `case export` prints.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case answers
  case xml
  case audit
  case everything
  case text
}
