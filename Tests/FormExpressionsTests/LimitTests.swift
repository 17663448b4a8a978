import CivilDates
import Testing

@testable import FormExpressions

struct LimitTests {
  @Test func `a hundred thousand brackets are refused`() {
    let text = String(repeating: "(", count: 100_000)
    #expect(mistakes(text).first?.hasPrefix("65 too-deep") == true)
  }

  @Test func `ten million characters are refused at once`() {
    let text = String(repeating: "1+", count: 5_000_000) + "1"
    #expect(
      mistakes(text) == [
        "1 too-deep: The expression is longer than 100000 bytes."
          + " Move a part of it into a calculate row."
      ]
    )
  }

  @Test func `a chain of 500 operators is read and worked out, one more is refused`() throws {
    func chain(_ count: Int) -> String { "1" + String(repeating: " + 1", count: count) }
    #expect(try EvaluationContext.sample().number(chain(500)) == 501)
    #expect(mistakes(chain(501)).first?.contains("too-deep") == true)
  }

  @Test func `minus signs and predicates within each other have limits too`() {
    #expect(mistakes(String(repeating: "-", count: 65) + "1").first?.contains("too-deep") == true)
    let predicates = String(repeating: "a[", count: 9) + "1" + String(repeating: "]", count: 9)
    #expect(mistakes(predicates).first?.contains("too-deep") == true)
  }

  @Test func `a pattern that goes back without end is stopped`() throws {
    let text = String(repeating: "a", count: 40) + "b"
    let context = try EvaluationContext.sample()
    #expect(
      try context.error("regex('\(text)', '(a+)+')")
        == "The pattern '(a+)+' takes too long to match."
    )
  }

  @Test(
    "Conditions within conditions over a long list end with a sentence, not never",
    arguments: [
      "count(//*[count(//*[count(//*) > 1]) > 1])", "//*[../*[../*[../zz]]]",
      "count(//*[following::*[preceding::*]])",
    ],
  )
  func manyNodes(text: String) throws {
    let rows = (0..<3_000).map { [(column: "name", value: "n\($0)")] }
    let tree = DocumentTree.table(id: "list", rows: rows)
    let context = EvaluationContext(
      main: tree,
      surroundings: Surroundings(
        now: Moment(milliseconds: 0, offsetMinutes: 0),
        zone: .gmt,
      ),
      node: Node(document: 0, id: tree.documentNode),
    )
    let expression = try FormExpression.parse(text).get()
    let error = #expect(throws: EvaluationError.self) { try context.value(of: expression) }
    #expect(
      error?.sentence.en
        == "The expression looks at more than 20000000 nodes. Nest fewer conditions in [ ]."
    )
  }
}
