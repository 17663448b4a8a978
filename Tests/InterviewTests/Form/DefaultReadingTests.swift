import Testing

@testable import Interview

struct DefaultReadingTests {
  @Test(
    "A default is worked out when an operator, a call or a reference is in it",
    arguments: [
      ("12", QuestionType.integer, false), ("-5", .integer, false), ("a-b", .text, false),
      ("a - b", .text, true), ("'a - b'", .text, false), ("2026-08-31", .date, false),
      ("31 - 8", .date, false), ("today()", .date, true), ("${a}", .text, true),
      ("2 * 3", .integer, true), ("10 div 2", .integer, true), ("divide and rule", .text, false),
      ("a b", .selectMultiple, false), ("08:30:00", .time, false), ("(no)", .text, false),
    ],
  )
  func isComputed(text: String, type: QuestionType, expected: Bool) {
    #expect(isComputedDefault(text, of: type) == expected)
  }

  @Test func `a fixed default is typed by its question`() throws {
    let form = try form(
      """
      type,name,label,default
      integer,a,A,12
      date,b,B,2026-08-31
      select_multiple yn,c,C,no yes
      """
    )
    #expect(form.fields[1].logic.initial == .fixed(.integer(12)))
    #expect(form.fields[3].logic.initial == .fixed(.choices(["yes", "no"])))
  }
}
