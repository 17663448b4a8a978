/// A number as forms store it: never an exponent, no `.0`, minus zero as `0`.
///
/// JavaRosa goes through a 32-bit integer here; this does not, so large numbers stay right.
package func plainDecimal(_ number: Double) -> String {
  if let whole = Int(exactly: number) { return String(whole) }
  if number.isNaN { return "NaN" }
  if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
  let shortest = number.magnitude.description
  let sign = number < 0 ? "-" : ""
  let parts = shortest.split(separator: "e")
  let mantissa = parts[0].split(separator: ".")
  let fraction = mantissa.count == 2 && mantissa[1] != "0" ? String(mantissa[1]) : ""
  guard parts.count == 2, let exponent = Int(parts[1]) else {
    return sign + mantissa[0] + (fraction.isEmpty ? "" : "." + fraction)
  }
  let digits = String(mantissa[0]) + fraction
  if exponent < 0 {
    return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
  }
  return sign + digits + String(repeating: "0", count: exponent + 1 - digits.count)
}
