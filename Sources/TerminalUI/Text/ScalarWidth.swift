extension Unicode.Scalar {
  /// Columns the scalar takes on a terminal: 0 for marks, 2 for wide characters, else 1.
  ///
  /// Own table, since C libraries lag behind Unicode: East Asian Width W and F by block
  /// (Unicode 15.1, EastAsianWidth.txt), emoji by their presentation property.
  var columns: Int {
    if value < 0x300 { return 1 }
    if isMark { return 0 }
    if value < 0x1100 { return 1 }
    return isWide ? 2 : 1
  }

  /// True for what is drawn over or joined to the character before it.
  private var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: self == .zeroWidthNonJoiner || isTrailingHangulJamo
    }
  }

  private var isTrailingHangulJamo: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  private var isWide: Bool {
    properties.isEmojiPresentation || wideBlocks.contains { $0.contains(value) }
  }

  static let zeroWidthNonJoiner: Unicode.Scalar = "\u{200C}"
}

private let wideBlocks: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // leading Hangul jamo
  0x2329...0x232A,  // angle brackets
  0x2E80...0x303E,  // radicals, CJK punctuation
  0x3041...0x3247,  // kana, bopomofo, compatibility jamo, enclosed CJK
  0x3250...0x4DBF,  // enclosed CJK, extension A
  0x4E00...0xA4C6,  // unified ideographs, Yi
  0xA960...0xA97C,  // Hangul jamo extended A
  0xAC00...0xD7A3,  // Hangul syllables
  0xF900...0xFAFF,  // compatibility ideographs
  0xFE10...0xFE19,  // vertical forms
  0xFE30...0xFE6B,  // compatibility and small forms
  0xFF01...0xFF60,  // fullwidth forms
  0xFFE0...0xFFE6,  // fullwidth signs
  0x16FE0...0x18D08,  // Tangut, Khitan
  0x1AFF0...0x1B2FB,  // kana extensions, Nushu
  0x1F200...0x1F265,  // enclosed ideographic supplement
  0x20000...0x3FFFD,  // supplementary ideographs
]
