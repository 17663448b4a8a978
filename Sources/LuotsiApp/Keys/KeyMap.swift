import TerminalUI

/// One key and what it does; the first binding of a command is the one shown.
public struct Binding: Equatable, Sendable {
  public let command: Command
  public let keys: [Key]
}

/// The one table of keys: the footer, the help and the dispatch all read it.
public enum KeyMap {
  public static func bindings(in context: KeyContext) -> [Binding] {
    switch context {
    case .covered: own(in: context)
    case .unlocking, .recovering, .settingUp: own(in: context) + [palette, cover]
    case .waiting: own(in: context) + [cover]
    case .help, .palette, .jumping, .finding: own(in: context) + [lock, cover]
    case .clientPicking, .clientTyping, .clientSearching, .clientSearchingSeveral, .clientReading,
      .choosingOrder:
      own(in: context) + [lock, cover]
    default: own(in: context) + [palette, lock, cover]
    }
  }

  /// What differs from one place to the next.
  private static func own(in context: KeyContext) -> [Binding] {
    switch context {
    case .unlocking, .recovering:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .otherWay, keys: [.tab]), quit, language, helpWhileTyping,
      ]
    case .settingUp:
      [
        Binding(command: .next, keys: [.enter]),
        Binding(command: .back, keys: [.escape]), language, quit, helpWhileTyping,
      ]
    case .caseList:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .newCase, keys: [.character("u"), .character("n")]),
        plan, rights, search,
        Binding(command: .keeping, keys: [.character("k")]),
        Binding(command: .review, keys: [.character("t")]),
        Binding(command: .transfers, keys: [.character("x")]),
        catalogue, labour, services, language,
        Binding(command: .quit, keys: [.character("q"), .control("q")]),
        help,
      ]
    case .newCase, .searchingCases:
      [Binding(command: .open, keys: [.enter]), leave, language, quit, helpWhileTyping]
    case .keeping:
      [Binding(command: .next, keys: [.enter]), leave, language, quit, helpWhileTyping]
    case .transfers:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .receive, keys: [.character("o")]),
        Binding(command: .card, keys: [.character("k")]),
        Binding(command: .reject, keys: [.delete]),
        undo, leave, language, quitWithLetter, help,
      ]
    case .transferForm:
      [
        Binding(command: .next, keys: [.enter]),
        Binding(command: .forward, keys: [.tab]),
        Binding(command: .back, keys: [.backTab]),
        leave, language, quit, helpWhileTyping,
      ]
    case .transferPreview:
      [
        Binding(command: .accept, keys: [.enter]), leave, language, quitWithLetter, help,
      ]
    case .transferReport: [leave, language, quitWithLetter, help]
    case .conflicts:
      [
        Binding(command: .choose, keys: [.enter]),
        Binding(command: .forward, keys: [.tab, .right]),
        Binding(command: .back, keys: [.backTab, .left]),
        leave, language, quitWithLetter, help,
      ]
    case .picking: interview(letters: true)
    case .longList: interview(letters: true, isLong: true)
    case .typing: interview(letters: false)
    case .searching:
      [
        Binding(command: .choose, keys: [.enter]), leave, clientScreen, language, quit,
        helpWhileTyping,
      ]
    case .searchingSeveral:
      [
        Binding(command: .toggle, keys: [.character(" ")]),
        Binding(command: .choose, keys: [.enter]), leave, clientScreen, language, quit,
        helpWhileTyping,
      ]
    case .writing:
      [
        Binding(command: .next, keys: [.enter]), leave, clientScreen, language, quit,
        helpWhileTyping,
      ]
    case .repeatPrompt:
      [
        next, back, forward, showList, sections, undo, jump, plan, rights, services, radar,
        catalogue, language, leave, clientScreenWithLetter, quit, help,
      ]
    case .sections:
      [Binding(command: .open, keys: [.enter]), leaveSections, language, quitWithLetter, help]
    case .reviewing: reviewing
    case .ending:
      [
        next, back, showList, plan, jump, rights, services, radar, catalogue, language, leave, quit,
        clientScreenWithLetter, help,
      ]
    case .ranking: rankedList
    case .pathways:
      [
        Binding(command: .details, keys: [.enter]),
        Binding(command: .occupations, keys: [.character("a")]),
        leave, language, quitWithLetter, help,
      ]
    case .occupations:
      [Binding(command: .open, keys: [.enter]), search, leave, language, quitWithLetter, help]
    case .services:
      [
        Binding(command: .details, keys: [.enter]), addToPlan, search, leave, language,
        quitWithLetter, help,
      ]
    case .openings:
      [Binding(command: .details, keys: [.enter]), search, leave, language, quitWithLetter, help]
    case .labour:
      [
        Binding(command: .details, keys: [.enter]),
        Binding(command: .otherArea, keys: [.tab, .right]),
        search, leave, language, quitWithLetter, help,
      ]
    case .plan:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .toggle, keys: [.character(" ")]),
        addToPlan,
        Binding(command: .reject, keys: [.character("x"), .delete]),
        undo, rights, leave, language, quitWithLetter, help,
      ]
    case .planEntry, .telling:
      [
        next,
        Binding(command: .forward, keys: [.tab]),
        Binding(command: .back, keys: [.backTab]),
        leave, language, quit, helpWhileTyping,
      ]
    case .rights:
      [
        Binding(command: .accept, keys: [.character("h")]),
        Binding(command: .reject, keys: [.character("x")]),
        Binding(command: .open, keys: [.enter]),
        undo, plan, leave, language, quitWithLetter, help,
      ]
    case .radar, .compare, .swapTest, .difference: [leave, language, quitWithLetter, help]
    case .whatIf:
      [Binding(command: .details, keys: [.enter]), undo, leave, language, quitWithLetter, help]
    case .weights: weights
    case .review:
      [
        Binding(command: .accept, keys: [.character("h")]),
        Binding(command: .change, keys: [.enter, .character("m")]),
        Binding(command: .reject, keys: [.character("x")]),
        undo, search, leave, language, quitWithLetter, help,
      ]
    case .filtering:
      [
        Binding(command: .leave, keys: [.escape, .enter, .character("r")]),
        Binding(command: .clear, keys: [.backspace, .character("0")]),
        clientScreen, language, quit, help,
      ]
    case .formChange:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .keepForm, keys: [.character("v")]),
        leave, language, quit, help,
      ]
    case .browsing:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .filter, keys: [.tab, .control("f")]),
        Binding(command: .importCatalogue, keys: [.control("o")]),
        leave, language, quit, helpWhileTyping,
      ]
    case .narrowing:
      [
        Binding(command: .leave, keys: [.enter, .escape, .tab]),
        Binding(command: .clear, keys: [.backspace, .delete]),
        language, quit, helpWhileTyping,
      ]
    case .importing: [next, leave, language, quit, helpWhileTyping]
    case .importTried:
      [
        Binding(command: .accept, keys: [.enter]), leave, language, quitWithLetter, help,
      ]
    case .importTaken: [leave, language, quitWithLetter, help]
    case .offering: [leave, language, quitWithLetter, help]
    case .directory:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .filter, keys: [.character("r")]),
        search, leave, language, quitWithLetter, help,
      ]
    case .directoryFilter:
      [
        Binding(command: .leave, keys: [.enter, .escape, .character("r")]),
        Binding(command: .clear, keys: [.backspace]),
        language, quitWithLetter, help,
      ]
    case .servicePage: [leave, language, quitWithLetter, help]
    case .clientPicking, .clientTyping, .clientSearching, .clientSearchingSeveral, .clientReading,
      .covered, .choosingOrder:
      forClient(in: context)
    case .waiting: [leave, language, quit]
    case .help:
      [
        Binding(
          command: .leave,
          keys: [.escape, .enter, .character("?"), .function(1), .alt("?")],
        ), language,
      ]
    case .palette: searchOver(closedBy: .control("p"))
    case .jumping: searchOver(closedBy: .control("g"))
    case .finding: searchOver()
    }
  }

  /// The command that `key` means in `context`; nil when it means none.
  public static func command(for key: Key, in context: KeyContext) -> Command? {
    bindings(in: context).first { $0.keys.contains(key) }?.command
  }

  static let language = Binding(
    command: .language,
    keys: [.function(2), .control("l")],
  )
  static let help = Binding(command: .help, keys: [.character("?"), .function(1)])
  static let helpWhileTyping = Binding(command: .help, keys: [.function(1), .alt("?")])
  static let palette = Binding(command: .palette, keys: [.control("p")])
  static let jump = Binding(command: .jump, keys: [.control("g")])
  static let leave = Binding(command: .leave, keys: [.escape])
  static let quit = Binding(command: .quit, keys: [.control("q")])
  static let quitWithLetter = Binding(
    command: .quit,
    keys: [.character("q"), .control("q")],
  )
  static let lock = Binding(command: .lock, keys: [.control("x")])
  static let search = Binding(command: .search, keys: [.character("/")])
  static let services = Binding(command: .services, keys: [.character("p")])
  static let radar = Binding(command: .radar, keys: [.character("t")])
  static let catalogue = Binding(command: .catalogue, keys: [.character("c")])
  static let labour = Binding(command: .labour, keys: [.character("a")])
  static let plan = Binding(command: .plan, keys: [.character("s")])
  static let rights = Binding(command: .rights, keys: [.character("d")])
  static let addToPlan = Binding(command: .addToPlan, keys: [.character("+")])
  static let next = Binding(command: .next, keys: [.enter])
  static let back = Binding(command: .back, keys: [.pageUp, .backTab])
  /// Goes on as Enter does, but picks nothing that was not picked.
  static let forward = Binding(command: .forward, keys: [.pageDown, .tab])
  static let showList = Binding(
    command: .showList,
    keys: [.character("l"), .function(3), .control("o")],
  )
  /// The keys of a search line over a screen; the key that opened it closes it again.
  private static func searchOver(closedBy keys: Key...) -> [Binding] {
    [
      Binding(command: .choose, keys: [.enter]),
      Binding(command: .leave, keys: [.escape] + keys), language, quit,
    ]
  }

  static let undo = Binding(
    command: .undo,
    keys: [.character("z"), .function(8), .control("u")],
  )
}
