import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct EverySizeTests {
  @Test("Every screen fits any size, with the cursor inside", arguments: Language.allCases)
  func everySize(language: Language) throws {
    let screens = try everyScreen(in: language)
    let questions = screens.filter { $0.name.hasPrefix("question") }
    let others = screens.filter { !$0.name.hasPrefix("question") }
    let turn = try #require(Language.allCases.firstIndex(of: language))
    // Questions differ in their texts alone, so each meets a share of the sizes. The languages take
    // turns: together they show each screen at all of them.
    for (index, size) in sizes.enumerated() {
      check(questions[index % questions.count], size)
      for (number, screen) in others.enumerated()
      where (index + number) % Language.allCases.count == turn { check(screen, size) }
    }
  }

  @Test("Every question fits the sizes that people have", arguments: Language.allCases)
  func everyQuestion(language: Language) throws {
    for screen in try everyScreen(in: language) {
      for size in [
        Size(rows: 24, columns: 80), Size(rows: 20, columns: 60), Size(rows: 10, columns: 40),
      ] {
        check(screen, size)
      }
    }
  }

  /// Every height up to that of a common terminal and some above it, at widths that differ by row.
  private var sizes: [Size] {
    var sizes: [Size] = []
    for rows in Array(1...25) + [30, 40, 60] {
      for columns in stride(from: 1 + rows % 13, through: 200, by: 13) {
        sizes.append(Size(rows: rows, columns: columns))
      }
    }
    return sizes + [
      Size(rows: 1, columns: 1), Size(rows: 60, columns: 200), Size(rows: 0, columns: 0),
    ]
  }

  private func check(_ screen: NamedScreen, _ size: Size) {
    let frame = view(screen.state, size: size)
    #expect(frame.size == size, "\(screen.name) at \(size)")
    let isInside =
      (0..<max(1, size.rows)).contains(frame.cursor.row)
      && (0..<max(1, size.columns)).contains(frame.cursor.column)
    #expect(isInside, "\(screen.name) at \(size): cursor \(frame.cursor)")
  }
}
