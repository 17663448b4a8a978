import Interview
import Languages
import TerminalUI

/// The question in front with its choices, or what is asked in its place.
func interviewPage(_ interview: InterviewState, _ state: AppState) -> LinearPage {
  let language = state.language
  if let field = interview.remark {
    return writingPage(field, ScreenText.remark, interview, language)
  }
  if let field = interview.reopening {
    return writingPage(field, ScreenText.whyReopened, interview, language)
  }
  if interview.sectionFocus != nil { return framePage(state) }
  if interview.isComplete {
    var page = framePage(state)
    guard interview.session.isFinished else { return page }
    page.emptyLine = [.enter]
    let next = Command.next.name(in: .ending)[language]
    page.prompt = LinearPrompt.emptyLine(next.lowercased())[language]
    return page
  }
  if let prompt = interview.prompt { return repeatPage(prompt, interview, language) }
  guard let question = interview.question, let place = interview.session.position else {
    return framePage(state)
  }
  return questionPage(question, at: place, interview, language)
}

private func questionPage(
  _ question: Question,
  at place: Place,
  _ interview: InterviewState,
  _ language: Language,
) -> LinearPage {
  let words = QuestionWords(interview: interview, question: question, language: language)
  let number = interview.session.askedQuestions.firstIndex(of: place).map { $0 + 1 }
  var page = LinearPage(
    id: "question \(place)",
    heading: LinearText.question(number)[language] + ": " + words.label(in: language.rawValue),
    section: interview.linearSection(in: language),
    prompt: words.prompt,
  )
  page.lines.add(words.around)
  if let tag = interview.clientTag(beside: language) { page.lines.add(words.label(in: tag)) }
  page.lines.add(interview.session.shown(question.hint, in: language.rawValue, at: place))
  page.lines.add(words.answerNow)
  page.lines += words.remark.map { [LinearPage.Line(text: $0)] } ?? []
  page.add(words)
  page.lines.add(words.advice)
  for notice in words.notices { page.lines.add(notice) }
  page.lines.add(words.rejection, .always)
  return page
}

extension LinearPage {
  /// What is picked, typed or passed by.
  fileprivate mutating func add(_ words: QuestionWords) {
    let interview = words.interview
    switch interview.entry {
    case .confirmation where words.question.type == .acknowledge && !interview.isReadOnly:
      items = [Item(names: [LinearText.yes[words.language]], keys: [.enter])]
      lines.add("1: " + LinearText.yes[words.language] + ".")
    case .confirmation:
      emptyLine = [.enter]
      if words.question.type.presence == .unavailable {
        lines.add(ScreenText.notAvailableHere[words.language])
      } else if interview.isReadOnly {
        lines.add(words.shownValue)
      }
    case .typed(let field):
      typing = Typing(standing: field.text.count, isQuestion: true)
      lines.add(SensitiveText(in: field.text)?.warning[words.language])
    case .one: addChoices(words) { Key.steps(to: $0) + [.enter] }
    case .several(_, let picked):
      let places = interview.choices.indices.filter { picked.contains(interview.choices[$0].name) }
      numbers = .several(Picking(isRanked: false, picked: places, before: words.closing))
      addChoices(words) { Key.steps(to: $0) + [.character(" ")] }
    case .ranked(_, let picked):
      let places = picked.compactMap { name in interview.choices.firstIndex { $0.name == name } }
      numbers = .several(Picking(isRanked: true, picked: places, before: words.closing))
      addChoices(words) { Key.steps(to: $0) + [.character(" ")] }
    }
  }

  /// The choices with their numbers; a list too long to be read out is only counted.
  private mutating func addChoices(_ words: QuestionWords, keys: (Int) -> [Key]) {
    let choices = words.interview.choices
    guard !choices.isEmpty else {
      lines.add(ScreenText.noChoices[words.language])
      return
    }
    let before = numbers == .one ? words.closing : []
    let isRead = choices.count <= Self.longestRead
    if !isRead { lines.add(LinearText.manyChoices(choices.count)[words.language]) }
    for (place, choice) in choices.enumerated() {
      let names = words.names(of: choice)
      items.append(Item(names: names, keys: before + keys(place)))
      if isRead {
        let own = names[0].hasSuffix(".") ? names[0] : names[0] + "."
        lines.add("\(place + 1): " + ([own] + names.dropFirst()).joined(separator: " "))
      }
    }
  }

  /// How many choices are read out unasked.
  private static let longestRead = 24
}

private func writingPage(
  _ field: TextField,
  _ title: Phrase,
  _ interview: InterviewState,
  _ language: Language,
) -> LinearPage {
  var page = LinearPage(
    id: "writing",
    heading: title[language],
    prompt: LinearPrompt.answer[language],
    typing: LinearPage.Typing(standing: field.text.count),
  )
  page.lines.add(freeTextWarning(field.text)[language])
  page.lines.add(field.text.isEmpty ? nil : LinearText.answerNow[language] + " " + field.text)
  return page
}

/// Whether one more is added to a repeat.
private func repeatPage(
  _ prompt: RepeatPrompt,
  _ interview: InterviewState,
  _ language: Language,
) -> LinearPage {
  let label = interview.session.shown(prompt.openRepeat.label, in: language.rawValue)
  let name = label.isEmpty ? prompt.openRepeat.name : label
  let count = prompt.openRepeat.count
  let answers = [ScreenText.addInstance, ScreenText.goOn].map { $0[language] }
  var page = LinearPage(
    id: "repeat \(prompt.openRepeat.name) \(count)",
    heading: ScreenText.addToRepeat(name, count: count)[language],
    section: interview.linearSection(in: language),
    prompt: LinearPrompt.one(of: answers.count)[language],
  )
  page.lines.add(interview.instanceText(prompt.openRepeat.around, language: language))
  for (place, answer) in answers.enumerated() {
    page.lines.add("\(place + 1): \(answer).")
    page.items.append(
      LinearPage.Item(names: [answer], keys: [.character(place == 0 ? "1" : "2")])
    )
  }
  return page
}

extension InterviewState {
  /// What an empty line does at the end: it leads to what is missing, else finishes, else leaves.
  fileprivate var likelyAtEnd: Command {
    if session.isFinished { return .next }
    return ending.blocks ? .open : .finish
  }

  /// The part of the form in front, and about how many questions are left.
  fileprivate func linearSection(in language: Language) -> LinearPage.Section? {
    let sections = overview.sections.compactMap(\.section)
    guard let place = sections.firstIndex(where: { $0.id == section }) else { return nil }
    let name = sections[place].label.shown(in: language.rawValue) ?? sections[place].id
    let remaining = ScreenText.remaining(overview.asked - overview.answered)[language]
    let sentence =
      LinearText.section(place + 1, of: sections.count, name)[language] + " "
      + remaining.capitalisedFirst + "."
    return LinearPage.Section(number: place + 1, sentence: sentence)
  }
}
