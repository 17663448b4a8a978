/// What a character does to the direction of the text around it.
///
/// The classes of the Unicode Bidirectional Algorithm, without those of direction controls, which
/// never reach a screen.
/// - SeeAlso: Unicode Standard Annex #9, table 4.
enum BidiClass: Equatable {
  /// L
  case leftToRight
  /// R
  case rightToLeft
  /// AL
  case arabicLetter
  /// EN
  case europeanNumber
  /// ES
  case europeanSeparator
  /// ET
  case europeanTerminator
  /// AN
  case arabicNumber
  /// CS
  case commonSeparator
  /// WS, S and B: blanks of all kinds
  case blank
  /// ON
  case neutral

  /// The class of a cell's base character; marks over it follow it.
  ///
  /// Swift tells the general category alone. It decides except in the ranges of
  /// ``bidiExceptions``; scripts between U+0900 and U+1FFF keep all their marks strong.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if let exception = bidiExceptions.first(where: { $0.range.contains(value) }) {
      self = exception.bidiClass
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: self = .blank
    case _ where arabicBlocks.contains { $0.contains(value) }: self = .arabicLetter
    case _ where rightToLeftBlocks.contains { $0.contains(value) }: self = .rightToLeft
    case .currencySymbol: self = .europeanTerminator
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .modifierSymbol,
      .otherSymbol:
      self = (0x900...0x1FFF).contains(value) ? .leftToRight : .neutral
    default: self = .leftToRight
    }
  }

  /// Whether rules N0 to N2 settle it.
  var isNeutral: Bool { self == .neutral || self == .blank }

  /// The direction it has for the neutrals beside it; numbers count as right to left.
  var strength: TextDirection? {
    switch self {
    case .leftToRight: .leftToRight
    case .rightToLeft, .arabicLetter, .europeanNumber, .arabicNumber: .rightToLeft
    case .europeanSeparator, .europeanTerminator, .commonSeparator, .blank, .neutral: nil
    }
  }
}

extension TextDirection {
  /// The embedding level of a paragraph that runs so.
  var level: UInt8 { self == .rightToLeft ? 1 : 0 }

  var bidiClass: BidiClass { self == .rightToLeft ? .rightToLeft : .leftToRight }
}
