/// What a number in a cell is shown as.
enum NumberFormat: Equatable {
  case number
  case date
  case time
  case dateTime
  /// Hours that may pass 24, as in `[h]:mm`.
  case duration

  /// The formats that files name by number alone; the others are plain numbers.
  init(builtIn id: Int) {
    self =
      switch id {
      case 14...17, 27...31, 36, 50...54, 57, 58: .date
      case 18...21, 32...35, 45, 47, 55, 56: .time
      case 22: .dateTime
      case 46: .duration
      default: .number
      }
  }

  /// Looks at the part for positive numbers of a code such as `d.m.yyyy` or `[h]:mm;@`.
  init(code: String) {
    let letters = dateLetters(in: code)
    var hasDate = false
    var hasTime = false
    for (index, letter) in letters.enumerated() {
      switch letter {
      case "y", "d": hasDate = true
      case "h", "s": hasTime = true
      case "m":
        // Beside hours or seconds it means minutes, else months.
        let isMinute =
          index > 0 && letters[index - 1] == "h"
          || index + 1 < letters.count && letters[index + 1] == "s"
        if isMinute { hasTime = true } else { hasDate = true }
      default:
        self = .duration
        return
      }
    }
    self =
      switch (hasDate, hasTime) {
      case (true, true): .dateTime
      case (true, false): .date
      case (false, true): .time
      case (false, false): .number
      }
  }
}

/// One letter for each run of y, m, d, h or s, and `[` for elapsed time.
private func dateLetters(in code: String) -> [Character] {
  var letters: [Character] = []
  var previous: Character = " "
  var rest = code.lowercased()[...]
  if rest.hasPrefix("general") { return [] }
  while let character = rest.popFirst(), character != ";" {
    switch character {
    case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
    case "\\", "_", "*": rest = rest.dropFirst()
    case "[":
      let inside = rest.prefix { $0 != "]" }
      rest = rest.dropFirst(inside.count + 1)
      if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
        letters.append("[")
      }
    case "y", "m", "d", "h", "s":
      if character != previous { letters.append(character) }
    default: break
    }
    previous = character
  }
  return letters
}
