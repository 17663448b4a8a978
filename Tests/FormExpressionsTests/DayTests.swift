import CivilDates
import Testing

@testable import FormExpressions

struct DayTests {
  @Test(
    "A day is a whole number of days in forms",
    arguments: [
      Sample("today()", "2026-11-24"), Sample("today() + 0", "20781"),
      Sample("date(today() + 7)", "2026-12-01"), Sample("date(20781.9)", "2026-11-24"),
      Sample("date('2026-11-24T23:30:00.000+02:00')", "2026-11-24"),
      Sample("date('2026-11-24T23:30:00Z')", "2026-11-25"),
      Sample("int((today() - born) div 365.25)", "34"), Sample("date('')", ""),
      Sample("date(${blank} + 7)", ""), Sample("now()", "2026-11-24T09:30:00.000+02:00"),
      Sample("decimal-date-time('2026-11-24')", "20781"),
      Sample("decimal-date-time('2026-11-24T12:00:00+02:00')", "20781.5"),
      Sample("decimal-time('18:00:00.000+02:00')", "0.75"), Sample("decimal-time('x')", "NaN"),
      Sample("date-time('2026-06-01')", "2026-06-01T00:00:00.000+03:00"),
      Sample("date-time('2026-06-01') + 0.5", "20605.5"),
      Sample("'2026-11-24' = '2026-11-23T22:00:00Z'", "false"),
    ],
  )
  func wholeDays(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test func `a text that is no date is an error`() throws {
    let context = try EvaluationContext.sample()
    #expect(try context.error("date('not a date')") == "'not a date' is not a date.")
    #expect(try context.error("date('1983-09-31')") == "'1983-09-31' is not a date.")
  }

  @Test(
    "Engines that reckon in moments place a day at its midnight",
    arguments: [
      Sample("number('1970-01-02')", "0.9166666666666666"),
      Sample("date(1.5)", "1970-01-02T14:00:00.000+02:00"),
      Sample("date('2026-11-24')", "2026-11-24"), Sample("date('2026-11-24' + 1)", "2026-11-25"),
      Sample("date-time(0)", "1970-01-01T02:00:00.000+02:00"),
      Sample("date(0 div 0)", "Invalid Date"),
      Sample("'2026-11-24' = '2026-11-23T22:00:00Z'", "true"),
      Sample("decimal-time('18:00:00.000+02:00')", "0.75"), Sample("sum(job/years)", "NaN"),
      Sample("regex('a1b', '[0-9]')", "true"),
    ],
  )
  func moments(_ sample: Sample) throws {
    let context = try EvaluationContext.sample(reckoning: .moments)
    #expect(try context.string(sample.expression) == sample.text)
  }

  @Test(
    "Every letter of a format",
    arguments: [
      Sample("%Y %y %m %n %b %d %e %a %%", "2026 26 03 3 Mar 05 5 Thu %"),
      Sample("%H %h %M %S %3 %W", "07 7 08 09 045 10"), Sample("%Q %", "%Q %"),
    ],
  )
  func formats(_ sample: Sample) throws {
    let call = "format-date-time('2026-03-05T07:08:09.045', '\(sample.expression)')"
    #expect(try EvaluationContext.sample().string(call) == sample.text)
  }

  @Test func `names of months and weekdays are in the form's language`() throws {
    let call = "format-date('2026-11-24', '%a %b')"
    #expect(try EvaluationContext.sample(language: "fi").string(call) == "ti marras")
    #expect(try EvaluationContext.sample(language: "sv").string(call) == "tis nov")
    #expect(try EvaluationContext.sample(language: "uk").string(call) == "Tue Nov")
    #expect(try EvaluationContext.sample().string("format-date('', '%Y')") == "")
    #expect(try EvaluationContext.sample().string("format-date(born, '%e.%n.%Y')") == "29.2.1992")
  }
}
