import Interview
import Languages
import TerminalUI

/// A section as its list shows it.
private struct SectionRow {
  let label: String
  let isCurrent: Bool
  let isDone: Bool
  /// Whether something in it was passed over or breaks a check.
  let hasProblem: Bool
  let hasRemark: Bool
  /// Answered of asked, where that says more than the mark; empty elsewhere.
  let count: String

  init(_ progress: SectionProgress, of interview: InterviewState, language: Language) {
    let id = progress.section?.id
    label = progress.section.map { $0.label.shown(in: language.rawValue) ?? $0.id } ?? ""
    isCurrent = id == interview.section
    isDone = progress.answered == progress.asked
    let form = interview.session.form
    func isHere(_ place: Place) -> Bool { form.question(at: place)?.section == id }
    hasProblem = interview.problems.contains(where: isHere)
    hasRemark = interview.session.remarks.keys.contains(where: isHere)
    let isBegun = progress.answered > 0 && !isDone
    count = isCurrent || isBegun ? "\(progress.answered)/\(progress.asked)" : ""
  }
}

extension Frame {
  /// The sections with their marks, the focus on one of them while it is being chosen.
  mutating func sections(of interview: InterviewState, in area: Rect, language: Language) {
    let rows = interview.sections.map { SectionRow($0, of: interview, language: language) }
    let current = rows.firstIndex { $0.isCurrent } ?? 0
    let window = ListWindow(
      count: rows.count,
      focus: interview.sectionFocus ?? current,
      height: area.rows,
    )
    for (offset, index) in window.visible.enumerated() {
      let row = Rect(row: area.row + offset, column: area.column, rows: 1, columns: area.columns)
      let isChoosing = interview.sectionFocus != nil
      draw(rows[index], isFocused: isChoosing ? index == interview.sectionFocus : nil, in: row)
      respond(in: row, with: interview.keys(toSection: index, from: current))
      if index == interview.sectionFocus { cursor = row.origin }
    }
  }

  /// `isFocused` is nil while no section is being chosen: then the one in front has the marker.
  private mutating func draw(_ row: SectionRow, isFocused isChosen: Bool?, in area: Rect) {
    let isFocused = isChosen == true
    let mark = isChosen ?? row.isCurrent ? "▸" : row.isDone ? "✓" : " "
    write(mark, at: area.origin, role: isFocused ? .focus : row.isCurrent ? .strong : .muted)
    var end = area.endColumn
    func tail(_ text: String, _ role: Role, in frame: inout Frame) {
      guard !text.isEmpty else { return }
      end -= textWidth(text)
      frame.write(text, at: Position(row: area.row, column: end), role: role)
      end -= 1
    }
    tail(row.count, .muted, in: &self)
    tail(row.hasRemark ? "*" : "", .muted, in: &self)
    tail(row.hasProblem ? "!" : "", .attention, in: &self)
    write(
      row.label,
      at: Position(row: area.row, column: area.column + 2),
      role: isFocused ? .focus : row.isCurrent ? .strong : row.isDone ? .muted : .plain,
      width: end - area.column - 2,
    )
  }

  /// The sections beside the question, and how much is left.
  mutating func sectionPane(of interview: InterviewState, in area: Rect, language: Language) {
    sections(of: interview, in: area.inset(bottom: 4), language: language)
    paragraph(
      ScreenText.remaining(interview.overview.asked - interview.overview.answered)[language],
      in: Rect(row: area.endRow - 3, column: area.column, rows: 2, columns: area.columns),
      role: .muted,
    )
    let setAside = interview.overview.setAside
    guard setAside > 0 else { return }
    write(
      ScreenText.setAside(setAside)[language],
      at: Position(row: area.endRow - 1, column: area.column),
      role: .attention,
      width: area.columns,
    )
  }

  /// The section in front as one line, and how much is left.
  mutating func sectionLine(of interview: InterviewState, in area: Rect, language: Language) {
    let overview = interview.overview
    let sections = interview.sections.compactMap(\.section)
    let remaining = ScreenText.remaining(overview.asked - overview.answered)[language]
    guard let index = sections.firstIndex(where: { $0.id == interview.section }) else {
      write(remaining, at: area.origin, role: .muted, width: area.columns)
      return
    }
    let label = sections[index].label.shown(in: language.rawValue) ?? sections[index].id
    let text = "\(index + 1)/\(sections.count) \(label) · \(remaining)"
    write(text, at: area.origin, role: .muted, width: area.columns)
  }
}

extension InterviewState {
  /// The keys that go to a section: the list of them, the arrows and Enter.
  fileprivate func keys(toSection index: Int, from current: Int) -> [Key] {
    let open = KeyMap.bindings(in: keyContext).first { $0.command == .sections }?.keys.first
    guard sectionFocus != nil || open != nil else { return [] }
    let from = sectionFocus ?? current
    let step = Key.toward(index, from: from)
    return (sectionFocus == nil ? [open].compactMap(\.self) : []) + step + [.enter]
  }
}
