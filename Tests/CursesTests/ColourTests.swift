import TerminalUI
import Testing

@testable import Curses

@Suite struct ColourTests {
  /// The colour by which a role is noticed: its patch, else its letters.
  private func signal(_ look: Appearance) -> Int16 {
    look.background > 0 && look.background != 16 ? look.background : look.foreground
  }

  @Test(
    "Focus, attention and client text are told apart by every kind of sight",
    arguments: [Theme.standard, .highContrast],
    [ColourDepth.eight, .sixteen, .many],
  )
  func sights(theme: Theme, depth: ColourDepth) {
    let roles: [Role] = [.focus, .attention, .client]
    for (index, one) in roles.enumerated() {
      for other in roles[(index + 1)...] {
        let looks = [one, other].map { $0.appearance(in: theme, depth) }
        guard looks[0].isUnderlined == looks[1].isUnderlined else { continue }
        for sight in Sight.allCases {
          let difference = sight.difference(signal(looks[0]), signal(looks[1]))
          #expect(difference >= 15, "\(one), \(other) in \(theme), \(depth), \(sight)")
        }
      }
    }
  }

  @Test(
    "In high contrast every role has 7:1 on its own background, and is seen on black",
    arguments: [ColourDepth.eight, .sixteen, .many],
  )
  func highContrast(depth: ColourDepth) {
    for role in Role.allCases {
      let look = role.appearance(in: .highContrast, depth)
      #expect(look.foreground >= 0 && look.background >= 0 && !look.isDim, "\(role)")
      #expect(Palette.contrast(look.foreground, look.background) >= 7, "\(role)")
      #expect(Palette.contrast(signal(look), 0) >= 7, "\(role)")
    }
  }

  @Test func `the standard colours of letters are read on black and on white`() {
    for role in Role.allCases {
      let look = role.appearance(in: .standard, .many)
      guard look.foreground >= 0 else { continue }
      let grounds = look.background >= 0 ? [look.background] : [16, 231]
      for ground in grounds {
        #expect(Palette.contrast(look.foreground, ground) >= 3.7, "\(role) on \(ground)")
      }
    }
  }

  @Test func `the formulas agree with values known of them`() {
    #expect(Palette.contrast(16, 231) == 21)
    #expect(abs(Palette.lab([1, 1, 1])[0] - 100) < 0.01)
    // Pure red against pure green: 170.6 in CIELAB of 1976.
    #expect(abs(Sight.usual.difference(196, 46) - 170.6) < 0.5)
  }
}
