extension StringProtocol where UTF8View: BidirectionalCollection {
  /// Without white space at both ends.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return "" }
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    if visible.contains(first), visible.contains(last) { return String(self) }
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
