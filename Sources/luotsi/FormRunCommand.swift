import ArgumentParser
import Foundation
import Interview
import Languages

extension FormCommand {
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run",
      abstract: "Plays answers through a form and says what was asked, skipped and calculated.",
    )

    @Argument(help: "The form: an .xlsx, .csv or .md file, or a folder with survey.csv.")
    var form: String

    @Option(
      help: "The answers: JSON, or an ODK submission as XML.",
      completion: .file(extensions: ["json", "xml"]),
    )
    var answers: String

    @Option(help: "The language tag of messages, such as fi. Default: the locale's, else Finnish.")
    var language: String?

    @Option(help: "json, text, or xml for the answers as an ODK submission.")
    var format: RunFormat = .json

    func run() throws {
      var options = SharedOptions()
      options.form = form
      options.language = language.flatMap(Language.init(rawValue:))
      let form = try Workplace(options).form()
      let table = try readAnswerTable(answers, to: form)
      let session = InterviewSession(form: form, now: presentMoment(), playing: table)
      let report = session.report(language: language ?? options.chosenLanguage.rawValue)
      switch format {
      case .json: try printData(report.jsonData())
      case .text: print(runText(report), terminator: "")
      case .xml:
        print(
          session.submissionXML(instanceID: "uuid:" + UUID().uuidString.lowercased()),
          terminator: "",
        )
      }
      if !report.errors.isEmpty || !report.violated.isEmpty { throw ExitCode(1) }
    }
  }
}

/// How `form run` prints.
enum RunFormat: String, ExpressibleByArgument, CaseIterable {
  case json
  case text
  case xml
}

/// A heading and its lines for every part of the report that is not empty.
private func runText(_ report: ReplayReport) -> String {
  var text = "\(report.form) \(report.version)\n"
  func part(_ title: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    text += "\n\(title)\n" + lines.map { "  \($0)\n" }.joined()
  }
  part("asked", report.asked.map(\.description))
  part("skipped", report.skipped.map(\.description))
  part("set aside", report.setAside.map(\.description))
  part("not available here", report.notAvailableHere.map(\.description))
  part("violated", report.violated.map { "\($0.name): \($0.message)" })
  part("missing", report.missing.map(\.description))
  part("no longer offered", report.dropped.map { "\($0.name): \($0.message)" })
  part(
    "too many instances",
    report.overfull.map {
      "\($0): at most \(maximumInstances) of a repeat, \(maximumInstancesInAll) in all"
    },
  )
  part(
    "calculated",
    report.calculated.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" },
  )
  part("errors", report.errors.map { "\($0.name): \($0.message)" })
  part("next", report.next.map { ["\($0)"] } ?? [])
  return text
}
