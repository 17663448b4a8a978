import CivilDates
import Foundation

@testable import FormExpressions

/// Reads bytes as an expression and, where they are one, works it out over a small form.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  switch FormExpression.parse(text) {
  case .failure(let mistakes):
    precondition(!mistakes.list.isEmpty, "a refusal names a mistake")
  case .success(let expression):
    _ = expression.references
    for context in newContexts() {
      do {
        let value = try context.value(of: expression)
        _ = context.string(from: value)
        _ = context.number(from: value)
        _ = context.boolean(from: value)
      } catch {
        precondition(!error.sentence.en.isEmpty, "an error says what is wrong")
      }
    }
  }
  return 0
}

/// Both ways of counting days, on a question within a repeat; a context counts its own work.
private func newContexts() -> [EvaluationContext] {
  [DayReckoning.wholeDays, .moments].map { reckoning in
    let surroundings = Surroundings(
      now: Moment(milliseconds: 1_790_000_000_000, offsetMinutes: 120),
      zone: TimeZone(identifier: "Europe/Helsinki") ?? .gmt,
      reckoning: reckoning,
      language: "fi",
      instances: [list],
      instanceNumbers: ["list": 1],
    )
    return EvaluationContext(
      main: form,
      surroundings: surroundings,
      node: Node(document: 0, id: 5),
    )
  }
}

private let list = DocumentTree.table(
  id: "list",
  rows: [
    [(column: "name", value: "a"), (column: "label", value: "Ä")],
    [(column: "name", value: "b"), (column: "label", value: "")],
  ],
)

private let form: DocumentTree = {
  var builder = DocumentBuilder()
  builder.begin("data")
  for (name, value) in [("age", "34"), ("day", "2026-11-24"), ("cards", "a b")] {
    builder.begin(name)
    builder.attribute("id", "x")
    builder.text(value)
    builder.end()
  }
  builder.begin("rep")
  builder.begin("q")
  builder.end()
  return builder.finish()
}()
