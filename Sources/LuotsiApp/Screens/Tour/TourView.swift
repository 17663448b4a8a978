import Languages
import TerminalUI

/// Rows that the tour takes from a screen: its title and four of text.
let tourHeight = 5

/// A screen with the tour above its keys: the screen is drawn in less room, so nothing is hidden.
func tourView(_ tour: Tour, of state: AppState, size: Size, screen: (Size) -> Frame) -> Frame {
  let isHigh = size.rows >= smallestWindow.rows + tourHeight
  guard isHigh else {
    var frame = screen(size)
    let place = Position(row: 1, column: 1)
    let text = tour.title(in: state.language) + " · " + tour.action(on: state)
    frame.write(" \(text) ", at: place, role: .strong, width: size.columns - 2)
    return frame
  }
  let drawn = screen(Size(rows: size.rows - tourHeight, columns: size.columns))
  let top = drawn.size.rows - 2
  var frame = drawn.parted(above: top, by: tourHeight)
  frame.tourBox(tour, of: state, row: top)
  return frame
}

extension AppState {
  /// The room that the screen has, with the tour or without.
  var roomOfScreen: Size {
    guard tour != nil, window.rows >= smallestWindow.rows + tourHeight else { return window }
    return Size(rows: window.rows - tourHeight, columns: window.columns)
  }
}

extension Frame {
  fileprivate mutating func tourBox(_ tour: Tour, of state: AppState, row: Int) {
    let language = state.language
    rule(row: row)
    let title = " \(tour.title(in: language)) "
    write(title, at: Position(row: row, column: 1), role: .strong)
    var column = size.columns - 1
    for binding in KeyMap.bindings(in: .tour).reversed() {
      guard let key = binding.keys.first else { continue }
      let text = " \(key.name(in: language)) \(binding.command.name(in: .tour)[language]) "
      column -= textWidth(text)
      guard column > textWidth(title) else { break }
      let area = Rect(row: row, column: column, rows: 1, columns: textWidth(text))
      write(text, at: area.origin, role: .muted)
      respond(in: area, with: [key])
    }
    let body = Rect(row: row + 1, column: 2, rows: tourHeight - 1, columns: size.columns - 4)
    let used = paragraph(tour.explanation(on: state)[language], in: body)
    paragraph("→ " + tour.action(on: state), in: body.inset(top: used), role: .strong)
  }
}

extension Tour {
  /// Such as `Opastus 2/6`.
  fileprivate func title(in language: Language) -> String {
    "\(TourText.title[language]) \(step.rawValue + 1)/\(Step.allCases.count)"
  }

  fileprivate func explanation(on state: AppState) -> Phrase {
    switch step {
    case .cases: TourText.cases
    case .opening: TourText.opening
    case .answering: TourText.answering
    case .doubting: TourText.doubting
    case .list: TourText.list
    case .plan: TourText.plan
    }
  }

  /// What to press now, where the advisor is.
  fileprivate func action(on state: AppState) -> String {
    let (phrase, commands) = asked(at: state.tourPlace)
    let context = state.screenKeyContext
    let keys = commands.compactMap { command in
      KeyMap.bindings(in: context).first { $0.command == command }?.keys.first
    }
    let names = keys.map { $0.name(in: state.language) }
    return ([phrase[state.language]] + (names.isEmpty ? [] : [names.joined(separator: ", ")]))
      .joined(separator: ": ")
  }

  /// What is asked for, and the commands whose keys do it.
  private func asked(at place: Place) -> (Phrase, [Command]) {
    switch (step, place) {
    case (.cases, .cases): (TourText.tryArrows, [])
    case (_, .cases): (TourText.openClient, [.open])
    case (.cases, _), (.opening, _): (TourText.goBack, [.leave])
    case (.answering, .question): (TourText.answerOne, [.next])
    case (.answering, .interview), (.doubting, .interview): (TourText.goToQuestion, [.next])
    case (.doubting, .question): (TourText.doubtAndUndo, [.dontKnow, .undo])
    case (.list, .question), (.list, .interview), (.plan, .question), (.plan, .interview):
      hasPlanned ? (TourText.goBack, [.leave]) : (TourText.openList, [.showList])
    case (.list, .list): (TourText.seeReasons, [.details])
    case (.plan, .list) where !hasPlanned, (.plan, .reasons) where !hasPlanned:
      (TourText.addStep, [.addToPlan])
    case (.plan, .planEntry): (TourText.keepStep, [.next])
    default: (TourText.goBack, [.leave])
    }
  }
}
