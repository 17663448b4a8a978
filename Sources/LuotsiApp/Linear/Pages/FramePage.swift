import Languages
import TerminalUI

/// A screen read from its frame: its rows without lines, bars and marks, list rows numbered.
func framePage(_ state: AppState) -> LinearPage {
  var bare = state
  bare.failure = nil
  bare.announcement = nil
  let frame = readableFrame(bare)
  let reading = FrameReading(frame, language: state.language)
  let context = state.keyContext
  let isTyping = context.takesText
  let then: [Key] = context.findsWhileTyping ? [] : [.enter]
  let enter = KeyMap.command(for: .enter, in: context)
  let opens = enter.map { [.open, .details, .choose].contains($0) } ?? false
  return LinearPage(
    id: "\(context) \(reading.title)",
    heading: reading.title,
    lines: reading.lines,
    prompt: (isTyping
      ? LinearPrompt.answer
      : reading.items.isEmpty ? LinearPrompt.command : LinearPrompt.numberOrCommand)[
        state.language
      ],
    items: reading.items.map { keys in
      let steps = keys.allSatisfy { $0 == .up || $0 == .down } ? keys : []
      let opening: [Key] = opens ? [.enter] : []
      return LinearPage.Item(
        keys: steps.isEmpty && !keys.isEmpty ? keys : steps + opening,
        focus: steps,
      )
    },
    typing: isTyping ? LinearPage.Typing(standing: state.standingCharacters, then: then) : nil,
    isList: true,
  )
}

/// As a screen of 80 columns shows it; the interview in one pane.
private func readableFrame(_ state: AppState) -> Frame {
  var size = linearWindow
  if case .interview = state.screen, state.topLayer == nil { size.columns = 71 }
  return view(state, size: size)
}

/// The rows of a frame, as they are said.
struct FrameReading {
  let title: String
  private(set) var lines: [LinearPage.Line] = []
  /// What a click on each numbered row stands for.
  private(set) var items: [[Key]] = []
  private let frame: Frame
  private let language: Language

  init(_ frame: Frame, language: Language) {
    self.frame = frame
    self.language = language
    let strong = frame.cells(inRow: 0).filter { $0.role == .strong }
    title = spoken(strong.map(\.text).joined(), in: language)
    let numbers = numberedRows()
    read(numbers: numbers)
  }

  private var body: Range<Int> { 2..<max(2, frame.size.rows - 2) }

  /// Numbers the places that can be clicked, each on its first row that is no heading.
  private mutating func numberedRows() -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    let regions = frame.regions
      .filter { body.contains($0.area.row) && !$0.area.isEmpty }
      .sorted { ($0.area.row, $0.area.column) < ($1.area.row, $1.area.column) }
    for region in regions {
      let rows = region.area.row..<min(region.area.endRow, body.upperBound)
      let written = rows.filter { row in frame.cells(inRow: row).contains { $0.text != " " } }
      let own = written.first { row in
        !frame.cells(inRow: row).contains { $0.role == .heading && $0.text != " " }
      }
      guard let row = own ?? written.first, numbers[row] == nil else { continue }
      items.append(region.keys)
      numbers[row] = items.count
    }
    return numbers
  }

  private mutating func read(numbers: [Int: Int]) {
    for row in body {
      let cells = frame.cells(inRow: row)
      let text = spoken(cells.map(\.text).joined(), in: language)
      guard !text.isEmpty else { continue }
      let isHeading = cells.contains { $0.role == .heading && $0.text != " " }
      let number = numbers[row].map { "\($0): " } ?? ""
      lines.add(number + text, number.isEmpty && !isHeading ? .plain : .row)
    }
  }
}
