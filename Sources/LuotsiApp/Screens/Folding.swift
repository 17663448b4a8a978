import Foundation

/// `text` without case and accents, so that `ahtari` finds Ähtäri.
func folded(_ text: String) -> [UInt8] {
  let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  let plain =
    isASCII
    ? text : text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  return plain.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
}

extension [UInt8] {
  /// Whether the bytes stand in these ones, in a row.
  func contains(run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    guard run.count <= count else { return false }
    return withUnsafeBufferPointer { own in
      run.withUnsafeBufferPointer { run in
        (0...own.count - run.count).contains { start in
          own[start] == first && (1..<run.count).allSatisfy { own[start + $0] == run[$0] }
        }
      }
    }
  }
}
