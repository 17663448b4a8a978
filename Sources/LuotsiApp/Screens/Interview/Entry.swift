import CivilDates
import Interview
import Languages
import TerminalUI

/// The answer as it is being picked or typed, before it is accepted.
enum Entry: Equatable, Sendable {
  /// Nothing to fill in: a note or a sentence to confirm.
  case confirmation
  case one(focus: Int)
  case several(focus: Int, picked: Set<String>)
  /// Picked one after another, the first being the most important.
  case ranked(focus: Int, picked: [String])
  case typed(TextField)

  /// The entry for `question`, filled with the answer it already has.
  init(for question: Question, choices: [Choice], answer: Answer?) {
    let value: AnswerValue? =
      if case .value(let value) = answer { value } else { nil }
    switch question.type {
    case .selectOne:
      let index = choices.firstIndex { $0.name == value?.odkText }
      self = .one(focus: index ?? 0)
    case .selectMultiple:
      if case .choices(let names) = value {
        self = .several(focus: 0, picked: Set(names))
      } else {
        self = .several(focus: 0, picked: [])
      }
    case .rank:
      if case .ranked(let names) = value {
        self = .ranked(focus: 0, picked: names)
      } else {
        self = .ranked(focus: 0, picked: [])
      }
    case .text, .integer, .decimal, .range, .date, .time, .dateTime:
      self = .typed(TextField(text: value.map(typedText) ?? ""))
    default:
      self = .confirmation
    }
  }

  var isTyping: Bool {
    if case .typed = self { true } else { false }
  }

  /// Whether more than one choice can be picked.
  var takesSeveral: Bool {
    switch self {
    case .several, .ranked: true
    case .confirmation, .one, .typed: false
    }
  }

  /// The focused choice's index; nil where nothing is picked from a list.
  var focus: Int? {
    get {
      switch self {
      case .one(let focus), .several(let focus, _), .ranked(let focus, _): focus
      case .confirmation, .typed: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .one: self = .one(focus: newValue)
      case .several(_, let picked): self = .several(focus: newValue, picked: picked)
      case .ranked(_, let picked): self = .ranked(focus: newValue, picked: picked)
      case .confirmation, .typed: return
      }
    }
  }

  /// Takes a key that is no command; true when it picks one answer outright.
  mutating func take(_ key: Key, choices: [Choice]) -> Bool {
    switch self {
    case .confirmation:
      return false
    case .one(let focus):
      if let index = pickedIndex(key, count: choices.count) {
        self = .one(focus: index)
        return true
      }
      self = .one(focus: moved(focus, by: key, count: choices.count))
      return false
    case .several(let focus, _), .ranked(let focus, _):
      self.focus = moved(focus, by: key, count: choices.count)
      let index = key == .character(" ") ? focus : pickedIndex(key, count: choices.count)
      if let index, choices.indices.contains(index) { toggle(index, choices: choices) }
      return false
    case .typed(var field):
      field.apply(key)
      self = .typed(field)
      return false
    }
  }
}

extension Entry {
  /// Picks a choice of several, or takes the pick away, and puts the focus there.
  mutating func toggle(_ index: Int, choices: [Choice]) {
    let name = choices[index].name
    switch self {
    case .several(_, let picked):
      self = .several(focus: index, picked: picked.symmetricDifference([name]))
    case .ranked(_, let picked):
      let others = picked.filter { $0 != name }
      self = .ranked(focus: index, picked: others.count < picked.count ? others : picked + [name])
    case .confirmation, .one, .typed:
      return
    }
  }
}

extension InterviewState {
  /// The value of a question as a text; empty for none.
  func shownValue(of question: Question, at place: Place, in language: Language) -> String {
    let answer = session.answer(to: place)
    if case .value(let value) = answer, !question.type.isSelect { return typedText(value) }
    let value = session.currentValue(place)
    guard question.type.isSelect else { return value }
    let names = value.split(separator: " ")
    return names.map { name in
      question.choices.first { $0.name == name }?.label.shown(in: language.rawValue) ?? String(name)
    }.joined(separator: ", ")
  }
}

/// Days and times as they are written in Finland, 24.11.2026 and 8.30; the rest as the form
/// stores it.
private func typedText(_ value: AnswerValue) -> String {
  switch value {
  case .date(let date): shown(date)
  case .time(let time): time.shown
  case .dateTime(let moment): shown(moment.day) + " " + moment.clockTime.shown
  default: value.odkText
  }
}

private func shown(_ date: CivilDate) -> String { "\(date.day).\(date.month).\(date.year)" }

private func pickedIndex(_ key: Key, count: Int) -> Int? {
  guard case .character(let character) = key, character.isASCII,
    let digit = character.wholeNumberValue, digit >= 1, digit <= count
  else { return nil }
  return digit - 1
}
