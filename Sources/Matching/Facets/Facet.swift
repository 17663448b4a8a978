import Dispatch
import Synchronization

/// The offerings sorted into classes that are alike in some attributes.
///
/// What depends on those attributes alone is worked out once for each class.
struct Facet: Sendable {
  let attributes: OfferingAttributes
  /// The class of every offering, in the order of the catalogue's rows.
  let classes: [Int32]
  /// One offering of each class, as its row.
  let representatives: [Int]
}

/// The facets of a catalogue, each made once.
struct FacetBuilder {
  private let offerings: [PreparedOffering]
  /// By ``OfferingAttribute``'s raw value.
  private let codes: [AttributeCodes]
  private var made: [OfferingAttributes: Facet] = [:]

  init(_ offerings: [PreparedOffering]) {
    self.offerings = offerings
    let attributes = OfferingAttribute.allCases
    let numbered = Mutex([AttributeCodes?](repeating: nil, count: attributes.count))
    DispatchQueue.concurrentPerform(iterations: attributes.count) { index in
      let codes = AttributeCodes(attributes[index], of: offerings)
      numbered.withLock { $0[index] = codes }
    }
    codes = numbered.withLock { $0.compactMap(\.self) }
  }

  mutating func facet(by attributes: OfferingAttributes) -> Facet {
    if let facet = made[attributes] { return facet }
    let facet = make(attributes)
    made[attributes] = facet
    return facet
  }

  private func make(_ attributes: OfferingAttributes) -> Facet {
    var classes = [Int32](repeating: 0, count: offerings.count)
    var count = offerings.isEmpty ? 0 : 1
    for attribute in attributes.members {
      count = refine(&classes, count, by: codes[attribute.rawValue])
    }
    var representatives = [Int](repeating: -1, count: count)
    for (row, place) in classes.enumerated() where representatives[Int(place)] < 0 {
      representatives[Int(place)] = row
    }
    return Facet(attributes: attributes, classes: classes, representatives: representatives)
  }

  /// Splits every class by a further attribute; returns how many there are then.
  private func refine(_ classes: inout [Int32], _ count: Int, by column: AttributeCodes) -> Int {
    guard column.count > 1 else { return count }
    let pairs = count * column.count
    var next: Int32 = 0
    if pairs <= 1 << 20 {
      var numbers = [Int32](repeating: -1, count: pairs)
      for row in classes.indices {
        let pair = Int(classes[row]) * column.count + Int(column.codes[row])
        if numbers[pair] < 0 {
          numbers[pair] = next
          next += 1
        }
        classes[row] = numbers[pair]
      }
    } else {
      var numbers: [Int: Int32] = [:]
      for row in classes.indices {
        let pair = Int(classes[row]) * column.count + Int(column.codes[row])
        if numbers[pair] == nil {
          numbers[pair] = next
          next += 1
        }
        classes[row] = numbers[pair] ?? 0
      }
    }
    return Int(next)
  }
}
