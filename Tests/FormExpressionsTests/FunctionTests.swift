import Testing

@testable import FormExpressions

struct FunctionTests {
  @Test(
    "Logic",
    arguments: [
      Sample("coalesce('', 'b')", "b"), Sample("coalesce(0 div 0, 'b')", "b"),
      Sample("coalesce(blank, town)", "Kerava"), Sample("boolean-from-string('1')", "true"),
      Sample("boolean-from-string('yes')", "false"), Sample("not('')", "true"),
      Sample("checklist(1, 2, 'yes', 'no', true())", "true"),
      Sample("checklist(-1, 1, 'yes', 'yes')", "false"),
      Sample("weighted-checklist(3, -1, 'yes', 2, 'yes', 1, 'no', 5)", "true"),
    ],
  )
  func logic(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test func `once keeps what is there`() throws {
    #expect(try EvaluationContext.sample(at: "/data/town").string("once('new')") == "Kerava")
    #expect(try EvaluationContext.sample(at: "/data/blank").string("once('new')") == "new")
    #expect(try EvaluationContext.sample(at: "/data/blank").value("once(0 div 0)") == .blank)
  }

  @Test(
    "Choices",
    arguments: [
      Sample("selected(cards, ' forklift ')", "true"), Sample("selected(cards, 'fork')", "false"),
      Sample("selected('', '')", "false"), Sample("selected('1 2', 2)", "true"),
      Sample("selected-at(cards, 1)", "forklift"), Sample("selected-at(cards, 2)", ""),
      Sample("selected-at(cards, -1)", ""), Sample("count-selected(cards)", "2"),
      Sample("count-selected('')", "0"),
      Sample("jr:choice-name('forklift', '${cards}')", "Forklift licence"),
      Sample("jr:choice-name('forklift', '/data/cards')", "Forklift licence"),
      Sample("jr:choice-name('x', '${cards}')", ""), Sample("jr:itext('a-b')", "a-b"),
    ],
  )
  func choices(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test(
    "Texts",
    arguments: [
      Sample("concat('a', 1, true(), job/title)", "a1truebakerdriver"),
      Sample("join(', ', job/title, 'x')", "baker, driver, x"),
      Sample("string-length('älä')", "3"), Sample("substr('hello', 1, 3)", "el"),
      Sample("substr('hello', -2)", "lo"), Sample("substr('hello', 3, 1)", ""),
      Sample("substring('12345', 2, 3)", "234"), Sample("substring('12345', 1.5, 2.6)", "234"),
      Sample("substring('12345', -42, 1 div 0)", "12345"),
      Sample("substring('12345', 0 div 0)", ""), Sample("substring-before('a-b-c', '-')", "a"),
      Sample("substring-after('a-b-c', '-')", "b-c"), Sample("substring-after('a', 'x')", ""),
      Sample("contains('abc', '')", "true"), Sample("starts-with('abc', 'ab')", "true"),
      Sample("ends-with('abc', 'bc')", "true"), Sample("translate('bar', 'abc', 'AB')", "BAr"),
      Sample("translate('aa', 'aa', 'bc')", "bb"), Sample("normalize-space('  a   b ')", "a b"),
      Sample("base64-decode('SGVp')", "Hei"), Sample("base64-decode('*')", ""),
    ],
  )
  func texts(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test(
    "A pattern must fit the whole text, digits being 0 to 9",
    arguments: [
      Sample("regex('04250', '[0-9]{5}')", "true"), Sample("regex('042505', '[0-9]{5}')", "false"),
      Sample("regex('04250', '^\\d{5}$')", "true"), Sample("regex('٣', '\\d')", "false"),
      Sample("regex('Äiti', '\\p{Lu}\\p{Ll}+')", "true"), Sample("regex('', '')", "true"),
      Sample("regex('ab', concat('a', '.'))", "true"),
    ],
  )
  func patterns(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test func `a pattern that is put together may turn out unreadable`() throws {
    #expect(
      try EvaluationContext.sample().error("regex('a', concat('(', 'a'))")
        == "The pattern '(a' cannot be read: missing closing parenthesis."
    )
  }

  @Test(
    "Numbers",
    arguments: [
      Sample("int(-1.9)", "-1"), Sample("round(-1.5)", "-2"), Sample("round(2.5)", "3"),
      Sample("round(12345.15, 1)", "12345.2"), Sample("round(-12345.15, 1)", "-12345.2"),
      Sample("round(12345.12345, -1)", "12350"), Sample("round(21.5, -2)", "0"),
      Sample("round(2.15, 0 div 0)", "NaN"), Sample("floor(-1.5)", "-2"),
      Sample("ceiling(-1.5)", "-1"), Sample("abs(-3)", "3"), Sample("pow(2, 10)", "1024"),
      Sample("sqrt(16)", "4"), Sample("log10(1000)", "3"), Sample("exp10(-2)", "0.01"),
      Sample("round(atan2(1, 1) * 4 - pi(), 9)", "0"), Sample("-5 mod 3", "-2"),
      Sample("max(-3, -5)", "-3"), Sample("min(2, '', 1)", "1"), Sample("max('')", "NaN"),
      Sample("sum(job/years)", "3"), Sample("sum(nothing)", "0"), Sample("max(job/years)", "3"),
    ],
  )
  func numbers(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test(
    "Nodes and repeats",
    arguments: [
      Sample("count(job)", "2"), Sample("count-non-empty(job/years)", "1"),
      Sample("position(job[2])", "2"), Sample("local-name(job)", "job"),
      Sample("indexed-repeat(${title}, ${job}, 2)", "driver"),
      Sample("indexed-repeat(/data/job/title, /data/job, 2)", "driver"),
      Sample("indexed-repeat(${title}, ${job}, 0)", "baker"),
      Sample("indexed-repeat(${title}, ${job}, ${blank})", "baker"),
      Sample("indexed-repeat(${title}, ${job}, 3)", ""),
      Sample("pulldata('towns', 'code', 'name', ${town})", "245"),
      Sample("pulldata('towns', 'code', 'name', 'Turku')", ""),
      Sample("instance('towns')/root/item[name = 'Vantaa']/code", "092"),
    ],
  )
  func nodes(_ sample: Sample) throws {
    let towns = DocumentTree.table(
      id: "towns",
      rows: [
        [(column: "name", value: "Vantaa"), (column: "code", value: "092")],
        [(column: "name", value: "Kerava"), (column: "code", value: "245")],
      ],
    )
    let context = try EvaluationContext.sample(lists: ["towns": towns])
    #expect(try context.string(sample.expression) == sample.text)
  }

  @Test func `lang and id read attributes`() throws {
    let xml = "<data xml:lang='fi-FI'><a id='x'>1</a><b id='y'>2</b></data>"
    let context = try EvaluationContext.sample(xml, at: "/data/a")
    #expect(try context.isTrue("lang('FI')"))
    #expect(try !context.isTrue("lang('sv')"))
    #expect(try context.string("id('y')") == "2")
  }

  @Test("The seed decides what is random", arguments: UInt64(1)...20)
  func random(seed: UInt64) throws {
    let context = try EvaluationContext.sample(seed: seed)
    let again = try EvaluationContext.sample(seed: seed)
    let number = try context.number("random()")
    #expect((0..<1).contains(number))
    #expect(try again.number("random()") == number)
    let pattern =
      "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    #expect(try context.isTrue("regex(uuid(), '\(pattern)')"))
    #expect(try context.number("string-length(uuid(7))") == 7)
    #expect(try context.number("count(randomize(//*))") == context.number("count(//*)"))
    #expect(try context.string("randomize(//*, 42)") == again.string("randomize(//*, 42)"))
  }

  @Test func `a hundred thousand interviews have a hundred thousand identifiers`() throws {
    var found: Set<String> = []
    for seed in UInt64(1)...100_000 {
      var bits = IdentifierBits(mixing: seed, with: 3)
      found.insert(uuid(&bits))
    }
    #expect(found.count == 100_000)
  }
}
