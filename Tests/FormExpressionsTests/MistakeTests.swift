import Languages
import Testing

@testable import FormExpressions

struct MistakeTests {
  @Test(
    "Each mistake has its place, a sentence and advice",
    arguments: [
      Sample("", "1 syntax: The expression is empty. Write a value, such as ${age} or 'yes'."),
      Sample(
        "1 +",
        "4 syntax: The expression ends where a value is expected, at character 4."
          + " Write a value, such as ${age} or 'yes'.",
      ),
      Sample(
        "${a} == 1",
        "6 syntax: '==' at character 6 is not an operator of forms. Write '=' instead.",
      ),
      Sample(
        "${a} && 1",
        "6 syntax: '&&' at character 6 is not an operator of forms. Write 'and' instead.",
      ),
      Sample(
        "${a} / 2",
        "6 syntax: '/' at character 6 is not an operator of forms. Write 'div' instead.",
      ),
      Sample(
        "!${a}",
        "1 syntax: '!' at character 1 is not an operator of forms. Write 'not(…)' instead.",
      ),
      Sample(
        "${ a }",
        "1 syntax: The reference '${ a }' at character 1 has blanks around the name. Write ${a}.",
      ),
      Sample(
        "${a b}",
        "1 syntax: '${a b}' at character 1 does not hold a question's name."
          + " Write a question's name without spaces, such as ${age}.",
      ),
      Sample(
        "${a",
        "1 syntax: The '${' at character 1 is never closed. Write the question as ${name}.",
      ),
      Sample(
        "ä = “x”",
        "5 syntax: The curly quotation mark “ at character 5 cannot hold a text."
          + " Use straight quotation marks: 'yes'.",
      ),
      Sample(
        "'x",
        "1 syntax: The quotation mark at character 1 is never closed."
          + " End the text with the same quotation mark.",
      ),
      Sample(
        "not(1",
        "4 syntax: The bracket '(' opened at character 4 is never closed. Add the missing ')'.",
      ),
      Sample(
        "a[1",
        "2 syntax: The bracket '[' opened at character 2 is never closed. Add the missing ']'.",
      ),
      Sample(
        "1)",
        "2 syntax: The closing bracket ')' at character 2 has no opening one."
          + " Remove it, or add the missing opening bracket.",
      ),
      Sample(
        "1 2",
        "3 syntax: '2' at character 3 does not belong there."
          + " Check for a missing operator or comma before it.",
      ),
      Sample(
        "sellected(., 'a')",
        "1 unknown-function: There is no function 'sellected' (at character 1)."
          + " Did you mean 'selected'?",
      ),
      Sample(
        "area(.)",
        "1 unknown-function: The function 'area' is not supported (at character 1)."
          + " Leave it out; the manual names the functions of ODK that are not available.",
      ),
      Sample(
        "not()",
        "1 argument-count: 'not' at character 1 takes 1 argument, but has 0."
          + " not(condition) is true when the condition is false.",
      ),
      Sample(
        "regex(., '(a')",
        "1 syntax: The pattern '(a' at character 1 cannot be read: missing closing parenthesis."
          + " Check its brackets and backslashes.",
      ),
      Sample(
        "jr:choice-name(., 'a')",
        "1 syntax: An argument of 'jr:choice-name' at character 1 does not fit there."
          + " Write jr:choice-name(${name}, '${name}').",
      ),
      Sample(
        "indexed-repeat(1 + 1, ${job}, 1)",
        "1 syntax: An argument of 'indexed-repeat' at character 1 does not fit there."
          + " Write indexed-repeat(${question}, ${repeat}, 2).",
      ),
      Sample(
        "indexed-repeat(${a}, ${job}, 1, ${b})",
        "1 argument-count: 'indexed-repeat' at character 1 takes 3, 5, 7, 9, 11 arguments, but has 4."
          + " indexed-repeat(${question}, ${repeat}, 2) is the answer of the second instance.",
      ),
      Sample(
        "weighted-checklist(1, 2, 'yes')",
        "1 argument-count: 'weighted-checklist' at character 1 takes 2, 4, 6, … arguments, but has 3."
          + " weighted-checklist(min, max, a, weight, …) adds the weights of those.",
      ),
      Sample(
        "/namespace::a",
        "2 syntax: The axis 'namespace::' at character 2 is not supported. The axes are child,"
          + " parent, self, attribute, descendant, descendant-or-self, ancestor,"
          + " ancestor-or-self, following, following-sibling, preceding, preceding-sibling.",
      ),
      Sample(
        "comment()",
        "1 syntax: The step 'comment()' at character 1 is not supported."
          + " Write a name, *, node() or text().",
      ),
    ],
  )
  func message(_ sample: Sample) {
    #expect(mistakes(sample.expression) == [sample.text])
  }

  @Test func `all mistakes that can be told apart are found at once`() {
    let found = mistakes("foo(1) == if(1) && regex(., '[') or “x” || ${ a }")
    #expect(
      found.map { String($0.prefix { $0 != ":" }) } == [
        "1 unknown-function", "8 syntax", "11 argument-count", "17 syntax", "20 syntax",
        "37 syntax", "41 syntax", "44 syntax",
      ]
    )
  }

  @Test func `a mistake is worded in all three languages`() throws {
    guard case .failure(let mistakes) = FormExpression.parse("wrong(1)") else {
      throw Unexpected()
    }
    let message = try #require(mistakes.list.first).message
    #expect(message.fi == "Funktiota 'wrong' ei ole (merkki 1).")
    #expect(message.sv == "Det finns ingen funktion 'wrong' (tecken 1).")
  }

  @Test func `a call put off counts only where it is made`() throws {
    let context = try EvaluationContext.sample()
    let lazy = try FormExpression.parsePuttingOffCalls("true() or substring()").get()
    #expect(try context.isTrue(lazy))
    let made = try FormExpression.parsePuttingOffCalls("false() or substring()").get()
    #expect(throws: EvaluationError.self) { try context.isTrue(made) }
    #expect(throws: ExpressionMistakes.self) {
      try FormExpression.parsePuttingOffCalls("true() or (").get()
    }
  }

  private struct Unexpected: Error {}
}
