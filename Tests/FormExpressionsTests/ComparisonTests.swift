import Testing

@testable import FormExpressions

struct ComparisonTests {
  @Test(
    "Values compare as truths, numbers or texts, in that order",
    arguments: [
      Sample("6.1 - 7.8 = -1.7", "true"), Sample("17 = '17.000'", "true"),
      Sample("'017.' = '17.000'", "false"), Sample("true() = 'no'", "true"),
      Sample("'' < 5", "false"), Sample("'' >= 5", "false"), Sample("0 div 0 != 0 div 0", "true"),
      Sample("'abc' < 'abd'", "false"), Sample("date('2026-11-24') = '2026-11-24'", "true"),
      Sample("date('2026-11-24') > '2026-11-23'", "true"), Sample("today() = ''", "false"),
    ],
  )
  func values(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test(
    "A path fits when any of its nodes fits",
    arguments: [
      Sample("job/title = 'driver'", "true"), Sample("job/title != 'driver'", "true"),
      Sample("job/title = 'cook'", "false"), Sample("job/years > 2", "true"),
      Sample("job/nothing = ''", "false"), Sample("job/years = ''", "true"),
      Sample("job/title = job[2]/title", "true"), Sample("age > job/years", "true"),
      Sample("nothing != job/title", "false"), Sample("age != age", "false"),
      Sample("job = true()", "true"), Sample("nothing != true()", "true"),
    ],
  )
  func paths(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test func `the right side of and, or and if runs only when it is needed`() throws {
    let context = try EvaluationContext.sample()
    #expect(try context.isTrue("true() or date('x')"))
    #expect(try !context.isTrue("false() and date('x')"))
    #expect(try context.string("if(true(), 1, date('x'))") == "1")
  }
}
