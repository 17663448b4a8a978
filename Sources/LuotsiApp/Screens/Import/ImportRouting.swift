import CatalogueStore
import TerminalUI

extension AppState {
  /// Opens the taking in of a register's files, which practice has no catalogue of its own for.
  mutating func openImport() -> [Effect] {
    guard !desk.isPractice else { return [] }
    screen = .importing(ImportState(origin: screen))
    return []
  }

  mutating func updateImport(_ key: Key, command: Command?) -> [Effect] {
    guard case .importing(var importing) = screen else { return [] }
    let step = importing.update(key, command: command)
    screen = .importing(importing)
    switch step {
    case .stay: break
    case .leave: screen = importing.origin.over(desk)
    case .take(let source, let path, let isTrial):
      postponed.append(.importCatalogue(source, path: path, on: desk.today, isTrial: isTrial))
    }
    return []
  }

  mutating func take(_ report: ImportReport, with imported: ImportedCatalogue?) {
    if let imported { use(imported) }
    guard case .importing(var importing) = screen else { return }
    importing.take(report, isTrial: imported == nil)
    screen = .importing(importing)
  }

  mutating func take(_ failure: ImportFailure) {
    guard case .importing(var importing) = screen else { return }
    importing.take(failure)
    screen = .importing(importing)
  }
}

extension AppState.Screen {
  /// The screen to return to over a catalogue that may be another than when it was left.
  fileprivate func over(_ desk: Desk) -> AppState.Screen {
    if case .browser(let browser) = self {
      .browser(BrowserState(origin: browser.origin, desk: desk))
    } else {
      self
    }
  }
}
