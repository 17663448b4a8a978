/// A function through fixed points, straight between them and level outside.
///
/// In JSON a list of pairs `[x, value]` with rising x.
public struct PiecewiseLinear: Decodable, Equatable, Sendable {
  struct Point: Equatable, Sendable {
    let x: Int
    let value: Int
  }

  let points: [Point]

  public init(from decoder: any Decoder) throws {
    let pairs = try decoder.singleValueContainer().decode([[Int]].self)
    guard !pairs.isEmpty, pairs.allSatisfy({ $0.count == 2 }),
      zip(pairs, pairs.dropFirst()).allSatisfy({ $0[0] < $1[0] })
    else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription: "write pairs [x, value] with x rising",
        )
      )
    }
    points = pairs.map { Point(x: $0[0], value: $0[1]) }
  }

  /// The value at `x`, rounded towards the point on the left.
  public func callAsFunction(_ x: Int) -> Int {
    var left = points[0]
    guard x > left.x else { return left.value }
    for right in points.dropFirst() {
      if x <= right.x {
        return left.value + (right.value - left.value) * (x - left.x) / (right.x - left.x)
      }
      left = right
    }
    return left.value
  }
}
