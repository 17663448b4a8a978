import RepeatableNumbers
import Testing

@testable import Matching

private let wildValues: [JSONValue] = [
  .null, .boolean(true), .number(-1), .number(13), .number(1e300), .number(0.5), .text(""),
  .text("none"), .text("none care"), .text("yes"), .text("no"), .text("citizen"), .text("employed"),
  .text("C1.1"), .text("2020-02-30"), .text("1999-12-31"), .text("2099-01-01"), .text("1950"),
  .text("2090"), .text("night night_work"), .list([]), .list([.null, .list([]), .text("care")]),
  .object([:]), .object(["status": .text("refused")]), .object(["status": .number(1)]),
  .list([.object(["years": .number(90), "field": .text("care")])]),
]

/// A profile's JSON in which any field may hold anything.
private func wildProfile(using random: inout SplitMix64) -> JSONValue {
  var members: [String: JSONValue] = [:]
  for path in Profile.fieldPaths + ["unheardOf"] where Bool.random(using: &random) {
    let steps = path.split(separator: ".").map(String.init)
    let value = wildValues[Int.random(in: wildValues.indices, using: &random)]
    insert(value, at: steps[...], into: &members)
  }
  return .object(members)
}

private func insert(
  _ value: JSONValue,
  at path: ArraySlice<String>,
  into members: inout [String: JSONValue],
) {
  guard let step = path.first else { return }
  var inner: [String: JSONValue] = [:]
  if case .object(let known)? = members[step] { inner = known }
  if path.count > 1 { insert(value, at: path.dropFirst(), into: &inner) }
  members[step] = path.count > 1 ? .object(inner) : value
}

@Suite struct WildProfileTests {
  @Test("Whatever a profile says, it is read, ranked and written", arguments: UInt64(1)...300)
  func wild(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let reading = Profile.reading(wildProfile(using: &random))
    for contradiction in contradictions(in: reading.profile, on: try sampleDay()) {
      for path in contradiction.fields { #expect(Profile.fieldPaths.contains(path), "\(path)") }
    }
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    let ranking = matcher.rank(reading.profile, on: try sampleDay())
    #expect(ranking.matches.count == 1)
    let again = Profile.reading(reading.profile.json)
    #expect(again.profile == reading.profile)
    #expect(again.problems == [])
  }
}
