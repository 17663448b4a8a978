/// A number as people and spreadsheets write it: `37`, `37,5` or `37.5`; nil for anything else.
struct WrittenNumber {
  let whole: Int
  let isWhole: Bool

  init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let first = parts.first, let whole = Int(first), parts.count <= 2 else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard !fraction.isEmpty, fraction.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    self.whole = whole
    isWhole = fraction.allSatisfy { $0 == "0" }
  }
}
