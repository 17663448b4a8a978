import CivilDates
import Foundation
import Testing

@testable import FormExpressions

/// A small filled form: a person, and a repeat of two jobs.
let person = """
  <data>
    <age>34</age><born>1992-02-29</born><town>Kerava</town><blank/>
    <cards>hygiene forklift</cards>
    <job><title>baker</title><years>3</years></job>
    <job><title>driver</title><years/></job>
  </data>
  """

extension EvaluationContext {
  /// Stands on the first node of `path` in `xml`, at 2026-11-24T09:30 in Helsinki.
  static func sample(
    _ xml: String = person,
    at path: String = "/data",
    reckoning: DayReckoning = .wholeDays,
    language: String = "en",
    seed: UInt64 = 1,
    lists: [String: DocumentTree] = [:],
  ) throws -> EvaluationContext {
    let ids = lists.keys.sorted()
    let surroundings = Surroundings(
      now: Moment(milliseconds: 1_795_505_400_000, offsetMinutes: 120),
      zone: try #require(TimeZone(identifier: "Europe/Helsinki")),
      reckoning: reckoning,
      language: language,
      seed: seed,
      instances: ids.compactMap { lists[$0] },
      instanceNumbers: Dictionary(
        uniqueKeysWithValues: ids.enumerated().map { ($0.element, Int32($0.offset + 1)) }
      ),
      choiceLabel: { name, question in
        name == "forklift" && question == "cards" ? "Forklift licence" : nil
      },
    )
    let tree = try DocumentTree.parse(xml: Data(xml.utf8))
    var context = EvaluationContext(main: tree, surroundings: surroundings, node: nil)
    context.node = Node(document: 0, id: tree.documentNode)
    context.current = context.node
    let node = try #require(context.nodes(of: parsed(path), for: "sample").first)
    context.node = node
    context.current = node
    return context
  }

  func value(_ text: String) throws -> FormValue { try value(of: parsed(text)) }

  func string(_ text: String) throws -> String { try string(of: parsed(text)) }

  func number(_ text: String) throws -> Double { try number(of: parsed(text)) }

  func isTrue(_ text: String) throws -> Bool { try isTrue(parsed(text)) }

  /// The sentence of the error that evaluating gives; nil where it gives none.
  func error(_ text: String) throws -> String? {
    let expression = try parsed(text)
    do {
      _ = try value(of: expression)
      return nil
    } catch {
      return error.sentence.en
    }
  }
}

func parsed(_ text: String) throws -> FormExpression { try FormExpression.parse(text).get() }

/// Every mistake as its column, code, message and suggestion, in English.
func mistakes(_ text: String) -> [String] {
  guard case .failure(let mistakes) = FormExpression.parse(text) else { return [] }
  return mistakes.list.map { "\($0.column) \($0.code): \($0.message.en) \($0.suggestion.en)" }
}

/// An expression and what it gives as text.
struct Sample: CustomTestStringConvertible, Sendable {
  let expression: String
  let text: String

  init(_ expression: String, _ text: String) {
    self.expression = expression
    self.text = text
  }

  var testDescription: String { "\(expression) → \(text)" }
}
