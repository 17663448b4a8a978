import CaseStore
import Languages
import TerminalUI

/// The desks that are known, what has to be settled, and what is being sent or taken in.
func transfersView(_ transfers: TransfersState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(
    title: "Luotsi · " + TransferScreenText.title[language],
    status: state.dataStatus,
    state: state,
  )
  let area = frame.bounds.inset(top: 3, left: 3, bottom: 3, right: 2)
  switch transfers.step {
  case .list: frame.deskList(transfers, in: area, language)
  case .filling(let form): frame.transferForm(form, in: area, language)
  case .preview(let transfer, _):
    frame.transferLines(transfer, of: state, from: transfers.scroll, isDone: false, in: area)
  case .report(let transfer):
    frame.transferLines(transfer, of: state, from: transfers.scroll, isDone: true, in: area)
  case .settling(let conflicts): frame.conflicts(conflicts, of: state, in: area)
  }
  return frame
}

extension Frame {
  fileprivate mutating func deskList(
    _ transfers: TransfersState,
    in area: Rect,
    _ language: Language,
  ) {
    guard let book = transfers.book else { return }
    let own = TransferScreenText.own(book.ownName)[language]
    write(own, at: area.origin, role: .strong, width: area.columns)
    write(
      TransferScreenText.fingerprint[language] + " " + book.card.fingerprint,
      at: Position(row: area.row + 1, column: area.column),
      width: area.columns,
    )
    let rest = area.inset(top: 3)
    let rows = transfers.rows
    guard !rows.isEmpty else {
      paragraph(TransferScreenText.nobody[language], in: rest)
      return
    }
    list(
      count: rows.count,
      focus: transfers.focus,
      in: rest,
      title: { index in
        let title = rows[index].title
        return index == 0 || rows[index - 1].title != title ? title[language] : nil
      },
      draw: { frame, index, row in
        let role: Role = index == transfers.focus ? .focus : .plain
        frame.write(
          rows[index].text(in: language),
          at: row.origin,
          role: role,
          width: row.columns,
        )
      },
    )
  }

  fileprivate mutating func transferForm(
    _ form: TransferForm,
    in area: Rect,
    _ language: Language,
  ) {
    let isLow = area.rows < 12
    let refusal = form.refusal?.sentence[language]
    let wrong = refusal.map { wrap($0, to: area.columns).count } ?? 0
    let kept = 2 + wrong + (isLow ? 0 : 1)
    var row = area.row + paragraph(form.explanation[language], in: area.inset(bottom: kept))
    if !isLow { row += 1 }
    let height = isLow ? 2 : 3
    let room = area.endRow - row - wrong
    let window = ListWindow(count: form.lines.count, focus: form.focus, height: room) { _ in height
    }
    for index in window.visible {
      let line = form.lines[index]
      let label = line.label(for: form.purpose)[language]
      let place = Position(row: row, column: area.column)
      respond(
        in: Rect(row: row, column: area.column, rows: 2, columns: area.columns),
        with: Key.toward(index, from: form.focus),
      )
      write(label, at: place, role: index == form.focus ? .strong : .plain, width: area.columns)
      let field = Position(row: row + 1, column: area.column + 2)
      if index == form.focus {
        textField(form.fields[index], at: field, width: area.columns - 2)
      } else {
        write(form.fields[index].text, at: field, width: area.columns - 2)
      }
      row += height
    }
    guard let refusal else { return }
    let focused = cursor
    paragraph(refusal, in: area.inset(top: row - area.row), role: .attention)
    cursor = focused
  }

  fileprivate mutating func transferLines(
    _ transfer: ReceivedTransfer,
    of state: AppState,
    from first: Int,
    isDone: Bool,
    in area: Rect,
  ) {
    let head = isDone ? TransferScreenText.takenIn : TransferScreenText.wouldDo
    var lines = [TextLine(head[state.language], role: .heading), .blank]
    lines += transferReport(transfer, form: state.desk.form, in: state.language).map { line in
      TextLine(line, role: line.hasPrefix("  !") ? .attention : .plain, indent: 4)
    }
    textLines(lines, from: first, in: area)
  }

  fileprivate mutating func conflicts(
    _ conflicts: ConflictsState,
    of state: AppState,
    in area: Rect,
  ) {
    let language = state.language
    let form = state.desk.form
    let head = TransferScreenText.conflict(
      of: conflicts.summary.code,
      conflicts.focus + 1,
      of: conflicts.conflicts.count,
    )
    write(head[language], at: area.origin, role: .muted, width: area.columns)
    let name = conflicts.conflict.field.text(form: form, in: language)
    let used = paragraph(name, in: area.inset(top: 2), role: .strong)
    let sides = conflicts.conflict.sides
    list(
      count: sides.count,
      focus: conflicts.side,
      in: area.inset(top: used + 3, left: 2, bottom: 3),
      height: { _ in 3 },
      draw: { frame, index, row in
        let role: Role = index == conflicts.side ? .focus : .plain
        let value = sides[index].value.text(form: form, in: language)
        frame.paragraph("\(index + 1)  \(value)", in: row, role: role)
        let below = Position(row: row.row + 1, column: row.column + 3)
        let isShown = index == sides.count - 1
        let mark = isShown ? " · " + TransferScreenText.shownNow[language] : ""
        frame.write(sides[index].author + mark, at: below, role: .muted, width: row.columns - 3)
      },
    )
    guard area.rows >= used + 9 else { return }
    let foot = Rect(row: area.endRow - 2, column: area.column, rows: 2, columns: area.columns)
    paragraph(TransferScreenText.settling[language], in: foot, role: .muted)
  }
}

extension TransfersState.Row {
  fileprivate var title: Phrase {
    switch self {
    case .conflicts: TransferScreenText.toSettle
    case .desk: TransferScreenText.desks
    }
  }

  fileprivate func text(in language: Language) -> String {
    switch self {
    case .conflicts(let summary):
      summary.code + "  " + TransferScreenText.count(summary.conflicts)[language]
    case .desk(let desk):
      desk.name + "  · " + relationText(desk.relation)[language]
    }
  }
}
