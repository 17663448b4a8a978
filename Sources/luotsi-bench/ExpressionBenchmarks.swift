import CivilDates
import FormExpressions
import Foundation

/// The time of one evaluation: arithmetic and conditions on answers.
func measureEvaluation() throws -> [Measurement] {
  try [
    ("evaluate-arithmetic", "1 + 2 * 3"),
    ("evaluate-range", "${age} >= 18 and ${age} < 65"),
    ("evaluate-selected", "selected(${cards}, 'forklift')"),
    ("evaluate-text", "${town} = 'kerava' or ${town} = 'vantaa'"),
    ("evaluate-regex", "regex(${town}, '^[a-z]+$')"),
  ].map { try measureEvaluation(of: $0.1, name: $0.0) }
}

private func measureEvaluation(of text: String, name: String) throws -> Measurement {
  let source = AnswersForBenchmark()
  let context = EvaluationContext(
    main: source,
    surroundings: Surroundings(
      now: Moment(milliseconds: 1_790_000_000_000, offsetMinutes: 0),
      zone: .gmt,
    ),
    node: Node(document: 0, id: 1),
  )
  let expression = try FormExpression.parse(text).get().resolvingFields { source.index(of: $0) }
  let rounds = 10_000
  let samples = try (0..<100).map { _ in
    try milliseconds {
      for _ in 0..<rounds { _ = try context.value(of: expression) }
    } * 1e6 / Double(rounds)
  }
  return Measurement(name, unit: "ns", samples: samples)
}

/// Three answers below one root.
private struct AnswersForBenchmark: NodeSource {
  private static let names = ["age", "cards", "town"]
  private static let values: [FormValue] = [
    .number(34), .text("hygiene forklift hot-work"), .text("vantaa"),
  ]

  func index(of name: String) -> Int? { Self.names.firstIndex(of: name) }

  var documentNode: Int { 0 }
  func kind(of node: Int) -> NodeKind { node == 0 ? .document : .element }
  func name(of node: Int) -> String { node < 2 ? "" : Self.names[node - 2] }
  func parent(of node: Int) -> Int? { node == 0 ? nil : min(node - 1, 1) }
  func children(of node: Int) -> [Int] { node == 0 ? [1] : node == 1 ? [2, 3, 4] : [] }
  func children(of node: Int, named name: String) -> [Int] {
    children(of: node).filter { self.name(of: $0) == name }
  }
  func breadth(of node: Int) -> Int { children(of: node).count }
  func attributes(of node: Int) -> [Int] { [] }
  func text(of node: Int) -> String { "" }
  func value(of node: Int) -> FormValue { node < 2 ? .blank : Self.values[node - 2] }
  func isBefore(_ first: Int, _ second: Int) -> Bool { first < second }
  func value(of field: FieldReference, from node: Int) -> FormValue {
    field.index.map { Self.values[$0] } ?? .blank
  }
  func nodes(of field: FieldReference, from node: Int) -> [Int] {
    field.index.map { [$0 + 2] } ?? []
  }
}
