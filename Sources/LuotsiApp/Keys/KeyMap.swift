import TerminalUI

/// Where a key is pressed; each has its own bindings.
public enum KeyContext: Hashable, Sendable, CaseIterable {
  /// The passphrase is typed.
  case unlocking
  /// The recovery key is typed.
  case recovering
  /// A new store gets its first passphrase.
  case settingUp
  case caseList
  /// The search through the list of cases.
  case searchingCases
  case newCase
  /// The day until which a case is kept.
  case keeping
  /// A question whose answer is picked, so letters are free for commands.
  case picking
  /// The same with more choices than there are digits.
  case longList
  /// The search through a long list of which one is picked.
  case searching
  /// The search through a long list of which several are picked: a blank marks, and is not typed.
  case searchingSeveral
  /// A question into which the answer is typed.
  case typing
  /// A remark, or the reason for opening a finished interview again, for a pin or for a hiding.
  case writing
  /// Whether an instance is added to a repeat.
  case repeatPrompt
  /// The end of an interview, where what is missing is listed.
  case ending
  case ranking
  /// The ways to an occupation.
  case pathways
  /// The occupations to which ways are shown.
  case occupations
  case services
  case radar
  case compare
  case whatIf
  case weights
  /// What would open more.
  case openings
  case swapTest
  /// Occupations by sector with the demand for labour.
  case labour
  /// The filter panel over the ranked list.
  case filtering
  case formChange
  /// What is known locally, to be accepted, changed or rejected.
  case review
  /// The catalogue's search line and list.
  case browsing
  /// The panel that narrows the catalogue.
  case narrowing
  /// The page about one offering.
  case offering
  /// The list of all services, without a client.
  case directory
  /// The panel that narrows it.
  case directoryFilter
  case servicePage
  /// Other desks, and what has to be settled.
  case transfers
  /// What has to be said before something goes or comes, as fields.
  case transferForm
  /// What a file would do.
  case transferPreview
  case transferReport
  /// The values that one field got at two desks.
  case conflicts
  case plan
  /// An entry of the plan, as fields.
  case planEntry
  case rights
  /// When and how the client was told, as fields.
  case telling
  case difference
  case help
}

/// One key and what it does; the first binding of a command is the one shown.
public struct Binding: Equatable, Sendable {
  public let command: Command
  public let keys: [Key]
}

