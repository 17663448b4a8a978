import ArgumentParser
import Foundation
import Interview
import Languages

extension FormCommand {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists every mistake of a form: sheet, row, column, what is wrong, what to do."
    )

    @Argument(help: "The form: an .xlsx, .csv or .md file, or a folder with survey.csv.")
    var form: String

    @Option(help: "Language of messages: fi, sv or en. Default: the locale's, else Finnish.")
    var language: Language?

    @Option(help: "text or json")
    var format: OutputFormat = .text

    func run() throws {
      var options = SharedOptions()
      options.language = language
      let reading = try readingForm(at: URL(filePath: form), language: options.chosenLanguage)
      let document = FormCheckDocument(reading.findings, language: options.chosenLanguage)
      switch format {
      case .json: try printData(document.jsonData())
      case .text: print(document.text)
      }
      if reading.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }
}
