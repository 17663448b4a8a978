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
    self.init(count: heights.count, focus: focus, height: height) { heights[$0] }
  }

  /// The window of a list of `count` items; only those near the focus are asked for their height.
  public init(
    count: Int,
    focus: Int,
    height: Int,
    itemHeight: (_ index: Int) -> Int = { _ in 1 },
  ) {
    guard height > 0, count > 0 else {
      visible = 0..<0
      hasMoreAbove = false
      hasMoreBelow = count > 0
      return
    }
    let focus = max(0, min(focus, count - 1))
    let focused = itemHeight(focus)
    var used = focused
    var first = focus
    func extendUp(to most: Int) {
      while first > 0 {
        let next = itemHeight(first - 1)
        guard used + next <= most else { return }
        first -= 1
        used += next
      }
    }
    extendUp(to: max(focused, (height + 1) / 2))
    var end = focus + 1
    while end < count {
      let next = itemHeight(end)
      guard used + next <= height else { break }
      used += next
      end += 1
    }
    extendUp(to: height)
    visible = first..<end
    hasMoreAbove = first > 0
    hasMoreBelow = end < count
  }
}
