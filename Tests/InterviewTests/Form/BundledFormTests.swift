import Foundation
import Testing

@testable import Interview

/// The forms folder of the project, found from where this file stands.
private let forms = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Resources/forms")

struct BundledFormTests {
  @Test func `the bundled interview has no mistakes`() throws {
    let reading = try readForm(at: forms.appending(path: "alkukartoitus"))
    #expect(lines(reading.findings) == [])
  }

  @Test func `the bundled example answers fit the bundled interview`() throws {
    let form = try #require(try readForm(at: forms.appending(path: "alkukartoitus")).form)
    let examples = try FileManager.default
      .contentsOfDirectory(at: forms.appending(path: "examples"), includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
    #expect(!examples.isEmpty)
    for example in examples {
      let answers = try AnswersDocument.decode(try Data(contentsOf: example))
      let report = InterviewSession(form: form, now: try testTime(), playing: answers.answers)
        .report(language: "en")
      #expect(answers.version == form.version, "\(example.lastPathComponent)")
      #expect(report.errors == [], "\(example.lastPathComponent)")
      #expect(report.violated == [], "\(example.lastPathComponent)")
      #expect(report.setAside == [], "\(example.lastPathComponent)")
      #expect(report.missing == [], "\(example.lastPathComponent)")
    }
  }
}
