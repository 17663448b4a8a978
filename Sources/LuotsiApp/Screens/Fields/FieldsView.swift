import Languages
import TerminalUI

extension Frame {
  /// Draws fields under each other, and below them why they were not taken, else what not to write
  /// or how the one in focus is filled in.
  mutating func entryFields(_ fields: EntryFields, in area: Rect, language: Language) {
    let labels = fields.fields.map { $0.name.label[language] }
    let labelWidth = min(area.columns / 2, (labels.map { textWidth($0) }.max() ?? 0) + 2)
    var place: Position?
    for (index, field) in fields.fields.enumerated() where index < area.rows {
      let row = area.row + index
      let isFocused = index == fields.focus
      let line = Rect(row: row, column: area.column, rows: 1, columns: area.columns)
      // A click on the focused pick takes its next option; a text it leaves alone.
      let keys: [Key] = isFocused && !field.isInOwnWords ? [.right] : []
      respond(in: line, with: Key.toward(index, from: fields.focus) + keys)
      write(
        (isFocused ? "▸ " : "  ") + labels[index],
        at: Position(row: row, column: area.column),
        role: isFocused ? .strong : .plain,
        width: labelWidth + 1,
      )
      let start = Position(row: row, column: area.column + 2 + labelWidth)
      let width = area.endColumn - start.column
      write(field, at: start, width: width, isFocused: isFocused, language: language)
      if isFocused { place = cursor }
    }
    var below = area.inset(top: fields.fields.count + 1, left: 2)
    let typed = fields.fields[fields.focus].typed.text
    if textWidth(typed) >= area.columns - 2 - labelWidth {
      // The field shows the part around the caret alone.
      below = below.inset(top: paragraph(typed, in: below.inset(bottom: below.rows / 2)) + 1)
    }
    foot(of: fields, in: below, language: language)
    if let place { cursor = place }
  }

  private mutating func write(
    _ field: EntryField,
    at start: Position,
    width: Int,
    isFocused: Bool,
    language: Language,
  ) {
    let role: Role = isFocused ? .focus : .plain
    if field.isInOwnWords, isFocused, field.picked == nil || !field.typed.text.isEmpty {
      textField(field.typed, at: start, width: width)
    } else if field.isInOwnWords, !field.typed.text.isEmpty || field.picked == nil {
      write(field.typed.text, at: start, role: role, width: width)
    } else {
      let options = field.name.options
      let option = field.picked.flatMap { options.indices.contains($0) ? options[$0] : nil }
      write("‹ \(option?[language] ?? "") ›", at: start, role: role, width: width)
      if isFocused { cursor = start }
    }
  }

  private mutating func foot(of fields: EntryFields, in area: Rect, language: Language) {
    if let refusal = fields.refusal {
      paragraph("! " + refusal.sentence[language], in: area, role: .attention)
    } else if let sensitive = SensitiveText(in: fields.freeText) {
      paragraph("! " + sensitive.warning[language], in: area, role: .attention)
    } else {
      let hint = fields.fields[fields.focus].name.hint[language]
      paragraph(hint, in: area, role: .muted)
    }
  }
}
