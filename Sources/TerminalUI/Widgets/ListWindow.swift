/// The items of a scrolling list that are on screen: the focused one near the middle.
public struct ListWindow: Equatable, Sendable {
  public let visible: Range<Int>
  public let hasMoreAbove: Bool
  public let hasMoreBelow: Bool

  /// - Parameters:
  ///   - heights: the rows each item takes, all at least 1.
  ///   - focus: the item that has to be seen; taken to the nearest item when there is none such.
  ///   - height: the rows there are. An item taller than this is shown from its beginning.
  public init(heights: [Int], focus: Int, height: Int) {
    guard height > 0, !heights.isEmpty else {
      visible = 0..<0
      hasMoreAbove = false
      hasMoreBelow = !heights.isEmpty
      return
    }
    let focus = max(0, min(focus, heights.count - 1))
    var used = heights[focus]
    var first = focus
    while first > 0, used + heights[first - 1] <= max(heights[focus], (height + 1) / 2) {
      first -= 1
      used += heights[first]
    }
    var end = focus + 1
    while end < heights.count, used + heights[end] <= height {
      used += heights[end]
      end += 1
    }
    while first > 0, used + heights[first - 1] <= height {
      first -= 1
      used += heights[first]
    }
    visible = first..<end
    hasMoreAbove = first > 0
    hasMoreBelow = end < heights.count
  }

  /// The window of a list whose items take one row each.
  public init(count: Int, focus: Int, height: Int) {
    self.init(heights: Array(repeating: 1, count: max(0, count)), focus: focus, height: height)
  }
}
