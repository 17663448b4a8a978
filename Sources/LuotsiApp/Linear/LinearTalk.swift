import Interview
import Languages
import TerminalUI

/// What a typed line leads to.
enum LinearStep: Equatable {
  case nothing
  /// These go to the state one after another.
  case events([Event])
  /// These are performed as an update's effects are.
  case effects([Effect])
}

/// A state that is talked with: what is said of it, and what has been.
struct LinearTalk: Sendable {
  var app: AppState
  private var memory = LinearMemory()
  /// What of a long list has not been read out.
  private var unread: ArraySlice<String> = []
  /// How many lines of a list are read at a time.
  private static let linesAtATime = 30
  /// What is to be printed, while the name of its file is being asked.
  private var asked: LinearPrint?

  init(_ app: AppState) {
    self.app = app
    self.app.window = linearWindow
  }

  private var page: LinearPage { linearPage(app) }

  /// What is said last, before a line is typed.
  var prompt: String { asked == nil ? page.prompt : LinearText.fileQuestion[app.language] }

  /// Whether the line to be typed must not be seen.
  var isSecret: Bool { asked == nil && page.typing?.isSecret == true }

  /// What is said before anything else: what this is, and what the data is.
  mutating func opening() -> [String] {
    let parts = [app.dataStatus, app.dataNotice ?? ""].filter { !$0.isEmpty }
    let data =
      parts.isEmpty ? [] : [parts.joined(separator: ". ").replacing(" · ", with: ", ") + "."]
    return [LinearText.opening[app.language]] + data + news()
  }

  /// What is new since something was said last.
  mutating func news() -> [String] {
    let language = app.language
    var said = [app.failure?.sentence ?? app.announcement].compactMap { $0?[language] }
    if case .interview(let interview) = app.screen, !interview.isSaved {
      said.append(ScreenText.notSaved[language] + ".")
    }
    let page = page
    let news = cut(memory.news(of: page, in: language), of: page)
    let isNothing = news == [LinearText.nothingChanged[language]]
    return said + (isNothing && !said.isEmpty ? [] : news)
  }

  /// What was said of clients goes with the key.
  mutating func forgetWhenLocked() {
    guard !app.isUnlocked else { return }
    memory.forget()
    unread = []
    asked = nil
  }

  /// Takes a typed line; what it says at once, and what it leads to.
  mutating func take(_ line: String) -> (said: [String], step: LinearStep) {
    let language = app.language
    app.failure = nil
    app.announcement = nil
    if var print = asked {
      asked = nil
      print.file = sanitise(String(line.prefix(longestLine))).trimmingBlanks
      return printed(print)
    }
    switch reader.read(line) {
    case .events(let events): return ([], .events(events))
    case .say(let lines): return (lines, .nothing)
    case .again:
      let page = page
      return (cut(memory.whole(page), of: page), .nothing)
    case .more: return (more(), .nothing)
    case .help: return (linearHelp(page, in: app.keyContext, language), .nothing)
    case .questions: return (app.questionLines ?? [LinearText.noQuestions[language]], .nothing)
    case .jump(let target):
      guard app.questionLines != nil else { return ([LinearText.noQuestions[language]], .nothing) }
      guard let effects = app.jump(to: target) else {
        return ([LinearText.noSuchQuestion[language]], .nothing)
      }
      return ([], .effects(effects))
    case .print(let rest):
      guard app.rankingInFront != nil else {
        return ([LinearText.noClientToPrint[language]], .nothing)
      }
      let print = LinearPrint(rest)
      guard print.file.isEmpty else { return printed(print) }
      asked = print
      return ([], .nothing)
    }
  }

  /// What is read of it now; the rest of a long list waits to be asked for.
  private mutating func cut(_ lines: [String], of page: LinearPage) -> [String] {
    unread = []
    guard page.isList, lines.count > Self.linesAtATime + 5 else { return lines }
    unread = lines[...]
    return more()
  }

  private mutating func more() -> [String] {
    guard !unread.isEmpty else { return [LinearText.nothingMore[app.language]] }
    let read = unread.prefix(Self.linesAtATime)
    unread = unread.dropFirst(Self.linesAtATime)
    return read + (unread.isEmpty ? [] : [LinearText.unread(unread.count)[app.language]])
  }

  private var reader: LineReader {
    LineReader(
      page: page,
      names: CommandNames(
        in: app.keyContext,
        of: LinearWord.allCases,
        language: app.language,
      ),
      language: app.language,
    )
  }

  /// The list read out, or written where a file is named.
  private func printed(_ print: LinearPrint) -> (said: [String], step: LinearStep) {
    guard let list = app.printedList(top: print.top) else { return ([], .nothing) }
    guard print.file.isEmpty else { return ([], .effects([.writeText(list, path: print.file)])) }
    return (
      list.split(separator: "\n").map { line in
        spoken(withoutVerdictMarks(String(line)), in: app.language)
      }, .nothing,
    )
  }
}
