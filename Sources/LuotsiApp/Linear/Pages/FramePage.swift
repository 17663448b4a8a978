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

/// Two panes where the screen has them, each as wide as a line is said, else one; the interview
/// in one pane.
private func readableFrame(_ state: AppState) -> Frame {
  if case .interview = state.screen, state.topLayer == nil {
    return view(state, size: Size(rows: linearWindow.rows, columns: 71))
  }
  let wide = view(state, size: Size(rows: linearWindow.rows, columns: 160))
  return FrameReading.divider(of: wide) == nil ? view(state, size: linearWindow) : wide
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
    let divider = Self.divider(of: frame)
    let left = 0..<(divider ?? frame.size.columns)
    read(left, numbers: numbers)
    if let divider { read(divider + 1..<frame.size.columns, numbers: [:]) }
  }

  /// The column of a line that parts the frame from top to bottom; nil where there is none.
  static func divider(of frame: Frame) -> Int? {
    let middle = frame.cells(inRow: frame.size.rows / 2)
    return middle.firstIndex { $0.role == .border && $0.text == "│" }.map { $0 - middle.startIndex }
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

  private mutating func read(_ columns: Range<Int>, numbers: [Int: Int]) {
    for row in body {
      let all = frame.cells(inRow: row)
      let cells = all[(all.startIndex + columns.lowerBound)..<(all.startIndex + columns.upperBound)]
      let text = spoken(cells.map(\.text).joined(), in: language)
      guard !text.isEmpty else { continue }
      let isHeading = cells.contains { $0.role == .heading && $0.text != " " }
      let number = numbers[row].map { "\($0): " } ?? ""
      lines.add(number + text, number.isEmpty && !isHeading ? .plain : .row)
    }
  }
}
