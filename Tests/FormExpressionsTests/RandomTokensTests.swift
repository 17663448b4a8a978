import RepeatableNumbers
import Testing

@testable import FormExpressions

struct RandomTokensTests {
  private static let words = [
    "${age}", "${job}", ".", "..", "/", "//", "data", "job", "title", "@id", "*", "[", "]", "(",
    ")",
    "1", "2.5", "'a'", "''", "+", "-", "div", "mod", "and", "or", "=", "!=", "<", ">=", "|", ",",
    "if(", "selected(", "count(", "sum(", "date(", "regex(", "concat(", "position()", "last()",
    "current()", "instance('list')", "ancestor::", "following::", "not(", "substr(", "round(",
    "format-date(", "indexed-repeat(", "“", "ä", "&&", "${ a }", "node()", "text()",
  ]

  @Test("Any row of words is a value, an error or named mistakes", arguments: UInt64(1)...60)
  func soup(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let context = try EvaluationContext.sample(at: "/data/job[1]/title")
    for _ in 0..<200 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      switch FormExpression.parse(text) {
      case .failure(let mistakes): #expect(!mistakes.list.isEmpty, "seed \(seed): \(text)")
      case .success(let expression):
        do {
          _ = context.string(from: try context.value(of: expression))
        } catch {
          #expect(!error.sentence.en.isEmpty, "seed \(seed): \(text)")
        }
      }
    }
  }
}
