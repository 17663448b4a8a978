import TerminalUI

extension AppState {
  /// Has PgUp and PgDn move by what is in sight where they have no meaning of their own, and ends
  /// scrolling where the text does, so that no key is pressed in vain afterwards.
  mutating func pressPaging(_ key: Key) -> [Effect] {
    defer { settleScroll(after: key) }
    guard let arrow = key.pagingArrow, KeyMap.command(for: key, in: keyContext) == nil,
      !pagesItself, let page = view(self, size: window).page
    else { return press(key) }
    // One row stays, to read on from.
    return (1..<max(2, page)).flatMap { _ in press(arrow) }
  }

  /// Whether the paging keys move something else than what is in front.
  private var pagesItself: Bool {
    if case .weights = screen, topLayer == nil { true } else { false }
  }

  private mutating func settleScroll(after key: Key) {
    guard key.scrolls, let scroll = textScroll, scroll > 0,
      let last = view(self, size: window).lastScroll, scroll > last
    else { return }
    textScroll = last
  }

  /// The first row of the text that is scrolled in front; nil where none is.
  private var textScroll: Int? {
    get {
      if let topLayer {
        if case .help(let scroll) = topLayer { return scroll }
        return nil
      }
      return screenScroll
    }
    set {
      guard let newValue else { return }
      if topLayer == nil {
        setScreenScroll(newValue)
      } else {
        topLayer = .help(scroll: newValue)
      }
    }
  }

  private var screenScroll: Int? {
    switch screen {
    case .ranking(let ranking): ranking.detailsScroll
    case .pathways(let pathways): pathways.scroll
    case .services(let services): services.scroll
    case .compare(let compare): compare.scroll
    case .whatIf(let whatIf): whatIf.scroll
    case .openings(let openings): openings.scroll
    case .swapTest(let test): test.scroll
    case .labour(let labour): labour.scroll
    case .formChange(let change): change.scroll
    case .transfers(let transfers): transfers.scroll
    case .rights(let rights): rights.scroll
    case .difference(let difference): difference.scroll
    case .directory(let directory): directory.pageScroll
    default: nil
    }
  }

  private mutating func setScreenScroll(_ scroll: Int) {
    switch screen {
    case .ranking(var ranking):
      ranking.detailsScroll = scroll
      screen = .ranking(ranking)
    case .pathways(var pathways):
      pathways.scroll = scroll
      screen = .pathways(pathways)
    case .services(var services):
      services.scroll = scroll
      screen = .services(services)
    case .compare(var compare):
      compare.scroll = scroll
      screen = .compare(compare)
    case .whatIf(var whatIf):
      whatIf.scroll = scroll
      screen = .whatIf(whatIf)
    case .openings(var openings):
      openings.scroll = scroll
      screen = .openings(openings)
    case .swapTest(var test):
      test.scroll = scroll
      screen = .swapTest(test)
    case .labour(var labour):
      labour.scroll = scroll
      screen = .labour(labour)
    case .formChange(var change):
      change.scroll = scroll
      screen = .formChange(change)
    case .transfers(var transfers):
      transfers.scroll = scroll
      screen = .transfers(transfers)
    case .rights(var rights):
      rights.scroll = scroll
      screen = .rights(rights)
    case .difference(var difference):
      difference.scroll = scroll
      screen = .difference(difference)
    case .directory(var directory):
      directory.pageScroll = scroll
      screen = .directory(directory)
    default: return
    }
  }
}

extension Key {
  fileprivate var pagingArrow: Key? {
    switch self {
    case .pageUp: .up
    case .pageDown: .down
    default: nil
    }
  }

  fileprivate var scrolls: Bool { [.down, .pageDown, .end].contains(self) }
}
