import Interview
import Languages

extension AppState {
  /// The interview that is being held; nil on any other screen.
  private var interview: InterviewState? {
    if case .interview(let interview) = screen { interview } else { nil }
  }

  /// The questions asked now, each with its number and its answer; nil outside an interview.
  var questionLines: [String]? {
    guard let interview else { return nil }
    return interview.session.askedQuestions.enumerated().map { place, asked in
      "\(place + 1): " + interview.label(of: asked, in: language) + " "
        + interview.standing(of: asked, in: language)
    }
  }

  /// Puts a question in front, by its number, its name or words of it; nothing is checked.
  ///
  /// - Returns: what is to be kept; nil where there is no such question. What is finished stays so.
  mutating func jump(to target: String) -> [Effect]? {
    guard var interview, !interview.session.isFinished,
      let place = interview.question(meant: target, in: language)
    else { return nil }
    let step = interview.jump(to: place, in: language)
    screen = .interview(interview)
    return step.effects
  }
}

extension AppState {
  /// The question in front, where it may not be left without an answer and has none.
  var openRequirement: Place? {
    guard let place = interview?.session.position, interview?.prompt == nil,
      interview?.session.requirement(at: place) != nil
    else { return nil }
    return place
  }

  /// Whether that question was gone past and still has no answer.
  func leftOpen(_ place: Place?) -> Bool {
    guard let place, let interview, interview.session.position != place,
      interview.session.requirement(at: place) != nil,
      let now = interview.session.position
    else { return false }
    let asked = interview.session.askedQuestions
    guard let own = asked.firstIndex(of: place), let next = asked.firstIndex(of: now) else {
      return false
    }
    return own < next
  }
}

extension InterviewState {
  fileprivate func label(of place: Place, in language: Language) -> String {
    let label = session.form.question(at: place)?.label
    return label.map { session.shown($0, in: language.rawValue, at: place) } ?? "\(place)"
  }

  /// A sentence about what is known of a question.
  fileprivate func standing(of place: Place, in language: Language) -> String {
    let text: String? =
      switch session.answer(to: place) {
      case .value(.acknowledged)?: LinearText.yes[language].lowercased()
      case .value?: shownAnswer(at: place, in: language)
      case .status(.dontKnow)?: ScreenText.dontKnow[language]
      case .status(.refused)?: ScreenText.refused[language]
      case .status(.notApplicable)?: ScreenText.notApplicable[language]
      case nil: nil
      }
    return text.map { LinearText.answerNow[language] + " \($0)." } ?? LinearText.open[language]
  }

  private func shownAnswer(at place: Place, in language: Language) -> String {
    var there = self
    there.session.move(to: place)
    return there.shownValue(in: language)
  }

  fileprivate func question(meant target: String, in language: Language) -> Place? {
    let asked = session.askedQuestions
    if let number = Int(target) {
      return asked.indices.contains(number - 1) ? asked[number - 1] : nil
    }
    let wanted = folded(target)
    guard !wanted.isEmpty else { return nil }
    return asked.first { folded($0.question.rawValue) == wanted || folded("\($0)") == wanted }
      ?? asked.first { folded(label(of: $0, in: language)).contains(wanted) }
  }
}
