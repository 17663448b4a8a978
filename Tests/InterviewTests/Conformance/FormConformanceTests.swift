import Foundation
import Testing

@testable import Interview

/// The folder of public forms and mistakes beside the project, where it is there.
private let conformance = URL(filePath: #filePath).resolvingSymlinksInPath()
  .appending(path: "../../../../../shared/conformance").standardizedFileURL

private let isPresent = FileManager.default.fileExists(
  atPath: conformance.appending(path: "xlsform-mistakes.json").path(percentEncoded: false)
)

@Suite(.enabled(if: isPresent, "needs ../shared/conformance"))
struct FormConformanceTests {
  private struct Mistake: Decodable {
    let mistake: String
    let formMarkdown: String
    let pyxform: String

    enum CodingKeys: String, CodingKey {
      case mistake
      case formMarkdown = "form_md"
      case pyxform
    }
  }

  @Test func `every planted mistake is found, and those of pyxform are errors here too`() throws {
    let data = try Data(contentsOf: conformance.appending(path: "xlsform-mistakes.json"))
    let mistakes = try JSONDecoder().decode([Mistake].self, from: data)
    #expect(mistakes.count > 20)
    for sample in mistakes {
      let reading = try readForm(markdown: sample.formMarkdown)
      #expect(reading.findings.count == 1, "\(sample.mistake): \(lines(reading.findings))")
      if sample.pyxform == "error" { #expect(reading.hasErrors, "\(sample.mistake)") }
    }
  }

  @Test(
    "A public form is read, with as many findings as were found to be true",
    arguments: [
      ("bd-admin-cascade.xlsx", 0), ("correlaid-mitwirken-umfrage.xlsx", 2),
      ("odk-all-question-types.xlsx", 2), ("odk-socio-economic-survey.xlsx", 8),
      ("pyxform-bug-odkvalidatewarnings.xlsx", 4), ("pyxform-choice-filter.xlsx", 0),
      ("pyxform-group.md", 0), ("pyxform-specify-other.md", 1), ("pyxform-widgets.csv", 1),
      ("pyxform-loop.csv", 2), ("pyxform-yes-or-no.md", 1), ("who-va-2022.xlsx", 42),
    ],
  )
  func form(file: String, count: Int) throws {
    let reading = try readForm(at: conformance.appending(path: "forms").appending(path: file))
    #expect(reading.form != nil)
    #expect(reading.findings.count == count, "\(lines(reading.findings))")
  }

  @Test func `a form with a column twice is not used`() throws {
    let file = conformance.appending(path: "forms/pyxform-bug-duplicate-columns.xlsx")
    let reading = try readForm(at: file)
    #expect(reading.form == nil && reading.hasErrors)
  }
}
