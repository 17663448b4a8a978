import Foundation
import Languages
import Testing

@testable import Interview

struct FindingTests {
  @Test("A mistake is one finding, in these words", arguments: OneMistake.all)
  func words(sample: OneMistake) {
    #expect(lines(sample.findings) == [sample.finding])
  }

  @Test("A finding is worded anew in each language", arguments: OneMistake.all)
  func languages(sample: OneMistake) {
    for finding in sample.findings {
      let message = finding.message
      #expect(Set([message.fi, message.sv, message.en]).count == 3)
      let suggestion = finding.suggestion
      #expect(Set([suggestion.fi, suggestion.sv, suggestion.en]).count == 3)
    }
  }

  @Test("A form is used unless a finding is an error", arguments: OneMistake.all)
  func use(sample: OneMistake) {
    let reading = readForm(
      survey: sample.survey,
      choices: sample.choices,
      settings: sample.settings,
    )
    #expect((reading.form == nil) == sample.finding.hasPrefix("error"))
  }

  @Test func `all mistakes are listed at once, row by row`() {
    let survey = """
      type,name,label,relevent
      text,a,A,
      textt,b,B,
      text,a,,
      """
    #expect(
      readForm(survey: survey).findings.map { "\($0.severity) \($0.code) \($0.row) \($0.column)" }
        == [
          "warning unknown-column 1 relevent",
          "error unknown-type 3 type",
          "error duplicate-name 4 name",
          "error missing-label 4 label",
        ]
    )
  }

  @Test func `a circle names all of its rows`() {
    let survey = """
      type,name,label,relevant,calculation
      calculate,a,,,${b} + 1
      text,x,X,,
      calculate,b,,,${c} + 1
      calculate,c,,,${a} + 1
      """
    #expect(
      readForm(survey: survey).findings.map(\.message.en) == [
        "The rows wait for each other: 'a' (row 2) needs 'b' (row 4) needs 'c' (row 5) needs 'a'."
      ]
    )
  }

  @Test func `many equal warnings in one column are told once`() {
    let rows = (1...12).map { "text,q\($0),K," }.joined(separator: "\n")
    let survey = "type,name,label::suomi (fi),label::English (en)\n" + rows
    #expect(
      lines(readForm(survey: survey).findings) == [
        """
        warning: survey, row 2, column 'label::English (en)': The label is missing in English \
        (en). The same on 11 more rows (3, 4, 5, 6, 7, …). Translate it; until then the default \
        language is shown.
        """
      ]
    )
  }

  @Test func `many unused lists are told once`() {
    let choices = (1...11).map { "l\($0),a,A" }.joined(separator: "\n")
    let findings = readForm(
      survey: "type,name,label\ntext,a,A",
      choices: "list_name,name,label\n" + choices,
    ).findings
    #expect(
      findings.map(\.message.en)
        == ["No question uses 11 of the lists: l1, l2, l3, l4, l5, l6, l7, l8, …."]
    )
  }

  @Test func `a long cell is clipped in the message and whole in the finding`() throws {
    let name = String(repeating: "long", count: 30)
    let finding = try #require(
      readForm(survey: "type,name,label\ntext,a,A ${\(name)}").findings.first
    )
    #expect(finding.text == "A ${\(name)}")
    #expect(finding.message.en.contains("…'."))
  }

  @Test func `a broken file is a finding`() {
    #expect(
      lines(readForm(survey: "type,name\n\"text,a").findings) == [
        """
        error: survey, row 2: The quotation mark at line 2, character 1 is never closed. Close \
        it, and double every quotation mark inside the cell.
        """
      ]
    )
  }
}
