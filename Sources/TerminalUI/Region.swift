/// A part of the frame that can be clicked, and the keys that do the same.
///
/// As keys stand for every click, the mouse can do nothing that the keyboard cannot.
public struct Region: Equatable, Sendable {
  public let area: Rect
  public let keys: [Key]

  public init(area: Rect, keys: [Key]) {
    self.area = area
    self.keys = keys
  }
}
