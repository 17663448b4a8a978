/// The hash in which the reference gives its counts.
///
/// - SeeAlso: FIPS 180-4, section 6.2.
func sha256(_ text: String) -> String {
  var message = Array(text.utf8)
  let bits = UInt64(message.count) * 8
  message.append(0x80)
  message += Array(repeating: 0, count: (120 - message.count % 64) % 64)
  message += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
  var state = fractions(of: firstPrimes(8)) { $0.squareRoot() }
  let constants = fractions(of: firstPrimes(64), root: cubeRoot)
  for block in stride(from: 0, to: message.count, by: 64) {
    compress(message[block..<block + 64], into: &state, constants)
  }
  return state.map { word in
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()
}

private func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32], _ k: [UInt32]) {
  var w = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
    block[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  }
  for i in 16..<64 {
    let s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3
    let s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10
    w.append(w[i - 16] &+ s0 &+ w[i - 7] &+ s1)
  }
  var v = state
  for i in 0..<64 {
    let s1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)
    let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
    let first = v[7] &+ s1 &+ choice &+ k[i] &+ w[i]
    let s0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)
    let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
    v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
  }
  for i in 0..<8 { state[i] &+= v[i] }
}

private func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 {
  word >> bits | word << (32 - bits)
}

private func firstPrimes(_ count: Int) -> [Int] {
  var primes: [Int] = []
  var number = 2
  while primes.count < count {
    if !primes.contains(where: { number.isMultiple(of: $0) }) { primes.append(number) }
    number += 1
  }
  return primes
}

/// The first 32 bits of the fractional parts of the primes' roots.
private func fractions(of primes: [Int], root: (Double) -> Double) -> [UInt32] {
  primes.map { prime in
    let value = root(Double(prime))
    return UInt32((value - value.rounded(.down)) * 4_294_967_296)
  }
}

private func cubeRoot(_ number: Double) -> Double {
  var root = number
  for _ in 0..<200 { root -= (root * root * root - number) / (3 * root * root) }
  return root
}
