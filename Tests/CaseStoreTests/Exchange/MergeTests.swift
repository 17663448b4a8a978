import Foundation
import RepeatableNumbers
import Testing

@testable import CaseStore

/// Desks that change one case apart and pass what they know around, as values alone.
private struct Desks {
  var states: [CaseState]
  /// Every value that was given, with the places in this list of those that its desk had heard of.
  var given: [(field: CaseField, side: Side, heard: Set<Int>)] = []
  private var heard: [Set<Int>]
  private let ids: [DeskID]
  private var clock: Int64 = 0
  private static let fields: [CaseField] = [
    .code, .standing, .answer("age"), .answer("work"), .remark("age"), .keptUntil,
  ]

  init(_ count: Int) {
    ids = (0..<count).map { DeskID(store: String(format: "%016d", $0)) }
    states = Array(repeating: CaseState(createdAt: 0), count: count)
    heard = Array(repeating: [], count: count)
  }

  mutating func change(_ desk: Int, using random: inout SplitMix64) {
    let field = Self.fields[Int.random(in: 0..<Self.fields.count, using: &random)]
    let value = FieldValue.code("\(Int.random(in: 0..<4, using: &random))")
    // Clocks of desks disagree.
    clock += Int64.random(in: -3...5, using: &random)
    let version = (states[desk].fields[field] ?? []).joined.next(at: ids[desk])
    let side = Side(version: version, at: clock, by: "desk \(desk)", value: value)
    let before = (states[desk].fields[field] ?? []).map {
      Correction(field: field, before: $0, at: clock, by: "desk \(desk)")
    }
    states[desk].fields[field] = [side]
    states[desk].corrections = states[desk].corrections.merged(with: before)
    heard[desk].insert(given.count)
    given.append((field, side, heard[desk]))
  }

  mutating func pass(from: Int, to: Int) {
    states[to].merge(states[from])
    heard[to].formUnion(heard[from])
  }

  static func random(_ seed: UInt64, count: Int, steps: Int) -> Desks {
    var random = SplitMix64(seed: seed)
    var desks = Desks(count)
    for _ in 0..<steps {
      let desk = Int.random(in: 0..<count, using: &random)
      if Bool.random(using: &random) {
        desks.change(desk, using: &random)
      } else {
        desks.pass(from: desk, to: Int.random(in: 0..<count, using: &random))
      }
    }
    return desks
  }
}

extension CaseState {
  fileprivate func with(_ other: CaseState) -> CaseState {
    var merged = self
    merged.merge(other)
    return merged
  }
}

@Suite("Cases changed apart come together, whatever the order")
struct MergeTests {
  @Test("Merging is commutative, associative and idempotent", arguments: UInt64(1)...200)
  func laws(seed: UInt64) {
    let states = Desks.random(seed, count: 3, steps: 40).states
    let (a, b, c) = (states[0], states[1], states[2])
    #expect(a.with(b) == b.with(a))
    #expect(a.with(b).with(c) == a.with(b.with(c)))
    #expect(a.with(a) == a)
    #expect(a.with(b).with(b) == a.with(b))
    #expect(a.with(b).with(a) == a.with(b))
  }

  @Test("Every desk that has heard of everything knows the same", arguments: UInt64(1)...100)
  func convergence(seed: UInt64) {
    var desks = Desks.random(seed, count: 4, steps: 60)
    var random = SplitMix64(seed: seed ^ 0xABCD)
    // Twice round in any order, some files twice.
    for _ in 0..<2 {
      for from in [0, 1, 2, 3].shuffled(using: &random) {
        for to in [0, 1, 2, 3].shuffled(using: &random) { desks.pass(from: from, to: to) }
      }
    }
    #expect(Set(desks.states.map(\.description)).count == 1)
    #expect(desks.states.allSatisfy { $0 == desks.states[0] })
  }

  @Test("No value is lost that nobody replaced knowingly", arguments: UInt64(1)...100)
  func nothingIsLost(seed: UInt64) {
    let desks = Desks.random(seed, count: 4, steps: 60)
    let all = desks.states.reduce(desks.states[0]) { $0.with($1) }
    for (place, (field, side, _)) in desks.given.enumerated() {
      let sides = all.fields[field] ?? []
      let isThere = sides.contains(side)
      let wasReplaced = desks.given.dropFirst(place + 1).contains { other in
        other.field == field && other.heard.contains(place)
      }
      #expect(isThere != wasReplaced, "\(field.name) \(side)")
      let isInHistory = all.corrections.contains { $0.field == field && $0.before == side }
      #expect(isThere || isInHistory, "\(field.name) \(side)")
    }
  }

  @Test func `values given apart stand side by side, the newest last`() {
    let (one, other) = (DeskID(store: "1111111111111111"), DeskID(store: "2222222222222222"))
    let here = Side(version: Version([one: 1]), at: 20, by: "Aino", value: .code("A"))
    let there = Side(version: Version([other: 1]), at: 10, by: "Väinö", value: .code("B"))
    #expect([here].merged(with: [there]) == [there, here])
  }

  @Test func `a value given in knowledge of both takes the place of both`() {
    let (one, other) = (DeskID(store: "1111111111111111"), DeskID(store: "2222222222222222"))
    let here = Side(version: Version([one: 1]), at: 20, by: "Aino", value: .code("A"))
    let there = Side(version: Version([other: 1]), at: 10, by: "Väinö", value: .code("B"))
    let both = Version([one: 2, other: 1])
    let settled = Side(version: both, at: 5, by: "Aino", value: .code("B"))
    #expect([here, there].merged(with: [settled]) == [settled])
  }

  @Test func `two values under one version, as a copied file makes them, are both kept`() {
    let desk = DeskID(store: "1111111111111111")
    let one = Side(version: Version([desk: 3]), at: 10, by: "Aino", value: .code("A"))
    let other = Side(version: Version([desk: 3]), at: 10, by: "Aino", value: .code("B"))
    #expect([one].merged(with: [other]) == [one, other])
    #expect([other].merged(with: [one]) == [one, other])
  }
}

extension CaseState: CustomStringConvertible {
  public var description: String {
    fields.sorted { $0.key < $1.key }.map { "\($0.key.name)=\($0.value)" }.joined(separator: "\n")
  }
}
