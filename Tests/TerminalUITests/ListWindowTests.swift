import RepeatableNumbers
import Testing

@testable import TerminalUI

@Suite struct ListWindowTests {
  @Test(arguments: [
    (10, 0, 4, 0..<4), (10, 5, 4, 4..<8), (10, 9, 4, 6..<10), (3, 2, 4, 0..<3),
    (10, 99, 4, 6..<10),
    (10, -1, 4, 0..<4), (0, 0, 4, 0..<0), (10, 3, 0, 0..<0), (10, 3, 1, 3..<4),
  ])
  func `the window follows the focus`(count: Int, focus: Int, height: Int, visible: Range<Int>) {
    #expect(ListWindow(count: count, focus: focus, height: height).visible == visible)
  }

  @Test func `what is hidden on either side is known`() {
    let window = ListWindow(count: 10, focus: 5, height: 4)
    #expect(window.hasMoreAbove)
    #expect(window.hasMoreBelow)
    let whole = ListWindow(count: 4, focus: 1, height: 4)
    #expect(!whole.hasMoreAbove)
    #expect(!whole.hasMoreBelow)
  }

  @Test func `of a long list only the items near the focus are asked for their height`() {
    var asked: Set<Int> = []
    let window = ListWindow(count: 5_897, focus: 3_000, height: 20) { index in
      asked.insert(index)
      return 2
    }
    #expect(window.visible.count == 10)
    #expect(asked.count <= 13)
  }

  @Test(arguments: UInt64(1)...40)
  func `the focused item is always whole when it can be, and the rest fits`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let heights = (0..<Int.random(in: 1...30, using: &random)).map { _ in
      Int.random(in: 1...4, using: &random)
    }
    let height = Int.random(in: 1...12, using: &random)
    for focus in heights.indices {
      let visible = ListWindow(heights: heights, focus: focus, height: height).visible
      #expect(visible.contains(focus))
      #expect(heights[visible].reduce(0, +) <= max(height, heights[focus]))
    }
  }
}
