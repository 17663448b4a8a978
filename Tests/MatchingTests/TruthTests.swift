import Testing

@testable import Matching

@Suite struct TruthTests {
  @Test func `unknown stays unknown unless the other side decides`() {
    #expect((Truth.unknown && .no) == .no)
    #expect((Truth.unknown && .yes) == .unknown)
    #expect((Truth.unknown || .yes) == .yes)
    #expect((Truth.unknown || .no) == .unknown)
    #expect(!Truth.unknown == .unknown)
  }

  @Test func `known values behave as booleans do`() {
    for left in [true, false] {
      for right in [true, false] {
        #expect((Truth(left) && Truth(right)) == Truth(left && right))
        #expect((Truth(left) || Truth(right)) == Truth(left || right))
      }
    }
  }
}
