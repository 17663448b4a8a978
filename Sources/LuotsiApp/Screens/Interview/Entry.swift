import CivilDates
import Interview
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
    case .several(var focus, var picked):
      focus = moved(focus, by: key, count: choices.count)
      let index = key == .character(" ") ? focus : pickedIndex(key, count: choices.count)
      if let index, choices.indices.contains(index) {
        focus = index
        picked.formSymmetricDifference([choices[index].name])
      }
      self = .several(focus: focus, picked: picked)
      return false
    case .ranked(var focus, var picked):
      focus = moved(focus, by: key, count: choices.count)
      let index = key == .character(" ") ? focus : pickedIndex(key, count: choices.count)
      if let index, choices.indices.contains(index) {
        focus = index
        let name = choices[index].name
        if picked.contains(name) { picked.removeAll { $0 == name } } else { picked.append(name) }
      }
      self = .ranked(focus: focus, picked: picked)
      return false
    case .typed(var field):
      field.apply(key)
      self = .typed(field)
      return false
    }
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
