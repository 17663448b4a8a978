/// A generator that gives the same numbers from the same seed, in every run and on every machine.
///
/// - SeeAlso: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= Self.increment
    return Self.mix(state)
  }

  /// The number at `position` of the sequence from `seed`, position 0 first, without the others.
  ///
  /// Whoever asks, and in whatever order, gets the same: threads need share no generator.
  @inlinable
  package static func number(at position: UInt64, from seed: UInt64) -> UInt64 {
    mix(seed &+ (position &+ 1) &* increment)
  }

  @usableFromInline static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inlinable
  static func mix(_ state: UInt64) -> UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
