/// What one cell, or two for a wide character, can show: a base character and its marks.
struct Glyph: Equatable {
  var text: String
  let columns: Int
  /// The embedding level; 0, from left to right, until ``levelled(_:direction:)`` finds it.
  var level: UInt8 = 0
}

/// More marks than this on one base are dropped: a curses cell holds five scalars.
private let mostMarks = 4

/// Splits `text` into what cells can show, leaving out what a terminal would act on or misplace.
///
/// Line breaks and tabs become one blank. Dropped are control characters, invisible characters
/// (joiners, variation selectors, direction controls) except the non-joiner that Persian spells
/// with, skin tones, and marks with no base. A flag becomes its two letters.
func glyphs(in text: String) -> [Glyph] {
  var result: [Glyph] = []
  var marks = 0
  var previous: Unicode.Scalar = " "
  for original in text.unicodeScalars {
    defer { previous = original }
    guard let scalar = displayed(original) else { continue }
    if original == "\n", previous == "\r" { continue }
    let columns = scalar.columns
    if columns > 0 {
      result.append(Glyph(text: String(scalar), columns: columns))
      marks = 0
    } else if marks < mostMarks, !result.isEmpty {
      result[result.count - 1].text.unicodeScalars.append(scalar)
      marks += 1
    }
  }
  return result
}

/// The scalar to show for `scalar`; nil when it is not shown.
private func displayed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar.value {
  case 0x20...0x7E: scalar
  case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
  case 0x200C: scalar
  case 0x1F1E6...0x1F1FF: Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + UInt8(ascii: "A"))
  case 0x1F3FB...0x1F3FF: nil
  default:
    scalar.properties.generalCategory == .control
      || scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
  }
}
