import Testing

@testable import Interview

/// The findings as `severity code sheet row column`.
private func findings(
  _ survey: String,
  choices: String? = yesNo,
  settings: String = "form_id\nsample",
) -> [String] {
  readForm(survey: survey, choices: choices, settings: settings).findings
    .filter { $0.code != "unused-list" }
    .map { "\($0.severity.rawValue) \($0.code) \($0.sheet) \($0.row) \($0.column)" }
}

struct FindingTests {
  @Test(
    "Each mistake on a row is found where it stands",
    arguments: [
      ("text,b,B,${zz} = 1,,,", "error unknown-name survey 3 relevant"),
      ("text,b,B ${zz},,,,", "error unknown-name survey 3 label"),
      ("text,b,B ${a a},,,,", "error bad-reference survey 3 label"),
      ("text,a,A,,,,", "error duplicate-name survey 3 name"),
      ("text,1b,B,,,,", "error bad-name survey 3 name"),
      ("text,b,,,,,", "error missing-label survey 3 label"),
      ("text,,B,,,,", "error missing-name survey 3 name"),
      (",b,B,,,,", "error missing-type survey 3 type"),
      ("textt,b,B,,,,", "error unknown-type survey 3 type"),
      ("geopoint,b,B,,,,", "error unsupported-type survey 3 type"),
      ("begin_repeat,b,B,,,,", "error unsupported-type survey 3 type"),
      ("select_one ny,b,B,,,,", "error missing-list survey 3 type"),
      ("select_one,b,B,,,,", "error missing-list survey 3 type"),
      ("select_one yn or_other,b,B,,,,", "error unsupported-type survey 3 type"),
      ("end_group,,,,,,", "error unbalanced-group survey 3 type"),
      ("begin group,g,G,,,,", "error unbalanced-group survey 3 name"),
      ("calculate,b,,,,,", "error missing-calculation survey 3 calculation"),
      ("calculate,b,,,,${b} + 1,", "error cycle survey 3 calculation"),
      ("text,b,B,. = 1,,,", "error cycle survey 3 relevant"),
      ("text,b,B,(${a} = 1,,,", "error syntax survey 3 relevant"),
      ("text,b,B,,. == 1,,", "error syntax survey 3 constraint"),
      ("text,b,B,lenght(${a}) = 1,,,", "error unknown-function survey 3 relevant"),
      ("text,b,B,not() = 1,,,", "error argument-count survey 3 relevant"),
      ("text,b,B,,,,yess", "error bad-required survey 3 required"),
      ("text,b,B,${c} = 'maybe',,,", "error unknown-choice survey 3 relevant"),
      ("text,b,B,\"selected(${c}, 'maybe')\",,,", "error unknown-choice survey 3 relevant"),
      ("text,b,B,${d} = 'x',,,", "warning later-question survey 3 relevant"),
    ],
  )
  func one(row: String, finding: String) {
    let survey = """
      type,name,label,relevant,constraint,calculation,required
      integer,a,A,,,,
      \(row)
      text,d,D,,,,
      """
      .replacingC(with: row.contains("${c}"))
    #expect(findings(survey) == [finding])
  }

  @Test func `all mistakes are listed at once, row by row`() {
    let survey = """
      type,name,label,relevent
      text,a,A,
      textt,b,B,
      text,a,,
      """
    #expect(
      findings(survey) == [
        "warning unknown-column survey 1 relevent",
        "error unknown-type survey 3 type",
        "error duplicate-name survey 4 name",
        "error missing-label survey 4 label",
      ]
    )
  }

  @Test func `a cycle names all of its rows`() {
    let survey = """
      type,name,label,relevant,calculation
      calculate,a,,,${b} + 1
      text,x,X,,
      calculate,b,,,${c} + 1
      calculate,c,,,${a} + 1
      """
    let reading = readForm(survey: survey, settings: "form_id\nsample")
    #expect(
      reading.findings.map(\.message) == [
        "The rows wait for each other: 'a' (row 2) needs 'b' (row 4) needs 'c' (row 5) needs 'a'."
      ]
    )
    #expect(reading.form == nil)
  }

  @Test func `a group that depends on a question in it is a cycle`() {
    let survey = """
      type,name,label,relevant
      begin_group,g,G,${a} = 'x'
      text,a,A,
      end_group,,,
      """
    #expect(findings(survey).contains("error cycle survey 2 relevant"))
  }

  @Test func `a missing translation and a stray default language are found`() {
    let survey = """
      type,name,label::suomi (fi),label::English (en)
      text,a,Kysymys,
      """
    #expect(
      findings(survey, choices: nil) == ["warning missing-translation survey 2 label::English (en)"]
    )
    #expect(
      findings(survey, settings: "form_id,default_language\nsample,soumi (fi)").last
        == "error default-language settings 2 default_language"
    )
  }

  @Test func `a language without a code is found, as programs know languages by code`() {
    #expect(
      findings("type,name,label::suomi\ntext,a,A", choices: nil)
        == ["warning language-without-code survey 1 suomi"]
    )
  }

  @Test func `mistakes in the choices sheet carry its rows`() {
    let choices = """
      list_name,name,label
      yn,yes,Yes
      yn,yes,Yes again
      yn,not sure,Not sure
      ,no,No
      yn,maybe,
      """
    #expect(
      findings("type,name,label\nselect_one yn,a,A", choices: choices) == [
        "error duplicate-choice choices 3 name",
        "error bad-name choices 4 name",
        "error missing-list-name choices 5 list_name",
        "error missing-label choices 6 label",
      ]
    )
  }

  @Test func `an empty survey, an unused list and a broken file are findings`() {
    #expect(findings("type,name,label").contains("error empty-survey survey 1 type"))
    #expect(findings("type,name\n\"text,a") == ["error csv survey 2 "])
    let unused = readForm(survey: "type,name,label\ntext,a,A", choices: yesNo).findings
    #expect(unused.contains { $0.code == "unused-list" && $0.row == 2 })
  }

  @Test func `a finding says where, what and what to do on one line`() throws {
    let reading = readForm(
      survey: "type,name,label,relevant\ntext,age,A,\ntext,b,B,${agee} = 1",
      settings: "form_id\nsample",
    )
    let document = FormCheckDocument(reading.findings)
    #expect(
      document.text
        == "error: survey, row 3, column 'relevant': No question is named 'agee'. "
        + "Did you mean '${age}'?"
    )
    let json = String(decoding: try document.jsonData(), as: UTF8.self)
    #expect(json.contains("\"schema\" : \"luotsi-form-check/1\""))
    #expect(json.contains("\"text\" : \"${agee} = 1\""))
  }
}

extension String {
  /// The survey with a yes-or-no question named `c` in its second row, when asked for.
  fileprivate func replacingC(with isNeeded: Bool) -> String {
    isNeeded ? replacing("integer,a,A", with: "select_one yn,c,C") : self
  }
}
