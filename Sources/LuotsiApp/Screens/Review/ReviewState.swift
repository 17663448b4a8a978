import Catalogue
import Languages
import TerminalUI

/// What is known locally and waits for somebody to look at it.
public struct ReviewState: Sendable {
  /// What the keys act on.
  enum Mode: Sendable {
    case list
    case picking(ReviewPicking)
    /// The number that a fact is.
    case counting(Overlay.Subject, OfferingFact.Topic, TextField)
    /// Where a fact was found out.
    case noting(Overlay.Subject, OfferingFact, TextField)
    /// Who decides, asked once a run.
    case naming(ReviewDecision, TextField)
  }

  struct Step {
    var effects: [Effect] = []
    var leaves = false
  }

  private(set) var review: ReviewItems
  var focus = 0
  var mode = Mode.list
  /// What was wrong with the last decision, until the next key.
  private(set) var problem: LocalKnowledgeError?
  /// What undoes each decision taken on this screen, the last one at the end.
  private(set) var undos: [[LocalChange]] = []
  /// What becomes of ``undos`` once the decision at hand is written.
  private var pending: [[LocalChange]]?

  init(desk: Desk) { review = ReviewItems(desk) }

  var focusedItem: ReviewItem? {
    review.items.indices.contains(focus) ? review.items[focus] : nil
  }

  var keyContext: KeyContext {
    switch mode {
    case .list: .review
    case .picking(let picking): picking.takesSeveral ? .searchingSeveral : .searching
    case .counting, .noting, .naming: .writing
    }
  }

  /// Shows what has been written; the focus stays on its row, or goes to the next one that waits.
  mutating func refill(from desk: Desk) {
    let former = focusedItem?.id
    review = ReviewItems(desk)
    if let pending { undos = pending }
    pending = nil
    if let index = review.items.firstIndex(where: { $0.id == former }) { focus = index }
    focus = min(focus, max(0, review.items.count - 1))
  }

  /// Nothing was written, so nothing can be undone.
  mutating func forgetDecision() { pending = nil }

  mutating func paste(_ text: String) {
    switch mode {
    case .list: return
    case .picking(var picking):
      picking.search.paste(text)
      mode = .picking(picking)
    case .counting(let subject, let topic, var field):
      field.insert(text)
      mode = .counting(subject, topic, field)
    case .noting(let subject, let fact, var field):
      field.insert(text)
      mode = .noting(subject, fact, field)
    case .naming(let decision, var field):
      field.insert(text)
      mode = .naming(decision, field)
    }
  }

  mutating func update(
    _ key: Key,
    command: Command?,
    desk: Desk,
    reviewer: inout String?,
  ) -> Step {
    problem = nil
    switch mode {
    case .list: return updateList(key, command: command, desk: desk, reviewer: reviewer)
    case .picking(let picking):
      return update(picking, key, command: command, desk: desk, reviewer: reviewer)
    case .counting(let subject, let topic, var field):
      switch command {
      case .leave: mode = .list
      case .next:
        guard let fact = OfferingFact(topic, code: field.text.trimmingBlanks) else {
          problem = topic.range.map { .notWithin($0) }
          return Step()
        }
        askSource(of: fact, about: subject, desk: desk)
      default:
        field.apply(key)
        mode = .counting(subject, topic, field)
      }
    case .noting(let subject, let fact, var field):
      switch command {
      case .leave: mode = .list
      case .next:
        guard !field.text.trimmingBlanks.isEmpty else {
          problem = .noteless
          return Step()
        }
        let note = field.text.trimmingBlanks
        return decide(.state(subject, fact, note: note), desk: desk, reviewer: reviewer)
      default:
        field.apply(key)
        mode = .noting(subject, fact, field)
      }
    case .naming(let decision, var field):
      switch command {
      case .leave: mode = .list
      case .next:
        guard !field.text.trimmingBlanks.isEmpty else {
          problem = .nameless
          return Step()
        }
        reviewer = field.text.trimmingBlanks
        return decide(decision, desk: desk, reviewer: reviewer)
      default:
        field.apply(key)
        mode = .naming(decision, field)
      }
    }
    return Step()
  }

  /// Asks where a fact was found out; what is known of it already is at hand.
  mutating func askSource(of fact: OfferingFact, about subject: Overlay.Subject, desk: Desk) {
    let note = desk.knowledge.overlays[Overlay.ID(subject, fact.topic)]?.note ?? ""
    mode = .noting(subject, fact, TextField(text: note))
  }

  /// Writes a decision, or asks first who takes it.
  mutating func decide(_ decision: ReviewDecision, desk: Desk, reviewer: String?) -> Step {
    guard let reviewer else {
      mode = .naming(decision, TextField())
      return Step()
    }
    mode = .list
    do throws(LocalKnowledgeError) {
      let changes = try decision.changes(in: desk.knowledge, by: reviewer, on: desk.today)
      pending = undos + [desk.knowledge.inverse(of: changes)]
      return Step(effects: [.changeKnowledge(changes)])
    } catch {
      problem = error
      return Step()
    }
  }

  /// Takes the last decision of this screen back.
  mutating func undo() -> Step {
    guard let last = undos.last else { return Step() }
    pending = undos.dropLast()
    return Step(effects: [.changeKnowledge(last)])
  }
}
