import Interview
import Languages
import TerminalUI

/// The question in front for reading together: large, plain and in both languages.
func clientQuestionView(_ interview: InterviewState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  let readers = Readers(of: interview, in: state)
  frame.clientFoot(of: state, isSaved: interview.isSaved)
  let area = frame.clientArea
  if !interview.isAskingClient {
    frame.cursor = area.origin
    frame.paragraph(ClientScreenText.advisorGoesOn[state.language], in: area, role: .heading)
  } else if let prompt = interview.prompt {
    frame.repeatPrompt(prompt, of: interview, in: area, language: state.language)
  } else if let question = interview.question {
    frame.clientQuestion(question, of: interview, for: readers, in: area)
  }
  return frame
}

extension Frame {
  fileprivate mutating func clientQuestion(
    _ question: Question,
    of interview: InterviewState,
    for readers: Readers,
    in area: Rect,
  ) {
    let asked = ClientWords(question, of: interview, for: readers)
    let rejection = ClientWords(rejectionOf: interview, for: readers)
    // However long the question is, some rows are left for its answer.
    let reserved = max(3, min(8, area.rows / 2))
    let used = paragraphs(asked, in: area.inset(bottom: reserved))
    let foot = min(rejection.height(width: area.columns), 3)
    let gap = area.rows >= 16 ? 2 : 1
    let body = area.inset(top: used + gap, bottom: foot)
    entry(interview, question: question, in: body, readers: readers)
    paragraphs(rejection, in: area.inset(top: area.rows - foot))
  }

  @discardableResult
  private mutating func paragraphs(_ words: ClientWords, in area: Rect) -> Int {
    let gap = area.rows >= 8 ? 1 : 0
    var rest = area
    for (index, paragraph) in words.paragraphs.enumerated() {
      if index > 0 { rest = rest.inset(top: gap) }
      let used = self.paragraph(
        paragraph.text,
        flow: paragraph.flow,
        in: rest,
        role: paragraph.role,
      )
      rest = rest.inset(top: used)
    }
    return area.rows - rest.rows
  }
}

/// Something said in the advisor's language and then in the client's.
private struct ClientWords {
  private(set) var paragraphs: [(text: String, flow: TextFlow, role: Role)] = []

  /// What is asked, with the hint that belongs to it.
  init(_ question: Question, of interview: InterviewState, for readers: Readers) {
    add(question.label, .heading, interview, readers)
    add(question.hint, .muted, interview, readers)
  }

  /// Why the answer was not taken; nothing where it was.
  init(rejectionOf interview: InterviewState, for readers: Readers) {
    guard let rejection = interview.rejection else { return }
    let text = rejectionText(rejection, language: readers.advisor)
    paragraphs = [(text, readers.advisorFlow, .attention)]
    guard let message = rejection.formMessage, let tag = readers.client,
      let other = message.byLanguage[tag]
    else { return }
    paragraphs.append((withoutMarkup(other), readers.clientFlow(of: message), .attention))
  }

  func height(width: Int) -> Int {
    paragraphs.reduce(0) { $0 + wrap($1.text, to: width).count }
  }

  private mutating func add(
    _ text: FormText,
    _ role: Role,
    _ interview: InterviewState,
    _ readers: Readers,
  ) {
    guard !text.isEmpty else { return }
    let (session, place) = (interview.session, interview.session.position)
    let own = session.shown(text, in: readers.advisor.rawValue, at: place)
    if !own.isEmpty { paragraphs.append((own, readers.advisorFlow, role)) }
    guard let tag = readers.client else { return }
    let other = session.shown(text, in: tag, at: place)
    guard !other.isEmpty, other != own else { return }
    paragraphs.append((other, readers.clientFlow(of: text), role == .heading ? .client : role))
  }
}

extension AnswerError {
  /// The form's own words, where they are the form's.
  fileprivate var formMessage: FormText? {
    switch self {
    case .constraint(_, let message), .unusual(_, let message), .required(_, let message): message
    default: nil
    }
  }
}
