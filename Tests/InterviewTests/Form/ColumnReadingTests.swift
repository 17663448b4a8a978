import Testing

@testable import Interview

struct ColumnReadingTests {
  @Test(
    "Old and new spellings of a column are one column",
    arguments: [
      "relevance", "Relevant", "bind::relevant", "bind::Relevance", "bind:relevant",
    ],
  )
  func relevant(header: String) throws {
    let form = try form("type,name,label,\(header)\ntext,a,A,\ntext,b,B,${a} = 'x'")
    #expect(form.fields[2].logic.relevant != nil)
  }

  @Test(
    "A message in each language has many headers",
    arguments: [
      "constraint_message::suomi (fi)", "constraint message::suomi (fi)",
      "bind::jr:constraintMsg::suomi (fi)", "jr:constraintMsg::suomi (fi)",
      "constraint_message:suomi (fi)",
    ],
  )
  func message(header: String) throws {
    let form = try form(
      "type,name,label::suomi (fi),constraint,\(header)\ntext,a,A,. != 'x',Ei x"
    )
    #expect(form.question("a")?.constraintMessage.text(in: "fi") == "Ei x")
  }

  @Test(
    "Columns that a terminal has no use for are accepted",
    arguments: [
      "image", "media::image", "media::audio::suomi (fi)", "big-image", "autoplay", "save_to",
      "body::accuracyThreshold", "control::rows", "instance::odk:tag", "note", "comments",
      "bind::type", "bind::jr:preload", "bind::odk:length", "sms_field", "$kuid", "intent",
    ],
  )
  func unused(header: String) {
    let survey = "type,name,label::suomi (fi),\(header)\ntext,a,A,x"
    #expect(lines(readForm(survey: survey).findings) == [])
  }

  @Test func `the attributes of our own columns come with the question`() throws {
    let form = try form("type,name,label,bind::luotsi:profile\ntext,a,A,birthYear")
    #expect(form.question("a")?.attributes == ["luotsi:profile": "birthYear"])
  }

  @Test func `a soft constraint is told from a hard one`() throws {
    let form = try form(
      """
      type,name,label,constraint,bind::luotsi:constraint_level
      integer,a,A,. < 100,soft
      integer,b,B,. < 100,hard
      """
    )
    #expect(form.fields.map(\.logic.isConstraintSoft) == [false, true, false])
  }

  @Test func `required and read_only are yes, no or a condition`() throws {
    let form = try form(
      """
      type,name,label,required,readonly
      text,a,A,YES,no
      text,b,B,${a} = 'x',TRUE
      text,c,C,false(),${a} = 'x'
      """
    )
    #expect(form.fields[1].logic.required == .always)
    #expect(form.fields[3].logic.required == .never)
    guard case .when = form.fields[2].logic.required, case .when = form.fields[3].logic.readOnly
    else {
      Issue.record("conditions are not kept")
      return
    }
    #expect(form.questions.map(\.isReadOnly) == [false, true, false])
  }

  @Test func `triggers are fields, several with commas between`() throws {
    let form = try form(
      """
      type,name,label,calculation,trigger
      text,a,A,,
      text,b,B,,
      calculate,c,,1 + 1,"${a}, ${b}"
      """
    )
    #expect(form.fields[3].logic.triggers == [1, 2])
  }

  @Test func `settings have other names, and the root may have its own`() throws {
    let form = try #require(
      readForm(
        survey: "type,name,label,relevant\ntext,a,A,\ntext,b,B,/visit/a = 'x'",
        settings: "title,id_string,version,name\nThe visit,v1,3,visit",
      ).form
    )
    #expect([form.title, form.id, form.version] == ["The visit", "v1", "3"])
    #expect(form.fields[0].name == "visit")
  }
}
