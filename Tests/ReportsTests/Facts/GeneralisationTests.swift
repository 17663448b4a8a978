import Catalogue
import CivilDates
import Matching
import RepeatableNumbers
import Testing

@testable import Reports

@Suite struct GeneralisationTests {
  private func client(_ age: AgeBand?, _ speaking: LevelBand? = nil) -> QuasiIdentifiers {
    var client = QuasiIdentifiers()
    client[.ageBand] = age?.rawValue
    client[.finnishSpeaking] = speaking?.rawValue
    return client
  }

  @Test func `five alike keep everything, four alike keep nothing`() {
    var alike = client(.from25, .a2)
    alike[.period] = "2026-11"
    #expect(generalised(Array(repeating: alike, count: 5), least: 5).allSatisfy { $0 == alike })
    #expect(generalised(Array(repeating: alike, count: 4), least: 5).allSatisfy { $0.isEmpty })
  }

  @Test func `the age becomes coarse before the language is given up`() {
    let clients = [AgeBand.under18, .from18, .from25, .from25, .under18].map { client($0, .a2) }
    let told = generalised(clients, least: 5)
    #expect(told == Array(repeating: client(.under30, .a2), count: 5))
  }

  @Test func `who is alone loses, and a group that is large enough does not`() {
    let group = Array(repeating: client(.from30, .b1), count: 5)
    let told = generalised(group + [client(.from55)], least: 5)
    #expect(told == group + [QuasiIdentifiers()])
  }

  @Test func `a value that is not known stays so and is a value of its own`() {
    let unknown = Array(repeating: client(nil, .b1), count: 5)
    let told = generalised(unknown + [client(.from25, .b1)], least: 5)
    #expect(told == unknown + [QuasiIdentifiers()])
  }

  @Test func `after the last step nothing is left, whatever there was`() throws {
    var random = SplitMix64(seed: 1)
    let full = QuasiIdentifiers(
      generatedProfile(using: &random),
      on: try day("2026-11-24"),
      region: ["092", "245"],
    )
    #expect(GeneralisationStep.order.reduce(full) { $1.applied(to: $0) }.isEmpty)
  }

  @Test(
    "No combination is shared by fewer than five unless nothing is told",
    arguments: UInt64(1)...60,
  )
  func anonymity(seed: UInt64) throws {  // a failing case prints its seed
    var random = SplitMix64(seed: seed)
    let date = try day("2026-11-24")
    let count = Int.random(in: 0...400, using: &random)
    let raw = (0..<count).map { _ in
      QuasiIdentifiers(generatedProfile(using: &random), on: date, region: ["092", "245"])
    }
    let told = generalised(raw, least: 5)
    let groups = Dictionary(told.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(groups.allSatisfy { $0.key.isEmpty || $0.value >= 5 })
    for (before, after) in zip(raw, told) {
      for column in QuasiColumn.allCases {
        guard let value = after[column] else { continue }
        let original = try #require(before[column])
        #expect(value == original || value == column.coarser(original))
      }
    }
    let order = (0..<count).shuffled(using: &random)
    #expect(generalised(order.map { raw[$0] }, least: 5) == order.map { told[$0] })
  }
}
