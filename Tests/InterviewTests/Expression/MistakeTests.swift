import Testing

@testable import Interview

struct MistakeTests {
  @Test(
    "Each mistake in an expression says where it is and what to write instead",
    arguments: [
      (
        "${a} == 1", "'==' at character 6 is not an operator of forms.",
        "Write a single '='.",
      ),
      (
        "${a} && ${b}", "'&&' at character 6 is not an operator of forms.",
        "Write 'and'.",
      ),
      (
        "${a} = ‘yes’", "The curly quotation mark ‘ at character 8 cannot hold a text.",
        "Use straight quotation marks: 'yes'.",
      ),
      (
        "not(${a} = 1", "The bracket opened at character 4 is never closed.",
        "Add the missing ')'.",
      ),
      (
        "${a} = 1)", "The closing bracket at character 9 has no opening one.",
        "Remove it, or add the missing '('.",
      ),
      (
        "selectd(${a}, 'x')", "There is no function 'selectd' (at character 1).",
        "Did you mean 'selected'?",
      ),
      (
        "1 + selected(${a})", "'selected' at character 5 takes 2 arguments, but has 1.",
        "selected(${question}, 'name') is true when that choice is picked.",
      ),
      (
        "${a} = yes", "'yes' at character 8 is neither a text nor a question.",
        "Write ${yes} for a question or 'yes' for a text.",
      ),
      (
        "${a = 1", "The '${' at character 1 is never closed.",
        "Write the question as ${name}.",
      ),
      (
        "${ a } = 1", "'${ a }' at character 1 does not hold a question's name.",
        "Write a question's name without spaces, such as ${age}.",
      ),
      (
        "${a} = 'x", "The quotation mark at character 8 is never closed.",
        "End the text with the same quotation mark.",
      ),
      (
        "${a} >", "The expression ends where a value is expected, at character 7.",
        "Write a value, such as ${age} or 'yes'.",
      ),
      (
        "1.1e6", "'1.1e6' at character 1 is not a number.",
        "Write digits with a decimal point, such as 2.5.",
      ),
      (
        "../a = 1", "'./' at character 1 begins a path, which is not supported.",
        "Name the question as ${name}.",
      ),
      (
        "regex(., '[')", "'[' at character 1 is not a pattern that can be read.",
        "Check its brackets and backslashes.",
      ),
      (
        "${a} ${b}", "'${b}' at character 6 does not belong there.",
        "Check for a missing operator or comma before it.",
      ),
    ],
  )
  func sentence(text: String, message: String, suggestion: String) throws {
    guard case .failure(let mistakes) = Parser.parse(text) else {
      Issue.record("'\(text)' was accepted")
      return
    }
    #expect(mistakes.list.map(\.message) == [message])
    #expect(mistakes.list.map(\.suggestion) == [suggestion])
  }

  @Test func `a hyphen without spaces belongs to a name`() {
    #expect(throws: ExpressionMistakes.self) { try Parser.parse("a-b").get() }
    #expect(throws: Never.self) { try Parser.parse("${a}-${b}").get() }
  }

  @Test func `unknown functions are reported together`() {
    guard case .failure(let mistakes) = Parser.parse("foo(1) + bar(2)") else {
      Issue.record("accepted")
      return
    }
    #expect(mistakes.list.map(\.column) == [1, 10])
  }

  @Test(arguments: [1_000, 100_000])
  func `nesting and chains of any length end in a finding, not in a crash`(count: Int) {
    let nested = String(repeating: "(", count: count) + "1" + String(repeating: ")", count: count)
    let negated = String(repeating: "-", count: count) + "1"
    let chained = "1" + String(repeating: " or 1", count: count)
    for text in [nested, negated, chained] {
      guard case .failure(let mistakes) = Parser.parse(text) else {
        Issue.record("accepted")
        continue
      }
      #expect(mistakes.list.map(\.code) == ["too-deep"])
    }
  }

  @Test("Any text is either an expression or a finding", arguments: UInt64(1)...20)
  func anything(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "${a}", "${", "}", ".", "'", "x'", "(", ")", ",", "-", "*", "/", "=", "!", "<", ">", " ",
      "1", "1.5", "and", "or", "div", "not(", "selected(", "regex(", "’", "&", "ä", "\n",
    ]
    for _ in 0..<500 {
      let count = Int.random(in: 0...8, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      if case .failure(let mistakes) = Parser.parse(text) {
        #expect(!mistakes.list.isEmpty)
        #expect(mistakes.list.allSatisfy { (1...(text.count + 1)).contains($0.column) })
      }
    }
  }

  @Test func `the longest allowed chain can be evaluated`() throws {
    let text = "${a}" + String(repeating: " or ${a} = 1", count: 250)
    let survey = "type,name,label,relevant\ninteger,a,A,\ntext,b,B,\(text)"
    var session = try session(survey)
    try session.answer("a", with: .integer(1))
    #expect(session.isRelevant("b"))
  }
}
