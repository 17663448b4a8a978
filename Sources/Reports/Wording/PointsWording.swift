import Languages

/// A difference of points with its sign: `+4,2`, `−0,5` or `±0`.
func gainPhrase(tenths: Int) -> Phrase {
  if tenths == 0 { return Phrase(fi: "±0", sv: "±0", en: "±0") }
  let sign = tenths < 0 ? "−" : "+"
  let size = abs(tenths)
  return Phrase { sign + "\(size / 10)\($0.decimalMark)\(size % 10)" }
}

/// A weight of 10,000 as points of 100, to the last hundredth.
func weightPhrase(_ weight: Int) -> Phrase {
  let cents = weight % 100
  let rest = cents < 10 ? "0\(cents)" : "\(cents)"
  return Phrase { "\(weight / 100)\($0.decimalMark)\(rest)" }
}

/// Points of 100 in words: `72 pistettä`.
func pointsPhrase(_ points: Int) -> Phrase {
  Phrase(
    fi: points == 1 ? "1 piste" : "\(points) pistettä",
    sv: "\(points) poäng",
    en: points == 1 ? "1 point" : "\(points) points",
  )
}

extension Language {
  fileprivate var decimalMark: String {
    switch self {
    case .fi, .sv: ","
    case .en: "."
    }
  }
}
