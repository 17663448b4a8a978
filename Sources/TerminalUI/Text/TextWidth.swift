/// `text` with only what a terminal can show in cells of its own; see the list at ``glyphs(in:)``.
public func sanitise(_ text: String) -> String {
  isPrintableASCII(text) ? text : glyphs(in: text).map(\.text).joined()
}

/// The columns `text` takes once sanitised.
public func textWidth(_ text: String) -> Int {
  isPrintableASCII(text) ? text.utf8.count : glyphs(in: text).reduce(0) { $0 + $1.columns }
}

/// `text` sanitised, and cut to at most `columns` with "…" in place of what was lost.
public func clip(_ text: String, to columns: Int) -> String {
  clippedGlyphs(text, to: columns).map(\.text).joined()
}

func clippedGlyphs(_ text: String, to columns: Int) -> [Glyph] {
  var used = 0
  var lastFit = 0
  let all = glyphs(in: text)
  for (index, glyph) in all.enumerated() {
    used += glyph.columns
    if used < columns { lastFit = index + 1 }
    if used > columns {
      return columns > 0 ? all[..<lastFit] + [Glyph(text: "…", columns: 1)] : []
    }
  }
  return all
}

private func isPrintableASCII(_ text: String) -> Bool {
  text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
}
