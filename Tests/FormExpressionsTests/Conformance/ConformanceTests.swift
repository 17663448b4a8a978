import CivilDates
import Foundation
import Testing

@testable import FormExpressions

@Suite("Expressions of the suites of JavaRosa, Enketo and ODK web-forms")
struct ConformanceTests {
  /// Why an expression of the suites is meant to give something else here.
  private struct Exception: Decodable {
    let expression: String
    let reason: String
  }

  // The suites are not part of the project: without them beside the checkout the test is skipped.
  @Test(.enabled(if: ConformanceSuite.isPresent, "needs ../shared/conformance"))
  func `all but the listed expressions give the expected value`() throws {
    let suite = try ConformanceSuite()
    var trees: [String: DocumentTree] = [:]
    for (id, text) in suite.documents { trees[id] = try DocumentTree.parse(xml: Data(text.utf8)) }
    let distinct = Set(suite.cases.map(\.expression))
    var failures: [String: String] = [:]
    for test in suite.cases {
      let tree = test.context.document.flatMap { trees[$0] }
      if let failure = test.failure(in: tree) { failures[test.expression] = failure }
    }
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "exceptions.json")
    let exceptions = try JSONDecoder().decode([Exception].self, from: Data(contentsOf: file))
    for (expression, failure) in failures.sorted(by: { $0.key < $1.key })
    where !exceptions.contains(where: { $0.expression == expression }) {
      Issue.record("\(expression): \(failure)")
    }
    #expect(Set(failures.keys) == Set(exceptions.map(\.expression)))
    let passed = Double(distinct.count - failures.count) / Double(distinct.count)
    #expect(passed >= 0.995, "\(distinct.count - failures.count) of \(distinct.count)")
  }
}

extension ConformanceCase {
  /// What the expression gives instead of the expected value; nil where it gives that.
  fileprivate func failure(in tree: DocumentTree?) -> String? {
    do {
      let context = try evaluationContext(in: tree)
      let expression = try FormExpression.parsePuttingOffCalls(self.expression).get()
      let value = try context.value(of: expression)
      if type == "error" { return "\(value) instead of an error" }
      let given = context.converted(value, to: type, factor: roundFactor)
      return given.isClose(to: expected) ? nil : "\(given) instead of \(expected)"
    } catch {
      return type == "error" ? nil : "\(error)"
    }
  }

  private func evaluationContext(in tree: DocumentTree?) throws -> EvaluationContext {
    let surroundings = Surroundings(
      now: Moment(milliseconds: 1_790_000_000_000, offsetMinutes: 0),
      zone: try #require(TimeZone(identifier: self.context.timezone)),
      reckoning: .moments,
    )
    guard let tree else {
      return EvaluationContext(main: DocumentTree.empty, surroundings: surroundings, node: nil)
    }
    let top = EvaluationContext(
      main: tree,
      surroundings: surroundings,
      node: Node(document: 0, id: tree.documentNode),
    )
    let path = try FormExpression.parse(self.context.node).get()
    let node = try #require(top.nodes(of: path, for: "context").first)
    return EvaluationContext(main: tree, surroundings: surroundings, node: node)
  }
}

extension EvaluationContext {
  /// The value as the suite's test asks for it.
  fileprivate func converted(
    _ value: FormValue,
    to type: String,
    factor: Double?,
  ) -> ConformanceCase.Expected {
    switch type {
    case "boolean": return .truth(boolean(from: value))
    case "number": return .number(number(from: value))
    case "number-rounded":
      let factor = factor ?? 1
      return .number((number(from: value) * factor).rounded() / factor)
    case "date":
      guard let moment = moment(of: value), let (day, _) = surroundings.local(moment) else {
        return .text("no date")
      }
      return .text(day.description)
    default: return .text(string(from: value))
    }
  }
}

extension ConformanceCase.Expected {
  /// Equal, numbers within JavaRosa's tolerance.
  fileprivate func isClose(to other: Self) -> Bool {
    guard case .number(let number) = self else { return self == other }
    let expected: Double
    switch other {
    case .number(let value): expected = value
    case .text("NaN"): return number.isNaN
    case .text("Infinity"): return number == .infinity
    case .text("-Infinity"): return number == -.infinity
    case .text("-0"): expected = 0
    default: return false
    }
    return number == expected || (number - expected).magnitude < 1e-12
      || (number - expected).magnitude < 1e-12 * expected.magnitude
  }
}
