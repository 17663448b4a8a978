extension Frame {
  /// Fills the frame with one sentence for a window too small to draw a screen in.
  public mutating func tooSmallNotice(_ text: String) {
    fill(bounds, role: .plain)
    let height = min(wrap(text, to: size.columns).count, size.rows)
    let area = bounds.inset(top: (size.rows - height) / 2)
    paragraph(text, in: area, role: .attention)
    cursor = area.origin
  }
}
