import Interview
import Languages
import TerminalUI

/// What stands below a question: why the answer was not taken, what changed elsewhere, advice.
struct QuestionFoot {
  private var lines: [(text: String, role: Role)] = []
  /// More rows than this would leave the question no room.
  private static let mostRows = 6

  init(_ interview: InterviewState, language: Language) {
    if let rejection = interview.rejection {
      lines.append((rejectionText(rejection, language: language), .attention))
    }
    for text in noticeTexts(interview, language: language) { lines.append((text, .attention)) }
    let overfull = interview.session.overfullRepeats
    if !overfull.isEmpty {
      let names = overfull.sorted().joined(separator: ", ")
      lines.append((ScreenText.overfull(names)[language], .attention))
    }
    guard interview.remark == nil, let question = interview.question, !interview.isComplete else {
      return
    }
    if interview.returnsToEnding, let key = KeyMap.leave.keys.first {
      lines.append((EndingText.returns(key.name(in: language))[language], .strong))
    }
    if let advice = adviceText(interview, on: question, language: language) {
      lines.append((advice, .muted))
    }
  }

  func height(width: Int) -> Int {
    min(lines.reduce(0) { $0 + wrap($1.text, to: width).count }, Self.mostRows)
  }

  func draw(on frame: inout Frame, in area: Rect) {
    var rest = area
    for line in lines {
      rest = rest.inset(top: frame.paragraph(line.text, in: rest, role: line.role))
    }
  }
}

/// Why the answer was not taken and, where it may be kept after all, how.
func rejectionText(_ rejection: AnswerError, language: Language) -> String {
  let text = "! " + withoutMarkup(rejection.message(in: language.rawValue))
  switch rejection {
  case .unusual: return text + " " + ScreenText.enterKeeps[language]
  case .required: return text + " " + ScreenText.enterPasses[language]
  default: return text
  }
}

/// The form's advice for the advisor or, when that is asked for, why the question is asked.
private func adviceText(
  _ interview: InterviewState,
  on question: Question,
  language: Language,
) -> String? {
  if interview.showsWhy, let why = interview.whyText(in: language) {
    return ScreenText.why[language] + " " + why
  }
  guard !question.guidanceHint.isEmpty else { return nil }
  let place = interview.session.position
  let hint = interview.session.shown(question.guidanceHint, in: language.rawValue, at: place)
  return hint.isEmpty ? nil : ScreenText.advice[language] + " " + hint
}

extension InterviewState {
  /// Why the question in front is asked, where the form says so.
  func whyText(in language: Language) -> String? {
    guard let question else { return nil }
    return question.attributes["luotsi:why_\(language.rawValue)"]
      ?? question.attributes["luotsi:why_\(session.form.defaultLanguage)"]
  }

  func canSayWhy(in language: Language) -> Bool { whyText(in: language) != nil }
}

/// What the last key changed besides the question in front, and where a key undoes it, that key.
private func noticeTexts(_ interview: InterviewState, language: Language) -> [String] {
  let undo = KeyMap.bindings(in: interview.keyContext).first { $0.command == .undo }
  let undoes = (undo?.keys.first).map { ScreenText.undoes($0.name(in: language)) }
  func sentence(_ notice: Phrase) -> String {
    [notice, undoes].compactMap { $0?[language] }.joined(separator: " ")
  }
  switch interview.notice {
  case nil:
    return []
  case .removed(let path):
    let instance = interview.instanceText(path, language: language)
    return [sentence(ScreenText.removed(instance))]
  case .dropped(let picks):
    return picks.map { dropped in
      let question = interview.session.form.question(at: dropped.place)
      let names = dropped.names.map { name in
        question?.choices.first { $0.name == name }?.label.shown(in: language.rawValue) ?? name
      }
      let label = question.map { question in
        interview.session.shown(question.label, in: language.rawValue, at: dropped.place)
      }
      return sentence(
        ScreenText.dropped(names.joined(separator: ", "), from: label ?? "\(dropped.place)")
      )
    }
  }
}
