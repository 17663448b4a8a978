import Languages

/// A no-break space, which keeps a number and what belongs to it on one line.
private let noBreakSpace = "\u{00A0}"

/// A whole number with its thousands set apart: `2 486`, or `2,486`.
func numberPhrase(_ number: Int) -> Phrase {
  Phrase { language in
    let separator =
      switch language {
      case .fi, .sv: noBreakSpace
      case .en: ","
      }
    let digits = String(number.magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return (number < 0 ? "−" : "") + groups.joined(separator: separator)
  }
}

/// A share in permille as whole percent: `40 %`, or `40%`.
func percentPhrase(permille: Int) -> Phrase {
  let percent = (permille + 5) / 10
  return Phrase(
    fi: "\(percent)\(noBreakSpace)%",
    sv: "\(percent)\(noBreakSpace)%",
    en: "\(percent)%",
  )
}

extension Phrase {
  /// A phrase made the same way in each language.
  init(_ text: (Language) -> String) {
    self.init(fi: text(.fi), sv: text(.sv), en: text(.en))
  }

  /// Several phrases in a row, separated by commas.
  static func list(_ phrases: [Phrase]) -> Phrase {
    Phrase { language in phrases.map { $0[language] }.joined(separator: ", ") }
  }
}
