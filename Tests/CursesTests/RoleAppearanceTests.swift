import TerminalUI
import Testing

@testable import Curses

@Suite struct RoleAppearanceTests {
  @Test(
    "Without colour only the quiet roles look alike",
    arguments: [
      (Theme.plain, ColourDepth.many), (.standard, .none), (.highContrast, .none),
    ],
  )
  func monochrome(theme: Theme, depth: ColourDepth) {
    let quiet: Set<Role> = [.plain, .muted, .border]
    let looks = Role.allCases.filter { !quiet.contains($0) }
      .map { $0.appearance(in: theme, depth) }
    #expect(Set(looks).count == looks.count)
    #expect(!looks.contains(Appearance()))
    #expect(looks.allSatisfy { $0.foreground == -1 && $0.background == -1 && !$0.isDim })
  }

  @Test(arguments: [ColourDepth.eight, .sixteen, .many])
  func `with colour every role but the border looks different`(depth: ColourDepth) {
    let looks = Role.allCases.filter { $0 != .border }
      .map { $0.appearance(in: .standard, depth) }
    #expect(Set(looks).count == looks.count)
  }

  @Test func `in high contrast every role that is not quiet looks different`() {
    for depth in [ColourDepth.eight, .sixteen, .many] {
      let looks = Role.allCases.filter { ![.muted, .border].contains($0) }
        .map { $0.appearance(in: .highContrast, depth) }
      #expect(Set(looks).count == looks.count, "\(depth)")
    }
  }

  @Test(arguments: [
    (Int32(0), ColourDepth.none), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .many),
    (16_777_216, .eight),
  ])
  func `the palette follows the terminal`(colours: Int32, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }
}
