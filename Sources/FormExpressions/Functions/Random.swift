/// The generator of Park and Miller, which ODK's engines use to put choices into random order.
struct ParkMiller {
  private static let modulus: UInt64 = 2_147_483_647
  private var state: UInt64

  init(seed: Double) {
    let whole = seed.isFinite ? seed.rounded(.towardZero) : 0
    let reduced = whole.truncatingRemainder(dividingBy: Double(Self.modulus))
    state = UInt64(reduced <= 0 ? reduced + Double(Self.modulus) - 1 : reduced)
    if state == 0 { state = 1 }
  }

  init(mixing seed: UInt64, with salt: UInt64) {
    var mixed = seed &+ salt &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    state = (mixed ^ (mixed >> 31)) % (Self.modulus - 1) + 1
    _ = unit()
  }

  /// From 0 to below 1.
  mutating func unit() -> Double {
    state = state * 16_807 % Self.modulus
    return Double(state - 1) / Double(Self.modulus - 1)
  }

  mutating func shuffle<Element>(_ list: inout [Element]) {
    for last in list.indices.dropFirst().reversed() {
      list.swapAt(last, Int(unit() * Double(last + 1)))
    }
  }
}

/// Gives 64 bits at a time (SplitMix64): identifiers need more of them than Park and Miller have.
struct IdentifierBits {
  private var state: UInt64

  init(mixing seed: UInt64, with salt: UInt64) { state = seed ^ (salt &* 0xD6E8_FEB8_6659_FD93) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 to below `bound`, which is small.
  mutating func next(below bound: Int) -> Int { Int(next() >> 32) % bound }
}

extension EvaluationContext {
  func identifierBits() -> IdentifierBits {
    IdentifierBits(mixing: surroundings.seed, with: salt)
  }

  /// Differs from node to node, and is the same again for the same node and seed.
  func random() -> ParkMiller {
    ParkMiller(mixing: surroundings.seed, with: salt)
  }

  private var salt: UInt64 { current.map { UInt64(bitPattern: Int64($0.id)) } ?? 0 }
}
