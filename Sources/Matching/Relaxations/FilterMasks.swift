/// How many offerings violate each set of filters, and for every set of filters given up how many
/// fit then.
struct FilterMasks: Equatable {
  /// By mask: offerings that violate no filter outside the mask.
  let fitting: [Int]

  /// - Complexity: O(N + k 2^k) for N masks and k filters.
  init(_ masks: some Sequence<Int>, filters: Int) {
    var counts = [Int](repeating: 0, count: 1 << filters)
    for mask in masks { counts[mask] += 1 }
    for bit in 0..<filters {
      for mask in counts.indices where mask & (1 << bit) != 0 {
        counts[mask] += counts[mask ^ (1 << bit)]
      }
    }
    fitting = counts
  }

  /// The sets of filters that bring something when given up, while no part of them does.
  var minimalGains: [Int] {
    fitting.indices.filter { mask in
      guard fitting[mask] > fitting[0] else { return false }
      return (0..<Int.bitWidth).lazy.map { 1 << $0 }
        .prefix { $0 <= mask }
        .allSatisfy { bit in mask & bit == 0 || fitting[mask ^ bit] == fitting[0] }
    }
  }
}
