import Interview
import Languages
import TerminalUI

/// A question in words: what it asks, how it is answered, and what stands beneath it.
struct QuestionWords {
  let interview: InterviewState
  let question: Question
  let language: Language

  private var place: Place? { interview.session.position }

  func label(in tag: String) -> String {
    interview.session.shown(question.label, in: tag, at: place)
  }

  /// Which instance of which repeat.
  var around: String? {
    guard let place, !place.instances.isEmpty else { return nil }
    return interview.instanceText(place.instances, language: language)
      .replacing(" · ", with: ", ") + "."
  }

  /// A choice as the advisor and, where another language stands beside, the client read it.
  func names(of choice: Choice) -> [String] {
    let own = choice.label.shown(in: language.rawValue) ?? choice.name
    let client = interview.clientTag(beside: language).flatMap { choice.label.shown(in: $0) }
    return [own] + (client.map { [$0] } ?? [])
  }

  /// What closes a search, which the linear mode does without.
  var closing: [Key] { interview.search == nil ? [] : [.escape] }

  var answerNow: String? {
    guard let text = answerText, !text.isEmpty else { return nil }
    return LinearText.answerNow[language] + " " + text + "."
  }

  private var answerText: String? {
    switch interview.answer {
    case .status(.dontKnow)?: ScreenText.dontKnow[language]
    case .status(.refused)?: ScreenText.refused[language]
    case .status(.notApplicable)?: ScreenText.notApplicable[language]
    case .value(.acknowledged)?: LinearText.yes[language].lowercased()
    case .value?: interview.isReadOnly ? nil : interview.shownValue(in: language)
    case nil: nil
    }
  }

  var remark: String? {
    place.flatMap { interview.session.remarks[$0] }
      .map { ScreenText.remark[language] + ": " + $0 }
  }

  /// The form's advice or, when that is asked for, why the question is asked.
  var advice: String? {
    if interview.showsWhy, let why = interview.whyText(in: language) {
      return ScreenText.why[language] + " " + why
    }
    let hint = interview.session.shown(question.guidanceHint, in: language.rawValue, at: place)
    return hint.isEmpty ? nil : ScreenText.advice[language] + " " + hint
  }

  /// Why the answer was not taken and, where it may be kept after all, how.
  var rejection: String? {
    guard let rejection = interview.rejection else { return nil }
    let text = withoutMarkup(rejection.message(in: language.rawValue))
    switch rejection {
    case .unusual: return text + " " + LinearText.howToKeep[language]
    case .required: return text + " " + LinearText.howToPass[language]
    default: return text
    }
  }

  /// What the last answer changed elsewhere.
  var notices: [String] {
    switch interview.notice {
    case nil: return []
    case .removed(let path):
      return [ScreenText.removed(interview.instanceText(path, language: language))[language]]
    case .dropped(let picks):
      return picks.map { dropped in
        let asked = interview.session.form.question(at: dropped.place)
        let names = dropped.names.map { name in
          asked?.choices.first { $0.name == name }?.label.shown(in: language.rawValue) ?? name
        }
        let label = asked.map {
          interview.session.shown($0.label, in: language.rawValue, at: dropped.place)
        }
        return ScreenText.dropped(
          names.joined(separator: ", "),
          from: label ?? "\(dropped.place)",
        )[language]
      }
    }
  }

  /// What is to be typed.
  var prompt: String {
    switch interview.entry {
    case .confirmation where question.type == .acknowledge && !interview.isReadOnly:
      LinearPrompt.one(of: 1)[language]
    case .confirmation: LinearPrompt.emptyLineGoesOn[language]
    case .one where interview.isLongList: LinearPrompt.numberOrName[language]
    case .one: LinearPrompt.one(of: interview.choices.count)[language]
    case .several: LinearPrompt.several[language]
    case .ranked: LinearPrompt.ranked[language]
    case .typed: typedPrompt
    }
  }

  private var typedPrompt: String {
    switch question.type {
    case .integer, .decimal: LinearPrompt.number[language]
    case .range: (question.range.map(ScreenText.typeRange) ?? LinearPrompt.number)[language] + ":"
    case .date: ScreenText.typeDate[language] + ":"
    case .time: ScreenText.typeTime[language] + ":"
    case .dateTime: ScreenText.typeDateTime[language] + ":"
    default: LinearPrompt.answer[language]
    }
  }
}