/// The one table of keys: the footer, the help and the dispatch all read it.
public enum KeyMap {
  public static func bindings(in context: KeyContext) -> [Binding] {
    switch context {
    case .unlocking, .recovering, .settingUp, .help: own(in: context)
    default: own(in: context) + [lock]
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
        leave, language, quitWithLetter, help,
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
    case .searching: [Binding(command: .choose, keys: [.enter]), leave, quit, helpWhileTyping]
    case .searchingSeveral:
      [
        Binding(command: .toggle, keys: [.character(" ")]),
        Binding(command: .choose, keys: [.enter]), leave, quit, helpWhileTyping,
      ]
    case .writing:
      [Binding(command: .next, keys: [.enter]), leave, language, quit, helpWhileTyping]
    case .repeatPrompt:
      [
        next, back, forward, showList, undo, plan, rights, services, radar, catalogue, language,
        leave, quit,
        help,
      ]
    case .ending:
      [
        next, back, showList, plan, undo, rights, services, radar, catalogue, language, leave, quit,
        help,
      ]
    case .ranking: rankedList
    case .pathways:
      [
        Binding(command: .details, keys: [.enter]),
        Binding(command: .occupations, keys: [.character("a")]),
        leave, language, quitWithLetter, help,
      ]
    case .occupations:
      [Binding(command: .open, keys: [.enter]), leave, language, quitWithLetter, help]
    case .services:
      [
        Binding(command: .details, keys: [.enter]), addToPlan, leave, language, quitWithLetter,
        help,
      ]
    case .openings:
      [Binding(command: .details, keys: [.enter]), leave, language, quitWithLetter, help]
    case .labour:
      [
        Binding(command: .details, keys: [.enter]),
        Binding(command: .otherArea, keys: [.tab, .right]),
        leave, language, quitWithLetter, help,
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
        plan, leave, language, quitWithLetter, help,
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
        undo, leave, language, quitWithLetter, help,
      ]
    case .filtering:
      [
        Binding(command: .leave, keys: [.escape, .enter, .character("r")]),
        Binding(command: .clear, keys: [.backspace, .character("0")]),
        language, quit, help,
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
        leave, language, quit, helpWhileTyping,
      ]
    case .narrowing:
      [
        Binding(command: .leave, keys: [.enter, .escape, .tab]),
        Binding(command: .clear, keys: [.backspace, .delete]),
        language, quit, helpWhileTyping,
      ]
    case .offering: [leave, language, quitWithLetter, help]
    case .directory:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .filter, keys: [.character("r")]),
        leave, language, quitWithLetter, help,
      ]
    case .directoryFilter:
      [
        Binding(command: .leave, keys: [.enter, .escape, .character("r")]),
        Binding(command: .clear, keys: [.backspace]),
        language, quitWithLetter, help,
      ]
    case .servicePage: [leave, language, quitWithLetter, help]
    case .help:
      [Binding(command: .leave, keys: [.escape, .enter, .character("?"), .function(1)])]
    }
  }

  /// The command that `key` means in `context`; nil when it means none.
  public static func command(for key: Key, in context: KeyContext) -> Command? {
    bindings(in: context).first { $0.keys.contains(key) }?.command
  }

  private static let language = Binding(
    command: .language,
    keys: [.function(2), .control("l")],
  )
  private static let help = Binding(command: .help, keys: [.character("?"), .function(1)])
  private static let helpWhileTyping = Binding(command: .help, keys: [.function(1)])
  private static let leave = Binding(command: .leave, keys: [.escape])
  private static let quit = Binding(command: .quit, keys: [.control("q")])
  private static let quitWithLetter = Binding(
    command: .quit,
    keys: [.character("q"), .control("q")],
  )
  private static let lock = Binding(command: .lock, keys: [.control("x")])
  private static let search = Binding(command: .search, keys: [.character("/")])
  private static let services = Binding(command: .services, keys: [.character("p")])
  private static let radar = Binding(command: .radar, keys: [.character("t")])
  private static let catalogue = Binding(command: .catalogue, keys: [.character("c")])
  private static let labour = Binding(command: .labour, keys: [.character("a")])
  private static let plan = Binding(command: .plan, keys: [.character("s")])
  private static let rights = Binding(command: .rights, keys: [.character("d")])
  private static let addToPlan = Binding(command: .addToPlan, keys: [.character("+")])
  private static let next = Binding(command: .next, keys: [.enter])
  private static let back = Binding(command: .back, keys: [.pageUp, .backTab])
  /// Goes on as Enter does, but picks nothing that was not picked.
  private static let forward = Binding(command: .forward, keys: [.pageDown])
  private static let showList = Binding(
    command: .showList,
    keys: [.character("l"), .function(3), .control("o")],
  )
  private static let undo = Binding(
    command: .undo,
    keys: [.character("z"), .function(8), .control("u")],
  )

  private static let rankedList: [Binding] = [
    Binding(command: .choose, keys: [.character(" ")]),
    Binding(command: .details, keys: [.enter]),
    plan, addToPlan,
    Binding(command: .compare, keys: [.character("v")]),
    Binding(command: .whatIf, keys: [.character("w")]),
    Binding(command: .pathways, keys: [.character("o")]),
    Binding(command: .openings, keys: [.character("e")]),
    services, radar, catalogue, labour,
    Binding(command: .offering, keys: [.character("i")]),
    Binding(command: .filter, keys: [.character("r")]),
    Binding(command: .pin, keys: [.character("k")]),
    Binding(command: .hide, keys: [.character("x")]),
    Binding(command: .weights, keys: [.character("m")]),
    Binding(command: .swapTest, keys: [.character("y")]),
    Binding(command: .disagree, keys: [.character("n")]),
    Binding(command: .difference, keys: [.character("u")]),
    rights,
    leave, language, quitWithLetter, help,
  ]
  private static let weights: [Binding] = [
    Binding(command: .useWeights, keys: [.enter]),
    Binding(command: .increase, keys: [.character("+"), .right]),
    Binding(command: .decrease, keys: [.character("-"), .left]),
    Binding(command: .raise, keys: [.character("y")]),
    Binding(command: .lower, keys: [.character("a")]),
    leave,
    Binding(command: .clear, keys: [.character("0")]),
    language, quitWithLetter, help,
  ]

  /// The same commands with letters where letters are free, else with keys that type nothing.
  private static func interview(letters: Bool, isLong: Bool = false) -> [Binding] {
    func keys(_ letter: Character, _ others: Key...) -> [Key] {
      letters ? [.character(letter)] + others : others + [.alt(letter)]
    }
    return [next, back] + (isLong ? [search] : []) + [
      Binding(command: .dontKnow, keys: keys("e", .function(5), .control("e"))),
      Binding(command: .refuse, keys: keys("h", .function(6), .control("r"))),
      Binding(command: .showList, keys: keys("l", .function(3), .control("o"))),
      Binding(command: .remark, keys: keys("m", .function(7), .control("n"))),
      Binding(command: .undo, keys: keys("z", .function(8), .control("u"))),
      Binding(command: .why, keys: keys("w", .function(11), .control("w"))),
      Binding(command: .removeInstance, keys: keys("-", .function(10))),
      Binding(command: .notApplicable, keys: keys("o", .function(9), .control("p"))),
      forward,
      Binding(command: .clientLanguage, keys: keys("k", .function(4), .control("k"))),
      Binding(command: .plan, keys: keys("s")),
      Binding(command: .rights, keys: keys("d")),
      Binding(command: .services, keys: keys("p")),
      Binding(command: .radar, keys: keys("t")),
      Binding(command: .catalogue, keys: keys("c")),
      leave,
      language,
      quit,
      letters ? help : helpWhileTyping,
    ]
  }
}
