import CNcurses
import TerminalUI

/// How many colours the screen is drawn with.
enum ColourDepth: CaseIterable {
  case none
  case eight
  case sixteen
  case many

  /// A terminal with more than 256 counts in RGB, where only the first eight are a palette.
  init(colours: Int32) {
    self =
      switch colours {
      case ..<8: .none
      case 8..<16: .eight
      case 16..<256: .sixteen
      case 256: .many
      default: .eight
      }
  }
}

/// The look of a role: palette indices, -1 being the terminal's own, and attributes.
struct Appearance: Hashable {
  var foreground: Int16 = -1
  var background: Int16 = -1
  var isBold = false
  var isDim = false
  var isReversed = false
  var isUnderlined = false

  var attributes: attr_t {
    (isBold ? shim_bold() : 0) | (isDim ? shim_dim() : 0)
      | (isReversed ? shim_reverse() : 0) | (isUnderlined ? shim_underline() : 0)
  }
}

extension Role {
  /// The one table of looks.
  ///
  /// Colours are readable on black and on white; without colours only bold, reverse and underline
  /// are used, since grey is a colour too (no-color.org).
  func appearance(_ depth: ColourDepth) -> Appearance {
    switch (self, depth) {
    case (.plain, _): Appearance()
    case (.strong, _): Appearance(isBold: true)
    case (.heading, _): Appearance(isBold: true, isUnderlined: true)

    case (.muted, .many), (.border, .many): Appearance(foreground: 243)
    case (.muted, .sixteen), (.border, .sixteen): Appearance(foreground: 8)
    case (.muted, .eight), (.border, .eight): Appearance(isDim: true)
    case (.muted, .none), (.border, .none): Appearance()

    case (.focus, .many): Appearance(foreground: 231, background: 24)
    case (.focus, .sixteen): Appearance(foreground: 15, background: 4)
    case (.focus, .eight): Appearance(foreground: 7, background: 4, isBold: true)
    case (.focus, .none): Appearance(isReversed: true)

    case (.attention, .many): Appearance(foreground: 166, isBold: true)
    case (.attention, .sixteen), (.attention, .eight): Appearance(foreground: 1, isBold: true)
    case (.attention, .none): Appearance(isBold: true, isReversed: true)

    case (.client, .many): Appearance(foreground: 30)
    case (.client, .sixteen), (.client, .eight): Appearance(foreground: 6)
    case (.client, .none): Appearance(isUnderlined: true)
    }
  }
}
