import Foundation

/// `text` without case and accents, so that `ahtari` finds Ähtäri.
func folded(_ text: String) -> [UInt8] {
  let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  let plain =
    isASCII
    ? text : text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  return plain.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
}
