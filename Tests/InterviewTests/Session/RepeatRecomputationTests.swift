import RepeatableNumbers
import Testing

@testable import Interview

/// A survey with a counted repeat, in and around which questions read each other in every way.
private func survey(using random: inout SplitMix64) -> String {
  var rows = ["type,name,label,relevant,calculation,repeat_count", "integer,people,People,,,"]
  var outer = ["people"]
  var inner: [String] = []
  func condition(_ names: [String]) -> String {
    guard let name = names.randomElement(using: &random), Bool.random(using: &random) else {
      return ""
    }
    return "${\(name)} < \(Int.random(in: 1...9, using: &random))"
  }
  for index in 0..<4 {
    rows.append("integer,before\(index),B,\(condition(outer)),,")
    outer.append("before\(index)")
  }
  rows.append("begin_repeat,person,Person,\(condition(outer)),,${people}")
  for index in 0..<6 {
    let name = "inner\(index)"
    let readable = outer + inner
    let one = readable.randomElement(using: &random) ?? "people"
    let calculation =
      [
        "", "", "", "${\(one)} + position(..)", "count(../../person[position() < 3])",
        inner.last.map { "sum(/data/person/\($0)) + 1" } ?? "1",
      ].randomElement(using: &random) ?? ""
    if calculation.isEmpty {
      rows.append("integer,\(name),I,\(condition(readable)),,")
    } else {
      rows.append("calculate,\(name),,\(condition(readable)),\(calculation),")
    }
    inner.append(name)
  }
  rows.append("end_repeat,,,,,")
  for index in 0..<4 {
    let name = inner.randomElement(using: &random) ?? "inner0"
    let calculation =
      [
        "sum(${\(name)})", "count(${person})", "\"indexed-repeat(${\(name)}, ${person}, 2)\"",
        "count(/data/person[\(name) > 4])", "\"join(' ', ${\(name)})\"",
      ].randomElement(using: &random) ?? ""
    rows.append("calculate,after\(index),,\(condition(outer)),\(calculation),")
  }
  return rows.joined(separator: "\n")
}

struct RepeatRecomputationTests {
  @Test(
    "With repeats too, working out what depends on an answer equals working out everything",
    arguments: UInt64(1)...60,
  )
  func incremental(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var session = try session(survey(using: &random))
    try session.answer("people", with: .integer(2))
    for _ in 0..<40 {
      let places = session.relevantQuestions.filter {
        session.form.question(at: $0)?.takesAnswer == true
      }
      let place = try #require(places.randomElement(using: &random))
      switch Int.random(in: 0...5, using: &random) {
      case 0: session.clear(place)
      case 1: session.mark(place, as: .refused)
      default:
        let highest = place == "people" ? 4 : 9
        try session.answer(place, with: .integer(.random(in: 0...highest, using: &random)))
      }
      var whole = session
      whole.recomputeAll()
      #expect(session.filled == whole.filled)
      let opened = InterviewSession(form: session.form, now: session.now, record: session.record)
      #expect(opened.report(language: "en").calculated == session.report(language: "en").calculated)
      #expect(opened.askedQuestions == session.askedQuestions)
    }
  }
}
