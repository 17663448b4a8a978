import Interview
import Testing

@testable import LuotsiApp

struct VoluntaryQuestionsTests {
  @Test func `of the bundled form the questions on limits and on help need a consent`() throws {
    let names = try #require(voluntaryQuestions(bundledDesk().form.source))
    #expect(names.isSuperset(of: ["considerations", "functional_limits", "helps"]))
    #expect(names.isDisjoint(with: ["birth_year", "status", "supporting_adult"]))
  }

  @Test func `a marked question in a repeat holds back the whole repeat`() throws {
    let reading = readForm(
      survey: """
        type,name,label,bind::luotsi:consent
        begin_repeat,child,Child,
        text,name,Name?,
        text,needs,Needs?,support
        end_repeat,,,
        text,goal,Goal?,
        """,
      choices: "list_name,name,label",
    )
    let form = try #require(reading.form, "\(reading.findings)")
    #expect(voluntaryQuestions(form.source) == ["child"])
  }

  @Test func `of a form that cannot be read nothing is said`() {
    #expect(voluntaryQuestions(FormSource(name: "rikki", sheets: [:])) == nil)
  }
}
