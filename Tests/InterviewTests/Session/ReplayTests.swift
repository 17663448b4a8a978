import Foundation
import Testing

@testable import Interview

struct ReplayTests {
  private let survey = """
    type,name,label,relevant,constraint,calculation,required
    integer,age,Age,,. >= 15,,yes
    select_one yn,works,Works?,${age} >= 18,,,yes
    text,job,Job,${works} = 'yes',,,
    calculate,adult,,,,"if(${age} >= 18, 'yes', 'no')",
    """

  private func replay(_ answers: AnswerTable) throws -> ReplayReport {
    InterviewSession(form: try form(survey), now: try testTime(), playing: answers)
      .report(language: "en")
  }

  @Test func `played answers show the route and what follows from them`() throws {
    let report = try replay(["age": "16", "job": "Cook"])
    #expect(report.asked == ["age"])
    #expect(report.skipped == ["works", "job"])
    #expect(report.setAside == ["job"])
    #expect(report.calculated == ["adult": "no"])
    #expect(report.next == nil)
    #expect(report.errors == [])
  }

  @Test func `answers that break a constraint are reported, not dropped`() throws {
    let report = try replay(["age": "7"])
    let message = "The answer does not fit this question. Check it."
    #expect(report.violated == [.init(name: "age", message: message)])
  }

  @Test func `unknown names and wrong choices are reported by name`() throws {
    let report = try replay(["age": "30", "works": "maybe", "zz": "1"])
    #expect(
      report.errors == [
        .init(name: "works", message: "'maybe' is not among the choices."),
        .init(name: "zz", message: "The form has no question 'zz'."),
      ]
    )
    #expect(report.next == "works")
    #expect(report.missing == ["works"])
    let json = String(decoding: try report.jsonData(), as: UTF8.self)
    #expect(json.contains("\"schema\" : \"luotsi-form-run/1\""))
  }

  @Test func `the defaults of a played instance read the answers before it`() throws {
    let survey = """
      type,name,label,default
      text,town,Town,
      begin_repeat,child,Child,
      integer,age,Age,
      text,home,Home,"if(position(..) = 1, ${town}, indexed-repeat(${home}, ${child}, 1))"
      end_repeat,,,
      """
    let session = InterviewSession(
      form: try form(survey),
      now: try testTime(),
      playing: [
        "town": "Turku", "child[1]/age": "3", "child[2]/age": "5", "child[3]/home": "Oulu",
      ],
    )
    #expect(session.currentValue("child[1]/home") == "Turku")
    #expect(session.currentValue("child[2]/home") == "Turku")
    #expect(session.currentValue("child[3]/home") == "Oulu")
  }

  @Test func `a pick that is not offered is reported once`() throws {
    let survey = """
      type,name,label,choice_filter,default
      begin_repeat,child,Child,,
      select_one yn,q,Q,name = 'yes',
      text,x,X,,"concat('a', 'b')"
      end_repeat,,,,
      """
    let session = InterviewSession(
      form: try form(survey),
      now: try testTime(),
      playing: ["child[1]/q": "no"],
    )
    #expect(session.dropped == [.init(place: "child[1]/q", names: ["no"])])
  }
}
