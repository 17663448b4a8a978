import Languages
import Matching
import Reports
import TerminalUI

/// The services for a client in blocks, with the focused one's reasons beside or over them.
func servicesView(_ services: ServicesState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  let language = state.language
  frame.chrome(
    title: services.origin.interview.code + " · " + ServiceScreenText.services[language],
    status: state.rankedStatus,
    state: state,
  )
  let words = ServiceLines(desk: state.desk, language: language)
  let details = services.focusedService.map(words.lines(of:)) ?? words.lines(of: services.needs)
  let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  let list = Rect(row: 2, column: 0, rows: body.rows, columns: size.columns)
  if services.showsDetails {
    frame.textLines(details, from: services.scroll, in: body)
    frame.cursor = body.origin
  } else if size.columns >= 100 {
    let half = size.columns / 2
    frame.verticalRule(in: list.inset(left: half))
    frame.textLines(details, in: list.inset(left: half + 2, right: 1))
    frame.respond(in: list.inset(left: half + 1), with: [.enter])
    frame.services(services, of: state, in: list.inset(right: size.columns - half))
  } else {
    frame.services(services, of: state, in: list)
  }
  return frame
}

extension Frame {
  fileprivate mutating func services(
    _ services: ServicesState,
    of state: AppState,
    in area: Rect,
  ) {
    list(
      count: services.services.count + 1,
      focus: services.focus,
      in: area,
      title: { services.title(at: $0)?[state.language] },
      draw: { frame, index, row in
        let isFocused = index == services.focus
        guard index > 0 else {
          frame.write(
            services.needsText(in: state.language),
            at: row.origin,
            role: isFocused ? .focus : .plain,
            width: row.columns,
          )
          return
        }
        frame.serviceRow(
          services.services[index - 1],
          isFocused: isFocused,
          state: state,
          in: row,
        )
      },
    )
  }

  private mutating func serviceRow(
    _ match: ServiceMatch,
    isFocused: Bool,
    state: AppState,
    in row: Rect,
  ) {
    let language = state.language
    let note = match.note?[language] ?? ""
    let tail = textWidth(note) * 2 <= row.columns ? note : ""
    let role: Role = isFocused ? .focus : match.verdict == .excluded ? .muted : .plain
    write(
      "\(match.verdict.mark) \(state.desk.names.service(match.service)[language])",
      at: row.origin,
      role: role,
      width: row.columns - (tail.isEmpty ? 0 : textWidth(tail) + 2),
    )
    write(
      tail,
      at: Position(row: row.row, column: row.endColumn - textWidth(tail)),
      role: match.hasDeadline ? .attention : .muted,
    )
  }
}

extension ServicesState {
  /// The title of the block that the item at `index` begins; nil when it begins none.
  fileprivate func title(at index: Int) -> Phrase? {
    guard index > 0 else { return nil }
    let block = ServiceBlock(services[index - 1])
    return index > 1 && ServiceBlock(services[index - 2]) == block ? nil : block.title
  }

  /// The needs in one row, the strongest first, each once.
  fileprivate func needsText(in language: Language) -> String {
    let names = needs.map { $0.need.text(in: language) }
    let once = names.enumerated().filter { !names[..<$0.offset].contains($0.element) }
    let text = once.map(\.element).joined(separator: ", ")
    return ServiceScreenText.needs[language] + ": "
      + (text.isEmpty ? ServiceScreenText.noneSeen[language] : text)
  }
}

extension ServiceMatch {
  fileprivate var hasDeadline: Bool {
    verdict != .excluded && reasons.contains { if case .closes = $0 { true } else { false } }
  }

  /// What the row says beside the name: days left, else that the source is unread.
  fileprivate var note: Phrase? {
    if verdict == .excluded { return nil }
    for reason in reasons {
      switch reason {
      case .closes(_, let days): return ServiceScreenText.closes(days)
      case .tooYoung(_, let days?): return ServiceScreenText.opens(days)
      default: continue
      }
    }
    return reasons.contains(.notVerified) ? ServiceScreenText.unread : nil
  }
}
