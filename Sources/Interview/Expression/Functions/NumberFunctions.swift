extension FormFunction {
  static let number: [FormFunction] = [
    FormFunction("number", 1...1, "number(value) is the value as a number; a comma is a point.") {
      .number($0[0].number)
    },
    FormFunction("int", 1...1, "int(number) drops the decimals.") {
      .number($0[0].number.rounded(.towardZero))
    },
    FormFunction("round", 1...2, "round(number, decimals) rounds halves away from zero.") {
      let decimals = $0.count == 2 ? $0[1].number : 0
      return .number(rounded($0[0].number, decimals: decimals))
    },
    FormFunction("floor", 1...1, "floor(number) is the whole number at or below it.") {
      .number($0[0].number.rounded(.down))
    },
    FormFunction("ceiling", 1...1, "ceiling(number) is the whole number at or above it.") {
      .number($0[0].number.rounded(.up))
    },
    FormFunction("abs", 1...1, "abs(number) is the number without its sign.") {
      .number($0[0].number.magnitude)
    },
    FormFunction("min", 1...Int.max, "min(a, b, …) is the least; blanks are skipped.") {
      .number($0.numbers.min() ?? .nan)
    },
    FormFunction("max", 1...Int.max, "max(a, b, …) is the greatest; blanks are skipped.") {
      .number($0.numbers.max() ?? .nan)
    },
    FormFunction("sum", 1...Int.max, "sum(a, b, …) adds up; blanks are skipped.") {
      .number($0.numbers.reduce(0, +))
    },
  ]
}

/// Rounds in decimal: 12345.15 to one place is 12345.2, though its binary value lies below.
///
/// Negative `decimals` round to tens, hundreds and so on.
private func rounded(_ number: Double, decimals: Double) -> Double {
  guard number.isFinite, decimals.isFinite else { return number }
  let places = Int(min(max(decimals.rounded(.towardZero), -300), 300))
  let digits = plainDecimal(number.magnitude).split(separator: ".")
  let whole = Array(digits[0].utf8)
  let fraction = digits.count == 2 ? Array(digits[1].utf8) : []
  let kept = whole.count + places
  let all = whole + fraction
  guard kept < all.count else { return number }
  guard kept >= 0 else { return 0 }
  let goesUp = all[kept] >= UInt8(ascii: "5")
  let text = String(decoding: all[..<kept], as: UTF8.self)
  guard let base = text.isEmpty ? 0 : Double(text + "e\(-places)"),
    let step = Double("1e\(-places)")
  else { return number }
  let magnitude = goesUp ? base + step : base
  return number < 0 ? -magnitude : magnitude
}
