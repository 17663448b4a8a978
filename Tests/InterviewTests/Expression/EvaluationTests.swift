import CivilDates
import Testing

@testable import Interview

/// The value of an expression as text; `${blank}` is '', `${age}` 17 and `${born}` 2000-02-29.
private func evaluate(_ text: String, own: FormValue = .blank) throws -> String {
  let expression = try Parser.parse(text).get()
  let born = try #require(CivilDate("2000-02-29"))
  let values: [QuestionID: FormValue] = [
    "age": .number(17), "born": .date(born), "cards": .text("forklift first_aid"),
  ]
  let context = EvaluationContext(
    answer: { values[$0, default: .blank] },
    own: own,
    now: try testTime(),
    language: "fi",
    choiceLabel: { name, _ in "label of \(name)" },
  )
  return context.value(of: expression).string
}

struct EvaluationTests {
  @Test(
    "Operators bind and group as in XPath 1.0",
    arguments: [
      ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 4 - 3", "3"), ("8 div 4 div 2", "1"),
      ("3 < 4 < 5", "true"), ("- 2 * 3", "-6"), ("--2", "2"), ("7 mod 3", "1"),
      ("-7 mod 3", "-1"), ("1 or 0 and 0", "true"), ("1 = 1 = 1", "true"), ("2 != 3", "true"),
      ("1 div 0", "Infinity"), ("-1 div 0", "-Infinity"), ("0 div 0", "NaN"), (".5 + 1.", "1.5"),
    ],
  )
  func operators(text: String, value: String) throws { #expect(try evaluate(text) == value) }

  @Test(
    "A blank answer is neither less nor greater than anything, and spoils arithmetic",
    arguments: [
      ("${blank} < 5", "false"), ("${blank} > 5", "false"), ("${blank} = ''", "true"),
      ("${blank} + 1", "NaN"), ("number('')", "NaN"), ("boolean('')", "false"),
      ("number('') = number('')", "false"), ("number('') != 1", "true"),
    ],
  )
  func blanks(text: String, value: String) throws { #expect(try evaluate(text) == value) }

  @Test(
    "Texts become numbers only when they are plain decimals, with a point or a comma",
    arguments: [
      ("number('0017.')", "17"), ("number('- 17')", "NaN"), ("number('Infinity')", "NaN"),
      ("number('4,6')", "4.6"), ("number(' -12345.6789  ')", "-12345.6789"),
      ("number('1.1e6')", "NaN"), ("number('34.56.7')", "NaN"), ("'4,6' + 1", "5.6"),
    ],
  )
  func numbers(text: String, value: String) throws { #expect(try evaluate(text) == value) }

  @Test(
    "Equality compares truths, then numbers within 1e-12, then texts",
    arguments: [
      ("6.1 - 7.8 = -1.7", "true"), ("'017.' = '17.000'", "false"), ("'017.' = 17", "true"),
      ("true() = 'false'", "true"), ("false() = 0", "true"), ("${age} = '17'", "true"),
    ],
  )
  func equality(text: String, value: String) throws { #expect(try evaluate(text) == value) }

  @Test(
    "Numbers are written plainly, whatever their size",
    arguments: [
      ("string(5.0)", "5"), ("string(-0)", "0"), ("string(true())", "true"),
      ("string(3000000000)", "3000000000"),
      ("100000000000000000000 * 10", "1000000000000000000000"),
      ("1 div 100000000", "0.00000001"), ("string(-2.50)", "-2.5"),
    ],
  )
  func writing(text: String, value: String) throws { #expect(try evaluate(text) == value) }

  @Test(
    "Picks of a multiple select are whole words",
    arguments: [
      ("selected(${cards}, 'forklift')", "true"), ("selected(${cards}, 'fork')", "false"),
      ("selected(${cards}, ' first_aid ')", "true"), ("selected(${blank}, 'forklift')", "false"),
      ("selected(${age}, 17)", "true"), ("count-selected(${cards})", "2"),
      ("count-selected('')", "0"), ("selected-at(${cards}, 1)", "first_aid"),
      ("selected-at(${cards}, 2)", ""), ("selected-at(${cards}, -1)", ""),
      ("jr:choice-name(${cards}, '${cards}')", "label of forklift first_aid"),
    ],
  )
  func selects(text: String, value: String) throws { #expect(try evaluate(text) == value) }

  @Test(
    "Functions on texts",
    arguments: [
      ("concat('a', 1, true())", "a1true"), ("contains('abc', 'bc')", "true"),
      ("starts-with('abc', 'b')", "false"), ("string-length('äiti')", "4"),
      ("substr('hello', 1)", "ello"), ("substr('hello', 1, 4)", "ell"),
      ("substr('hello', -2)", "lo"), ("substr('hello', 0, -1)", "hell"),
      ("substr('hello', 4, 2)", ""), ("regex('01300', '[0-9]{5}')", "true"),
      ("regex('x01300', '[0-9]{5}')", "false"), ("contains('abc', '')", "true"),
    ],
  )
  func texts(text: String, value: String) throws { #expect(try evaluate(text) == value) }

  @Test(
    "Functions on numbers",
    arguments: [
      ("int(-1.9)", "-1"), ("floor(-1.5)", "-2"), ("ceiling(1.2)", "2"), ("abs(-3)", "3"),
      ("round(-1.5)", "-2"), ("round(1.5)", "2"), ("round(2.44)", "2"),
      ("round('14,6')", "15"), ("round(12345.12345, -1)", "12350"),
      ("round(12345.15, 1)", "12345.2"), ("round(33.33, -1)", "30"), ("round(5, 2)", "5"),
      ("round(14.29123456789, 3)", "14.291"), ("round(999.96, 1)", "1000"),
      ("round(7, -1)", "10"), ("round(7, -2)", "0"), ("round('')", "NaN"),
      ("max(-3, -5)", "-3"), ("min(4, '', 2)", "2"), ("max('', '')", "NaN"),
      ("sum(1, '', 2)", "3"),
    ],
  )
  func numberFunctions(text: String, value: String) throws {
    #expect(try evaluate(text) == value)
  }

  @Test(
    "Dates count whole days since 1970",
    arguments: [
      ("today()", "2026-11-24"), ("date(today() + 7)", "2026-12-01"),
      ("int((today() - ${born}) div 365.25)", "26"), ("date(6.5)", "1970-01-07"),
      ("date('2008-09-08') - date('1983-10-06')", "9104"), ("date('1983-09-31')", ""),
      ("'2021-11-30' - '2021-11-29'", "1"), ("date('1969-07-20') < date('1969-07-21')", "true"),
      ("${born} = '2000-02-29'", "true"), ("decimal-date-time('1970-01-02')", "1"),
      ("format-date(${born}, '%e.%n.%Y %d/%m/%y %a %%')", "29.2.2000 29/02/00 ti %"),
      ("format-date('', '%Y')", ""),
    ],
  )
  func dates(text: String, value: String) throws { #expect(try evaluate(text) == value) }

  @Test(
    "Only the taken branch counts, and coalesce takes the first that is not blank",
    arguments: [
      ("if(${age} < 18, 'minor', 'adult')", "minor"), ("coalesce('', 'b')", "b"),
      ("coalesce('a', 'b')", "a"), ("coalesce(0 div 0, 'b')", "b"), ("not('')", "true"),
    ],
  )
  func logic(text: String, value: String) throws { #expect(try evaluate(text) == value) }

  @Test func `once keeps a value that is already there`() throws {
    #expect(try evaluate("once(5)") == "5")
    #expect(try evaluate("once(5)", own: .text("4")) == "4")
    #expect(try evaluate("once(0 div 0)") == "")
  }

  @Test func `every function has a manual line that begins with its name`() {
    for function in FormFunction.all {
      #expect(function.manual.hasPrefix(function.name + "("), "\(function.name)")
      #expect(function.manual.hasSuffix("."), "\(function.name)")
    }
    #expect(FormFunction.named.count == FormFunction.all.count)
  }
}
