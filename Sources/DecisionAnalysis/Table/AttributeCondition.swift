/// A condition on one attribute: its value lies in one of some ranges.
public struct AttributeCondition: Equatable, Sendable {
  /// The attribute's position in the table.
  public let attribute: Int
  /// What is accepted; without a range nothing is.
  public let ranges: [ClosedRange<UInt8>]

  public static func atMost(_ value: UInt8, attribute: Int) -> Self {
    Self(attribute: attribute, ranges: [0...value])
  }

  public static func oneOf(_ values: Set<UInt8>, attribute: Int) -> Self {
    var ranges: [ClosedRange<UInt8>] = []
    for value in values.sorted() {
      if let last = ranges.last, Int(last.upperBound) + 1 == Int(value) {
        ranges[ranges.count - 1] = last.lowerBound...value
      } else {
        ranges.append(value...value)
      }
    }
    return Self(attribute: attribute, ranges: ranges)
  }

  /// All ones for each value that meets the condition, zero for the others.
  @inline(__always)
  func marks(_ values: SIMD16<UInt8>) -> SIMD16<UInt8> {
    var marks = SIMD16<UInt8>.zero
    for range in ranges {
      let width = SIMD16(repeating: range.upperBound &- range.lowerBound)
      let accepted = (values &- SIMD16(repeating: range.lowerBound)) .<= width
      marks |= unsafeBitCast(accepted, to: SIMD16<UInt8>.self)
    }
    return marks
  }
}
