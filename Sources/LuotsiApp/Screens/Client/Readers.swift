import Interview
import Languages
import TerminalUI

/// Who reads a question: its languages, and who orders text that runs from the right.
struct Readers {
  let advisor: Language
  /// The tag of the client's language; nil where there is no second one.
  let client: String?
  /// Whether the client reads the screen as well, which then has blank rows between the choices.
  let isForClient: Bool
  private let order: RightToLeftOrder

  init(of interview: InterviewState, in state: AppState) {
    advisor = state.language
    client = interview.clientTag(beside: state.language)
    isForClient = interview.isForClient
    order = state.display.rightToLeft
  }

  /// Which way the client's language runs.
  ///
  /// Texts that run from the right have rows of their own over the whole window, as a terminal
  /// that orders a row orders all that stands in it.
  var clientDirection: TextDirection {
    client.map { TextDirection(languageTag: $0) } ?? .leftToRight
  }

  var advisorFlow: TextFlow { TextFlow(.leftToRight, order: order) }

  /// How a text of the form is laid in the client's language; where the form lacks it, another
  /// language stands in.
  func clientFlow(of text: FormText) -> TextFlow {
    let isThere = client.map { text.byLanguage[$0] != nil } ?? false
    return TextFlow(isThere ? clientDirection : .leftToRight, order: order)
  }
}
