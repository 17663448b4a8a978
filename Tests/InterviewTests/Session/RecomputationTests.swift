import CivilDates
import RepeatableNumbers
import Testing

@testable import Interview

/// A survey of integer questions, calculations and groups that refer only to earlier rows.
private func survey(using random: inout SplitMix64) -> String {
  var rows = ["type,name,label,relevant,calculation"]
  var names: [String] = []
  var depth = 0
  for index in 0..<40 {
    let condition = names.randomElement(using: &random).map { name in
      let limit = Int.random(in: 0...9, using: &random)
      return Bool.random(using: &random) ? "${\(name)} < \(limit)" : "not(${\(name)} = \(limit))"
    }
    let relevant = condition.map { Bool.random(using: &random) ? $0 : "" } ?? ""
    switch Int.random(in: 0...9, using: &random) {
    case 0...5:
      rows.append("integer,q\(index),Q,\(relevant),")
      names.append("q\(index)")
    case 6, 7:
      let terms = (0..<2).compactMap { _ in names.randomElement(using: &random) }
      let sum = terms.map { "${\($0)}" }.joined(separator: " + ")
      rows.append("calculate,q\(index),,\(relevant),\(sum.isEmpty ? "1" : sum)")
      names.append("q\(index)")
    case 8 where depth < 3:
      rows.append("begin_group,g\(index),G,\(relevant),")
      depth += 1
    default:
      guard depth > 0 else { continue }
      rows.append("end_group,,,,")
      depth -= 1
    }
  }
  rows += Array(repeating: "end_group,,,,", count: depth)
  return rows.joined(separator: "\n")
}

struct RecomputationTests {
  @Test(
    "Working out only what depends on an answer equals working out everything",
    arguments: UInt64(1)...60,
  )
  func incremental(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var session = try session(survey(using: &random))
    let questions = session.form.questions.filter(\.takesAnswer).map { Place($0.id) }
    try #require(!questions.isEmpty)
    for _ in 0..<60 {
      let id = try #require(questions.randomElement(using: &random))
      switch Int.random(in: 0...5, using: &random) {
      case 0: session.clear(id)
      case 1: session.mark(id, as: .dontKnow)
      default: try session.answer(id, with: .integer(.random(in: 0...9, using: &random)))
      }
      var whole = session
      whole.recomputeAll()
      #expect(session == whole)
      let reopened = InterviewSession(
        form: session.form,
        now: session.now,
        record: session.record,
      )
      #expect(reopened.filled == session.filled)
    }
  }

  @Test func `nothing is worked out anew when a change does not matter`() throws {
    let form = try form(
      """
      type,name,label,relevant
      integer,a,A,
      text,b,B,${a} > 5
      text,c,C,${b} = 'x'
      """
    )
    let names = { (field: Int) in
      form.graph.dependants[field].map { form.fields[$0.node].name }
    }
    #expect(
      ["a", "b", "c"].map { name in form.fields.firstIndex { $0.name == name } } == [1, 2, 3]
    )
    #expect([1, 2, 3].map(names) == [["b"], ["c"], []])
  }
}
