import TerminalUI

/// Asks which of two sample lines reads right; each stands on a row of its own.
func readingOrderView(_ asked: ReadingOrderState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.header(title: ReadingOrderText.title[language], status: state.dataStatus)
  frame.rule(row: 1)
  frame.dataNotice(of: state)
  frame.rule(row: size.rows - 2)
  frame.footer(state)
  let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  let used = frame.paragraph(ReadingOrderText.question[language], in: body.inset(bottom: 4))
  let gap = body.rows - used > 6 ? 1 : 0
  let list = body.inset(top: used + gap)
  let orders = ReadingOrderState.orders
  let heights = orders.map { _ in 2 + gap }
  frame.list(heights: heights, focus: asked.focus, in: list) { frame, index, item in
    let title = ReadingOrderText.line(index + 1)[language]
    let role: Role = index == asked.focus ? .focus : .plain
    frame.write("\(index + 1)  " + title, at: item.origin, role: role, width: item.columns)
    let flow = TextFlow(.rightToLeft, order: orders[index])
    frame.paragraph(asked.sample, flow: flow, in: item.inset(top: 1), role: .client)
  }
  return frame
}
