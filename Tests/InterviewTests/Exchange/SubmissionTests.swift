import Testing

@testable import Interview

private let survey = """
  type,name,label,calculation,relevant
  begin_group,basics,Basics,,
  text,name,Name,,
  integer,age,Age,,
  end_group,,,,
  begin_repeat,job,Job,,
  text,title,Title,,
  end_repeat,,,,
  calculate,adult,,"if(${age} >= 18, 'yes', 'no')",
  text,school,School,,${age} < 18
  """

struct SubmissionTests {
  private func filled() throws -> InterviewSession {
    var session = try session(survey)
    try session.answer("name", with: .text("A & <B>"))
    try session.answer("age", with: .integer(30))
    try session.answer("school", with: .text("set aside"))
    for title in ["cook", "driver"] {
      let added = session.addInstance(of: "job")
      let position = try #require(added)
      let place = Place("title", in: [.init(name: "job", position: position)])
      try session.answer(place, with: .text(title))
    }
    return session
  }

  @Test func `a submission has every relevant node, and what is set aside is left out`() throws {
    let xml = try filled().submissionXML(instanceID: "uuid:1")
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <data xmlns:orx="http://openrosa.org/xforms" \
      xmlns:luotsi="https://luotsi.invalid/xlsform" id="sample" version="">
        <basics>
          <name>A &amp; &lt;B&gt;</name>
          <age>30</age>
        </basics>
        <job>
          <title>cook</title>
        </job>
        <job>
          <title>driver</title>
        </job>
        <adult>yes</adult>
        <orx:meta>
          <orx:instanceID>uuid:1</orx:instanceID>
        </orx:meta>
      </data>

      """
    #expect(xml == expected)
  }

  @Test func `a submission read back gives the same answers`() throws {
    var session = try filled()
    session.mark("name", as: .refused)
    let xml = session.submissionXML(instanceID: "uuid:1")
    let reading = try readSubmission(Array(xml.utf8), to: session.form)
    #expect(reading.unknown == [])
    let again = InterviewSession(form: session.form, now: session.now, playing: reading.answers)
    #expect(again.submissionXML(instanceID: "uuid:1") == xml)
    #expect(again.answer(to: "name") == Answer.status(.refused))
  }

  @Test func `elements the form does not have are named with their path`() throws {
    let xml = """
      <data id="sample"><basics><age>3</age><shoe>40</shoe></basics><meta><instanceID/></meta></data>
      """
    let reading = try readSubmission(Array(xml.utf8), to: try form(survey))
    #expect(reading.unknown == ["/data/basics/shoe"])
    #expect(reading.answers["age"] == "3")
  }

  @Test func `a submission that names no form is refused`() throws {
    let error = #expect(throws: SubmissionError.noForm) {
      try readSubmission(Array("<data><name>A</name></data>".utf8), to: try form(survey))
    }
    #expect(
      error?.description
        == "The submission does not say which form it is of. "
        + "Its first element needs the attribute 'id'."
    )
  }

  @Test func `a submission of another form is refused`() throws {
    let error = #expect(throws: SubmissionError.self) {
      try readSubmission(Array("<data id=\"other\"/>".utf8), to: try form(survey))
    }
    #expect(
      error?.description
        == "The submission is of the form 'other', not of 'sample'. Choose its form with --form."
    )
  }

  @Test func `a default that was cleared and a triggered calculation come back as they were`()
    throws
  {
    var session = try session(
      """
      type,name,label,default,calculation,trigger
      integer,hours,Hours,40,,
      text,town,Town,,,
      calculate,asked,,,"concat('x', ${hours})",${town}
      begin_repeat,job,Job,,,
      text,title,Title,"concat('job ', position(..))",,
      end_repeat,,,,,
      """
    )
    try session.answer("town", with: .text("Turku"))
    session.clear("hours")
    _ = session.addInstance(of: "job")
    session.clear("job[1]/title")
    let xml = session.submissionXML(instanceID: "uuid:1")
    let reading = try readSubmission(Array(xml.utf8), to: session.form)
    let again = InterviewSession(form: session.form, now: session.now, playing: reading.answers)
    #expect(again.currentValue("asked") == "x40")
    #expect(again.submissionXML(instanceID: "uuid:1") == xml)
  }

  @Test func `the count of a repeat that other programs write beside it is nothing unknown`() throws
  {
    let form = try form(
      """
      type,name,label,repeat_count
      integer,people,People,
      begin_repeat,person,Person,${people} + 1
      text,name,Name,
      end_repeat,,,
      """
    )
    let xml =
      "<data id=\"sample\"><people>1</people><person_count>2</person_count><zz_count/></data>"
    #expect(try readSubmission(Array(xml.utf8), to: form).unknown == ["/data/zz_count"])
  }
}
