/// `paragraph` with the embedding level of each cell, even from left to right and odd from right.
///
/// Rules P, W, N and I of the Unicode Bidirectional Algorithm for one paragraph of a known
/// direction. Rules X have nothing to do, as the direction controls have been dropped, and rule W1
/// is met by marks being in the cell of their base.
/// - SeeAlso: Unicode Standard Annex #9, revision 48.
func levelled(_ paragraph: [Glyph], direction: TextDirection) -> [Glyph] {
  guard direction == .rightToLeft || paragraph.contains(where: \.mayRunFromRight) else {
    return paragraph
  }
  var classes = paragraph.map(\.bidiClass)
  resolveNumbers(&classes, around: direction)
  resolveSeparators(&classes)
  resolveLatinNumbers(&classes, around: direction)
  resolveBrackets(&classes, in: paragraph, around: direction)
  resolveNeutrals(&classes, around: direction)
  return zip(paragraph, classes).map { glyph, bidiClass in
    var glyph = glyph
    glyph.level = level(of: bidiClass, in: direction)
    return glyph
  }
}

/// Rules W2 and W3: digits after Arabic letters are Arabic numbers.
private func resolveNumbers(_ classes: inout [BidiClass], around direction: TextDirection) {
  var strong = direction.bidiClass
  for index in classes.indices {
    switch classes[index] {
    case .leftToRight, .rightToLeft: strong = classes[index]
    case .arabicLetter:
      strong = .arabicLetter
      classes[index] = .rightToLeft
    case .europeanNumber where strong == .arabicLetter: classes[index] = .arabicNumber
    default: break
    }
  }
}

/// Rules W4 to W6: a separator between digits and signs beside a number belong to it.
private func resolveSeparators(_ classes: inout [BidiClass]) {
  for index in classes.indices.dropFirst().dropLast() {
    let (before, after) = (classes[index - 1], classes[index + 1])
    switch (classes[index], before, after) {
    case (.europeanSeparator, .europeanNumber, .europeanNumber),
      (.commonSeparator, .europeanNumber, .europeanNumber),
      (.commonSeparator, .arabicNumber, .arabicNumber):
      classes[index] = before
    default: break
    }
  }
  var index = 0
  while index < classes.count {
    let end = classes[index...].firstIndex { $0 != .europeanTerminator } ?? classes.count
    if end > index {
      let touches =
        (index > 0 && classes[index - 1] == .europeanNumber)
        || (end < classes.count && classes[end] == .europeanNumber)
      for place in index..<end { classes[place] = touches ? .europeanNumber : .neutral }
    }
    index = max(end, index + 1)
  }
  for index in classes.indices
  where [.europeanSeparator, .commonSeparator].contains(classes[index]) {
    classes[index] = .neutral
  }
}

/// Rule W7: digits in text that runs from left to right run with it.
private func resolveLatinNumbers(_ classes: inout [BidiClass], around direction: TextDirection) {
  var strong = direction.bidiClass
  for index in classes.indices {
    switch classes[index] {
    case .leftToRight, .rightToLeft: strong = classes[index]
    case .europeanNumber where strong == .leftToRight: classes[index] = .leftToRight
    default: break
    }
  }
}

/// Rules N1 and N2: what stands between text of one direction takes it, else the paragraph's.
private func resolveNeutrals(_ classes: inout [BidiClass], around direction: TextDirection) {
  var index = 0
  while index < classes.count {
    let end = classes[index...].firstIndex { !$0.isNeutral } ?? classes.count
    if end > index {
      let before = index > 0 ? classes[index - 1].strength : direction
      let after = end < classes.count ? classes[end].strength : direction
      let taken = before == after ? before ?? direction : direction
      for place in index..<end { classes[place] = taken.bidiClass }
    }
    index = max(end, index + 1)
  }
}

/// Rules I1 and I2.
private func level(of bidiClass: BidiClass, in direction: TextDirection) -> UInt8 {
  switch (direction, bidiClass) {
  case (.leftToRight, .rightToLeft): 1
  case (.leftToRight, .europeanNumber), (.leftToRight, .arabicNumber): 2
  case (.leftToRight, _): 0
  case (.rightToLeft, .rightToLeft): 1
  case (.rightToLeft, _): 2
  }
}

extension Glyph {
  fileprivate var bidiClass: BidiClass {
    text.unicodeScalars.first.map { BidiClass($0) } ?? .neutral
  }

  /// Whether it could be of a script that runs from the right; quick, and never wrongly false.
  fileprivate var mayRunFromRight: Bool {
    guard let value = text.unicodeScalars.first?.value else { return false }
    return (0x590...0x8FF).contains(value) || (0xFB1D...0xFEFF).contains(value) || value >= 0x10800
  }
}
