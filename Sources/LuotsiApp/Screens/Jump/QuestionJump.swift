import Interview
import Languages
import TerminalUI

/// The questions that can be gone to, and the search through them.
struct QuestionJump: Sendable {
  /// A question that is asked now.
  struct Entry: Equatable, Sendable {
    enum State: Equatable, Sendable {
      case answered
      case unanswered
      /// It is required and missing, or its answer breaks a check.
      case problem
      /// It takes no answer.
      case shown
    }

    let place: Place
    /// From 1, among the questions that are asked now.
    let number: Int
    let section: Section.ID?
    let state: State
  }

  /// In the order of the form.
  let entries: [Entry]
  /// Where the interview was before the last jump, by its place in ``entries``; nil before one, and
  /// where that is not asked any more.
  let back: Int?
  /// While nothing is typed: back first, then what is to be answered from here on, then the rest.
  private let order: [Int]
  /// By number, text and name.
  private(set) var search: ChoiceSearch
  private var focusUnsearched = 0

  init(_ interview: InterviewState, in language: Language) {
    let session = interview.session
    let wrong = Set(session.missingRequired + session.violations.map(\.place))
    let asked = session.askedQuestions
    entries = asked.enumerated().map { index, place in
      let question = session.form.question(at: place)
      let state: Entry.State =
        if wrong.contains(place) {
          .problem
        } else if session.answer(to: place) != nil {
          .answered
        } else {
          question?.takesAnswer == true ? .unanswered : .shown
        }
      return Entry(place: place, number: index + 1, section: question?.section, state: state)
    }
    back = interview.jumpedFrom.flatMap { asked.firstIndex(of: $0) }
    order = Self.order(of: entries, from: interview.session.position, back: back)
    let tags = Set([language.rawValue, interview.clientTag(beside: language)].compactMap(\.self))
    search = ChoiceSearch(
      entries.map { entry in
        let label = session.form.question(at: entry.place)?.label
        let texts = tags.sorted().compactMap { tag in
          label.map { withoutMarkup(session.shown($0, in: tag, at: entry.place)) }
        }
        return ["\(entry.number)"] + texts + [entry.place.question.rawValue]
      },
      focus: 0,
    )
  }

  var isSearching: Bool { !search.field.text.isEmpty }

  /// The entries found, by their places in ``entries``.
  var shown: [Int] { isSearching ? search.matches : order }

  var focus: Int { isSearching ? search.focus : focusUnsearched }

  var focusedEntry: Entry? {
    shown.indices.contains(focus) ? entries[shown[focus]] : nil
  }

  mutating func take(_ key: Key) {
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end:
      guard isSearching else {
        focusUnsearched = moved(focusUnsearched, by: key, count: order.count)
        return
      }
      search.take(key)
    default: search.take(key)
    }
  }

  mutating func paste(_ text: String) { search.paste(text) }

  private static func order(of entries: [Entry], from position: Place?, back: Int?) -> [Int] {
    let here = entries.firstIndex { $0.place == position } ?? -1
    let open = entries.indices.filter { index in
      index != back && index != here && [.unanswered, .problem].contains(entries[index].state)
    }
    let first = [back].compactMap(\.self) + open.filter { $0 > here } + open.filter { $0 < here }
    return first + entries.indices.filter { !first.contains($0) }
  }
}
