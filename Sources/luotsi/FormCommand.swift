import ArgumentParser
import CivilDates
import Foundation
import Interview

/// Commands for those who write forms.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Checks a form, tries an expression or plays answers through a form.",
    subcommands: [Check.self, Evaluate.self, Run.self],
  )

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists every mistake of a form: sheet, row, column, what is wrong, what to do."
    )

    @Argument(help: "The form: a folder with survey.csv, choices.csv and settings.csv.")
    var folder: String

    @Option(help: "text or json")
    var format: OutputFormat = .text

    func run() throws {
      let reading = try readingForm(in: URL(filePath: folder, directoryHint: .isDirectory))
      let document = FormCheckDocument(reading.findings)
      switch format {
      case .json: try printData(document.jsonData())
      case .text where reading.findings.isEmpty: print("\(folder): no mistakes.")
      case .text: print(document.text)
      }
      if reading.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }

  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Plays answers through a form and says what was asked, skipped and calculated."
    )

    @Argument(help: "The form: a folder with survey.csv, choices.csv and settings.csv.")
    var folder: String

    @Option(help: "The answers, as JSON.", completion: .file(extensions: ["json"]))
    var answers: String

    @Option(help: "The language tag of messages.")
    var language = "fi"

    @Option(help: "json")
    var format: OutputFormat = .json

    func run() throws {
      var options = SharedOptions()
      options.form = folder
      let report = InterviewSession.replay(
        form: try Workplace(options).form(),
        answers: try readAnswers(answers),
        today: today(),
        language: language,
      )
      try printData(report.jsonData())
      if !report.errors.isEmpty || !report.violated.isEmpty { throw ExitCode(1) }
    }
  }
}

/// How a command prints: for a person or for a program.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

func printData(_ data: Data) throws {
  FileHandle.standardOutput.write(data)
  FileHandle.standardOutput.write(Data("\n".utf8))
}

/// Reads an answers file; every fault in it is the input's.
func readAnswers(_ path: String) throws -> AnswersDocument {
  let data: Data
  do {
    data = try Data(contentsOf: URL(filePath: path))
  } catch {
    throw Failure(.input, "\(path): the answers cannot be read. Check the path.")
  }
  do throws(AnswersDocumentError) {
    return try AnswersDocument.decode(data)
  } catch {
    throw Failure(.input, "\(path): \(error)")
  }
}
