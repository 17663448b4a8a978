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

/// The one table of looks.
extension Role {
  func appearance(in theme: Theme, _ depth: ColourDepth) -> Appearance {
    switch (theme, depth) {
    case (.plain, _), (_, .none): withoutColour
    case (.standard, _): standard(depth)
    case (.highContrast, _): highContrast(depth)
    }
  }

  /// Bold, reverse and underline alone, since grey is a colour too (no-color.org).
  ///
  /// The quiet roles look like plain text then. Nothing is lost: what is muted says in words what
  /// it is, and lines are drawn.
  private var withoutColour: Appearance {
    switch self {
    case .plain, .muted, .border: Appearance()
    case .strong: Appearance(isBold: true)
    case .heading: Appearance(isBold: true, isUnderlined: true)
    case .focus: Appearance(isReversed: true)
    case .attention: Appearance(isBold: true, isReversed: true)
    case .client: Appearance(isUnderlined: true)
    }
  }

  /// Readable on black and on white.
  private func standard(_ depth: ColourDepth) -> Appearance {
    switch (self, depth) {
    case (.plain, _), (.strong, _), (.heading, _), (_, .none): withoutColour

    case (.muted, .many), (.border, .many): Appearance(foreground: 243)
    case (.muted, .sixteen), (.border, .sixteen): Appearance(foreground: 8)
    case (.muted, .eight), (.border, .eight): Appearance(isDim: true)

    case (.focus, .many): Appearance(foreground: 231, background: 24)
    case (.focus, .sixteen): Appearance(foreground: 15, background: 4)
    case (.focus, .eight): Appearance(foreground: 7, background: 4, isBold: true)

    case (.attention, .many): Appearance(foreground: 166, isBold: true)
    case (.attention, .sixteen), (.attention, .eight): Appearance(foreground: 1, isBold: true)

    case (.client, .many): Appearance(foreground: 98)
    case (.client, .sixteen), (.client, .eight): Appearance(foreground: 6)
    }
  }

  /// On black, whatever the terminal's own background is, and at least 7:1 (WCAG 2.2, 1.4.6).
  ///
  /// Where there are few colours the quiet roles look like plain text: nothing is made paler.
  private func highContrast(_ depth: ColourDepth) -> Appearance {
    let (black, white): (Int16, Int16) =
      switch depth {
      case .none: (-1, -1)
      case .eight: (0, 7)
      case .sixteen: (0, 15)
      case .many: (16, 231)
      }
    var look = Appearance(foreground: white, background: black)
    switch (self, depth) {
    case (.plain, _): break
    case (.strong, _): look.isBold = true
    case (.heading, _):
      look.isBold = true
      look.isUnderlined = true
    case (.muted, .many): look.foreground = 252
    case (.border, .many): look.foreground = 250
    case (.muted, _), (.border, _): break
    case (.focus, _): look = Appearance(foreground: black, background: white)
    case (.attention, _):
      look.foreground = depth == .many ? 214 : 3
      look.isBold = true
    case (.client, _):
      look.foreground = depth == .many ? 75 : 6
      look.isUnderlined = depth != .many
    }
    return look
  }
}
