extension CivilDate {
  /// Reads `1.2.2027` and `01.02.2027`: day, month and year with all its digits.
  public init?(finnish text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard parts.count == 3, numbers.count == 3, parts[0].count <= 2, parts[1].count <= 2,
      parts[2].count == 4
    else { return nil }
    self.init(year: numbers[2], month: numbers[1], day: numbers[0])
  }
}
