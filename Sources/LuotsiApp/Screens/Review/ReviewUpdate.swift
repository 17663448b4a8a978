import Catalogue
import TerminalUI

extension ReviewState {
  /// Why the command would do nothing to the focused row; nil where it does something.
  func whyNot(_ command: Command) -> WhyNot? {
    if case .picking(let picking) = mode {
      guard command == .choose || command == .toggle else { return nil }
      return picking.search.focusedChoice == nil ? .nothingFound : nil
    }
    guard case .list = mode else { return nil }
    switch (command, focusedItem) {
    case (.accept, .link(let link)): return !link.counts || link.isSuggestion ? nil : .isAccepted
    case (.accept, nil), (.reject, nil), (.change, nil), (.search, nil): return .emptyList
    case (.accept, _): return .nothingToAccept
    case (.reject, .link(let link)):
      return link.review?.verdict != .rejected ? nil : .isRejected
    case (.reject, .missing): return .cannotBeRejected
    case (.undo, _): return undos.isEmpty ? .nothingToUndo : nil
    default: return nil
    }
  }

  mutating func updateList(
    _ key: Key,
    command: Command?,
    desk: Desk,
    reviewer: String?,
  ) -> Step {
    switch (command, focusedItem) {
    case (.leave, _): return Step(leaves: true)
    case (.undo, _): return undo()
    case (.accept, .link(let link)):
      return decide(.accept(link.id), desk: desk, reviewer: reviewer)
    case (.reject, .link(let link)):
      return decide(.reject(link.id), desk: desk, reviewer: reviewer)
    case (.reject, .overlay(let overlay)):
      return decide(.withdraw(overlay.id), desk: desk, reviewer: reviewer)
    case (.change, .link(let link)):
      mode = .picking(ReviewPicking(occupationFor: link.id, desk: desk))
    case (.change, .missing(let subject, let topic, _)):
      ask(topic, of: subject, present: nil)
    case (.change, .overlay(let overlay)):
      ask(overlay.fact.topic, of: overlay.subject, present: overlay.fact)
    default:
      focus = moved(focus, by: key, count: review.items.count)
    }
    return Step()
  }

  private mutating func ask(
    _ topic: OfferingFact.Topic,
    of subject: Overlay.Subject,
    present: OfferingFact?,
  ) {
    mode =
      if let picking = ReviewPicking(topic, of: subject, present: present) {
        .picking(picking)
      } else {
        .counting(subject, topic, TextField(text: present?.code ?? ""))
      }
  }

  mutating func update(
    _ picking: ReviewPicking,
    _ key: Key,
    command: Command?,
    desk: Desk,
    reviewer: String?,
  ) -> Step {
    switch command {
    case .leave:
      mode = .list
    case .choose:
      guard let index = picking.search.focusedChoice else { return Step() }
      switch picking.purpose {
      case .occupation(let id, let codes):
        return decide(.change(id, to: codes[index]), desk: desk, reviewer: reviewer)
      case .fact(let subject, let facts):
        askSource(of: facts[index], about: subject, desk: desk)
      case .words(let subject, _, _):
        guard let fact = picking.markedFact else { return Step() }
        askSource(of: fact, about: subject, desk: desk)
      }
    case .toggle:
      var next = picking
      next.toggle()
      mode = .picking(next)
    default:
      var next = picking
      next.search.take(key)
      mode = .picking(next)
    }
    return Step()
  }
}
