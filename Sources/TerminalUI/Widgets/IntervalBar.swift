/// A bar for a value known only within limits, such as `▕███▓░▏`.
///
/// Dark up to `low`, half-dark from there to `value`, light up to `high`, blank to `max`. The
/// limits are rounded outwards, so an uncertainty is never too small to be seen. Values outside
/// 0 to `max` and limits in the wrong order are brought in.
/// - Parameters:
///   - low: the least the value can be.
///   - value: the best estimate.
///   - high: the most the value can be.
///   - most: the end of the scale, which begins at 0.
///   - width: the columns of the whole bar with its ends.
/// - Returns: the bar, `width` columns wide; empty when `width` is under 3.
public func intervalBar(low: Int, value: Int, high: Int, max most: Int, width: Int) -> String {
  let cells = width - 2
  guard cells > 0, most > 0 else { return "" }
  let value = max(0, min(value, most))
  let low = max(0, min(low, value))
  let high = max(value, min(high, most))
  let nearest = (value * cells + most / 2) / most
  let certain = low == high ? nearest : low * cells / most
  let reached = max(certain, nearest)
  let possible = low == high ? nearest : (high * cells + most - 1) / most
  return "▕"
    + String(repeating: "█", count: certain)
    + String(repeating: "▓", count: reached - certain)
    + String(repeating: "░", count: possible - reached)
    + String(repeating: " ", count: cells - possible)
    + "▏"
}
