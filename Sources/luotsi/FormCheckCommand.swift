import ArgumentParser
import Foundation
import Interview
import Languages

extension FormCommand {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Lists every mistake of a form: sheet, row, column, what is wrong, what to do.",
    )

    @Argument(help: "The form: an .xlsx, .csv or .md file, or a folder with survey.csv.")
    var form: String

    @OptionGroup var options: CheckOptions

    func run() throws {
      let language = options.shared.chosenLanguage
      let reading = try readingForm(at: URL(filePath: form), language: language)
      let document = FormCheckDocument(reading.findings, language: language)
      try options.format.show(json: document.jsonData(), text: document.text + "\n")
      if reading.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }
}
