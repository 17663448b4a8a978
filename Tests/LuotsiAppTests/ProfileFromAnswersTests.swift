import CivilDates
import Interview
import Matching
import Testing

@testable import LuotsiApp

@Suite struct ProfileFromAnswersTests {
  private func session(_ answers: AnswerTable) throws -> InterviewSession {
    let reading = readForm(
      survey: """
        type,name,label,relevant,calculation,bind::luotsi:profile
        select_one status,now,Status,,,status
        integer,born,Born,,,birthYear
        select_multiple acts,home,At home,,,activities
        select_multiple acts,work,At work,${now} = 'employed',,activities
        select_one field,first,First,,,interests.0
        select_one field,second,Second,,,interests.1
        select_one level,reads,Reading,,,languages.fi.reading
        calculate,script,,${reads} != '','yes',latinScript
        """,
      choices: """
        list_name,name,label
        status,employed,Employed
        status,unemployed,Unemployed
        acts,kitchen_bake,Bake
        acts,cleaning_daily,Clean
        field,kitchen,Kitchen
        field,care,Care
        level,B1.1,B1.1
        """,
    )
    let form = try #require(reading.form, "\(reading.findings)")
    return InterviewSession(
      form: form,
      now: try testMoment(),
      playing: answers,
    )
  }

  @Test func `a field named status does not empty the rest of the profile`() throws {
    let profile = profile(from: try session(["now": "unemployed", "born": "1990"]))
    #expect(profile.status == .known(.unemployed))
    #expect(profile.birthYear == .known(1990))
  }

  @Test func `two questions that feed one list are joined without doubles`() throws {
    let profile = profile(
      from: try session([
        "now": "employed", "home": "kitchen_bake", "work": "kitchen_bake cleaning_daily",
      ])
    )
    #expect(profile.activities == .known(["kitchen_bake", "cleaning_daily"]))
  }

  @Test func `an answer set aside gives nothing`() throws {
    let profile = profile(from: try session(["now": "unemployed", "work": "cleaning_daily"]))
    #expect(profile.activities == .unanswered)
  }

  @Test func `not known and refused stay what they are`() throws {
    let profile = profile(
      from: try session(["now": .status(.refused), "born": .status(.dontKnow)])
    )
    #expect(profile.status == .refused)
    #expect(profile.birthYear == .dontKnow)
  }

  @Test func `what does not apply is left out and is no problem`() throws {
    let reading = profileReading(from: try session(["born": .status(.notApplicable)]))
    #expect(reading.profile == Profile())
    #expect(reading.problems == [])
  }

  @Test func `a calculation feeds the profile while it is relevant`() throws {
    #expect(profile(from: try session([:])).latinScript == .unanswered)
    #expect(profile(from: try session(["reads": "B1.1"])).latinScript == .known(true))
  }

  @Test func `the bundled example gives its facts without a problem`() throws {
    let desk = try bundledDesk()
    let reading = profileReading(from: try exampleSession("kivi-27", on: desk))
    #expect(reading.problems.isEmpty)
    #expect(reading.profile.birthYear == .known(1988))
    #expect(reading.profile.languages.fi.writing == .known(.a13))
    #expect(reading.profile.basicEducation == .known(.none))
    #expect(reading.profile.jobSeeker == .known(true))
    #expect(reading.profile.activities.value?.count == 9)
    #expect(reading.profile.plan.kind == .known(.integration))
    #expect(reading.profile.permitUntil == .known(try #require(CivilDate("2027-08-31"))))
    #expect(reading.profile.courseNow.level == .known(.b1))
    #expect(reading.profile.activityEvidence.document == .known(["kitchen"]))
  }
}
