import Testing

@testable import Interview

struct TypeReadingTests {
  @Test(
    "Old and new spellings of a type are one type",
    arguments: [
      ("string", QuestionType.text), ("Text", .text), ("add text prompt", .text),
      ("q int", .integer), ("percentage", .integer), ("date time", .dateTime),
      ("dateTime", .dateTime), ("photo", .image), ("gps", .geopoint), ("trigger", .acknowledge),
      ("get today", .today), ("start time", .start), ("phone number", .text),
      ("get phone number", .phoneNumber), ("imei", .deviceID),
      ("background-audio", .backgroundAudio),
      ("start-geopoint", .startGeopoint), ("osm", .file),
    ],
  )
  func spelling(text: String, type: QuestionType) throws {
    let question = try #require(try form("type,name,label\n\(text),a,A").question("a"))
    #expect(question.type == type)
  }

  @Test(
    "A select names its list in many ways",
    arguments: [
      ("select_one yn", QuestionType.selectOne), ("select one from yn", .selectOne),
      ("Select one yn", .selectOne), ("add select one prompt using yn", .selectOne),
      ("select1 yn", .selectOne), ("select all that apply from yn", .selectMultiple),
      ("select multiple yn", .selectMultiple), ("select_multiple yn", .selectMultiple),
      ("rank yn", .rank),
    ],
  )
  func select(text: String, type: QuestionType) throws {
    let question = try #require(try form("type,name,label\n\(text),a,A").question("a"))
    #expect(question.type == type)
    #expect(question.list == "yn")
    #expect(question.choices.map(\.name) == ["yes", "no"])
  }

  @Test func `groups and repeats lie in each other as their rows do`() throws {
    let form = try form(
      """
      type,name,label
      begin group,g,G
      begin_repeat,r,R
      text,a,A
      end repeat,,
      end_group,,
      text,b,B
      """
    )
    #expect(form.fields.map(\.name) == ["data", "g", "r", "a", "b"])
    #expect(form.fields.map(\.parent) == [nil, 0, 1, 2, 0])
    #expect(form.fields[2].kind == .repeatGroup)
    #expect(form.question("a")?.groups == ["g", "r"])
    #expect(form.sections.map(\.id) == ["g"])
  }

  @Test func `or_other adds a choice and a question that asks what it is`() throws {
    let form = try form("type,name,label\nselect_one yn or_other,a,A")
    #expect(form.question("a")?.choices.map(\.name) == ["yes", "no", "other"])
    let other = try #require(form.question("a_other"))
    #expect(other.label.text(in: "default") == "Please specify")
    #expect(form.fields[other.field].logic.relevant != nil)
  }

  @Test func `a loop is a group for each choice, with the choice in its texts`() throws {
    let form = try form(
      """
      type,name,label
      begin loop over yn,l,L
      integer,n,How many %(label)s (%(name)s)?
      end loop,,
      """
    )
    #expect(form.fields.map(\.name) == ["data", "l", "yes", "n", "no", "n"])
    #expect(form.questions.map(\.id) == ["l/yes/n", "l/no/n"])
    #expect(form.questions[1].label.text(in: "default") == "How many No (no)?")
    #expect(form.fields[4].label.text(in: "default") == "No")
  }

  @Test func `names are ids where they are unique, else the paths to them`() throws {
    let form = try form(
      """
      type,name,label
      begin_group,g,G
      text,a,A
      text,b,B
      end_group,,
      text,a,A
      """
    )
    #expect(form.questions.map(\.id) == ["g/a", "b", "a"])
  }

  @Test func `a disabled row is not read, and a note needs no name`() throws {
    let form = try form("type,name,label,disabled\ntext,a,A,yes\nnote,,Hello,no")
    #expect(form.questions.map(\.id) == ["generated_note_name_3"])
  }

  @Test func `a range has bounds and steps, from 1 to 10 by 1 where nothing is said`() throws {
    let form = try form(
      "type,name,label,parameters\nrange,a,A,start=0; end = 5 step=0.5\nrange,b,B,"
    )
    #expect(form.question("a")?.range == AnswerRange(start: 0, end: 5, step: 0.5))
    #expect(form.question("b")?.range == AnswerRange(start: 1, end: 10, step: 1))
  }
}
