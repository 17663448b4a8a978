import Testing

@testable import FormExpressions

struct GrammarTests {
  @Test(
    "Operators bind as in XPath, with or without blanks",
    arguments: [
      Sample("1 + 2 * 3", "7"), Sample("(1 + 2) * 3", "9"), Sample("2*3", "6"),
      Sample("7mod2", "1"), Sample("6div4", "1.5"), Sample("1or0", "true"),
      Sample("-3 < 3 = 6 >= 6", "true"), Sample("3 < 4 < 5", "true"), Sample("--2", "2"),
      Sample("10 - 2 - 3", "5"), Sample(".5-.5-.3", "-0.3"), Sample("- 2 * 3", "-6"),
      Sample("0 or 1 and 0", "false"), Sample("5\u{A0}+ 1", "6"),
    ],
  )
  func operators(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test func `words are operators only behind a value`() throws {
    let xml = "<data><div>6</div><mod>4</mod><a-b>2</a-b></data>"
    let context = try EvaluationContext.sample(xml)
    #expect(try context.number("div div mod") == 1.5)
    #expect(try context.number("a-b * 2") == 4)
    #expect(try context.number("count(*) * 2") == 6)
  }

  @Test func `a name with hyphens, points and a prefix is one name`() throws {
    #expect(
      try parsed("orx:meta/a-b.c")
        == .path(
          LocationPath(
            start: .context,
            steps: [
              PathStep(axis: .child, test: .name("orx:meta")),
              PathStep(axis: .child, test: .name("a-b.c")),
            ],
          )
        )
    )
  }

  @Test func `a point alone is the node itself, and before a path it is left out`() throws {
    #expect(try parsed(".") == .own)
    #expect(try parsed("./age") == parsed("age"))
  }

  @Test func `a reference is a value, or the beginning of a path`() throws {
    let field = FormExpression.field(FieldReference(name: "job"))
    #expect(try parsed("${job}") == field)
    #expect(
      try parsed("${job}[2]/title")
        == .path(
          LocationPath(
            start: .nodes(field, predicates: [.number(2)]),
            steps: [PathStep(axis: .child, test: .name("title"))],
          )
        )
    )
  }

  @Test func `numbers have no exponent`() {
    #expect(
      mistakes("1.1e6") == [
        "1 syntax: '1.1e6' at character 1 is not a number."
          + " Write digits with a decimal point, such as 2.5."
      ]
    )
  }
}
