/// Rounds in decimal: 12345.15 to one place is 12345.2, though its binary value lies below.
///
/// Negative `decimals` round to tens, hundreds and so on.
func rounded(_ number: Double, decimals: Double) -> Double {
  guard !decimals.isNaN else { return .nan }
  guard number.isFinite else { return number }
  let places = Int(min(max(decimals.rounded(.towardZero), -400), 400))
  if places == 0 { return number.rounded(.toNearestOrAwayFromZero) }
  let digits = plainDecimal(number.magnitude).split(separator: ".")
  let whole = Array(digits[0].utf8)
  let all = digits.count == 2 ? whole + Array(digits[1].utf8) : whole
  let kept = whole.count + places
  guard kept < all.count else { return number }
  guard kept >= 0 else { return 0 }
  let goesUp = all[kept] >= UInt8(ascii: "5")
  let text = String(decoding: all[..<kept], as: UTF8.self)
  guard let base = text.isEmpty ? 0 : Double(text + "e\(-places)"),
    let step = Double("1e\(-places)")
  else { return number }
  let magnitude = goesUp ? Double(decimalSum(text, places: places)) ?? base + step : base
  return number < 0 ? -magnitude : magnitude
}

/// The digits plus one in the last place, scaled back: exact where adding the step is not.
private func decimalSum(_ digits: String, places: Int) -> String {
  guard let whole = digits.isEmpty ? 0 : Int(digits) else { return "" }
  return "\(whole + 1)e\(-places)"
}
