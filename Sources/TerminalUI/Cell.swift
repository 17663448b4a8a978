/// One column of one row.
public struct Cell: Hashable, Sendable {
  /// A base character with at most four marks; empty in the right half of a wide character.
  public let text: String
  /// 1, or 2 for the left half of a wide character and 0 for its right half.
  public let columns: Int
  public let role: Role

  static func blank(_ role: Role) -> Cell { Cell(text: " ", columns: 1, role: role) }
}
