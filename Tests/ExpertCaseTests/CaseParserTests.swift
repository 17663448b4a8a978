import CivilDates
import Matching
import Testing

/// As the README lists them.
private let notices =
  "age-limit-29, age-limit-30, benefit-study-at-25, compulsory-education, free-until-20, "
  + "general-support, no-adult-education-allowance, permit-ends, two-applications"

@Suite struct CaseParserTests {
  private let text = """
    # Someone

    A story: with colons, and two lines.
    Date: 2026-12-01

    ## Profile

    birthYear: 1990
    languages.fi: B1.1 test
    languages.fi.writing: A2.2
    workHistory: care 4 other, kitchen 2
    interests: care none
    rightToWork: refused

    ## Expected

    - [x] verdict kind=apprenticeship&field=care notYet|check because E8 — no employer
    - [ ] service must kind=ohjaamo
    """

  @Test func `a case is read with its day, its facts and its claims`() throws {
    let client = try expertCase(named: "someone", from: text)
    #expect(client.title == "Someone")
    #expect(client.date == CivilDate("2026-12-01"))
    #expect(client.profile.birthYear == .known(1990))
    #expect(client.profile.languages.fi.reading == .known(.b11))
    #expect(client.profile.languages.fi.writing == .known(.a22))
    #expect(client.profile.languages.fi.evidence == .known(.test))
    #expect(client.profile.workHistory.value?.map(\.years) == [.known(4), .known(2)])
    #expect(client.profile.interests == .known([.known(.choice("care")), .known(.noMore)]))
    #expect(client.profile.rightToWork == .refused)
    #expect(client.expectations.map(\.line) == [17, 18])
    #expect(client.expectations.map(\.isMet) == [true, false])
    #expect(
      client.expectations.map(\.claim) == [
        .verdict(
          try Target("kind=apprenticeship&field=care"),
          allowed: [.notYet, .check],
          rules: ["E8"],
        ),
        .service(try Target("kind=ohjaamo"), isReferred: true),
      ]
    )
  }

  @Test func `claims beside the list are read`() throws {
    #expect(
      try Claim("flag * lacks E16/young")
        == .flag(Target("*"), .remark("E16", clause: "young"), isRaised: false)
    )
    #expect(try Claim("notice permit-ends") == .notice(.permitEnds, isGiven: true))
    #expect(
      try Claim("ladder * lacks licence")
        == .ladder(Target("*"), step: .licence, isContained: false)
    )
    #expect(try Claim("question lacks *") == .question(nil, isOpen: false))
    #expect(
      try Claim("question contains languages.fi") == .question(.finnish, isOpen: true)
    )
    #expect(
      try Claim("pathway 5321 contains via=literacy&within=40")
        == .pathway("5321", Way("via=literacy&within=40"), isContained: true)
    )
  }

  @Test(
    "A mistake in a case says what to write",
    arguments: [
      (
        "verdict * maybe",
        "'maybe' is no verdict. Write open, check, notYet or excluded, joined by '|'.",
      ),
      ("before a", "'before a' is not whole. Write it as 'before A B'."),
      (
        "worst5 lacks a",
        "'worst5' begins no claim. Use verdict, before, top, flag, ladder, notice, service, pathway, question or sameOrder.",
      ),
      ("notice lacks tea", "'tea' is no notice. Write contradiction:FIELD, or one of \(notices)."),
      (
        "flag * F16",
        "'F16' is no flag. Write a rule such as E16 or E16/young, or one of overqualified, exampleData.",
      ),
      (
        "ladder * lacks patience",
        "'patience' is no step. Write one of \(StepName.allCases.map(\.rawValue).joined(separator: ", ")).",
      ),
      (
        "question contains shoeSize",
        "'shoeSize' is no question. Write * or a field of luotsi-profile/1 such as interests.",
      ),
      (
        "question asks interests",
        "'question asks interests' is not whole. Write it as 'question contains NAME' or 'question lacks NAME'.",
      ),
      (
        "pathway 5321 contains first=walking",
        "'first=walking' is not whole. Write it as 'first=KIND&via=KIND&last=KIND&within=MONTHS&arranges=STEP'.",
      ),
      (
        "top5 has a", "'top5 has a' is not whole. Write it as 'top5 contains A' or 'top5 lacks A'.",
      ),
    ],
  )
  func claim(text: String, sentence: String) {
    let error = #expect(throws: CaseError.self) { try Claim(text) }
    #expect(error?.description == sentence)
  }

  @Test(
    "A mistake in a file says where it is",
    arguments: [
      (
        "# A\n## Profile\nbirthYear 1990",
        "Line 3: 'birthYear 1990' is no fact. Write 'field: value' with a field of luotsi-profile/1.",
      ),
      (
        "# A\n## Expected\n- verdict * open",
        "Line 3: '- verdict * open' is no expectation. Write '- [x] claim — why', or '- [ ] …'.",
      ),
      ("# A\nDate: tomorrow", "Line 2: 'Date: tomorrow' is no day. Write it as YYYY-MM-DD."),
      ("# A", "The case expects nothing. Add lines as '- [x] verdict …'."),
      ("no title", "The case has no title. Begin the file with '# ' and a line of words."),
      (
        "# A\n## Profile\nshoeSize: 42\n## Expected\n- [x] top5 lacks *",
        "'shoeSize' is not a field of luotsi-profile/1. Remove it or correct its name.",
      ),
    ],
  )
  func file(text: String, sentence: String) {
    let error = #expect(throws: CaseError.self) { try expertCase(named: "a", from: text) }
    #expect(error?.description == sentence)
  }
}
