import Catalogue
import CatalogueStore
import Languages
import TerminalUI

extension AppState {
  /// Opens the catalogue, or the page of the offering in focus; nothing where there is none.
  mutating func openCatalogue(_ command: Command?) -> [Effect] {
    switch (command, screen) {
    case (.catalogue, _):
      screen = .browser(BrowserState(origin: screen, desk: desk))
    case (.offering, .ranking(let ranking)):
      guard let row = ranking.focusedRow, let id = row.offering else { return [] }
      return openPage(of: id)
    default: break
    }
    return []
  }

  mutating func take(_ step: BrowserState.Step, from browser: BrowserState) -> [Effect] {
    screen = .browser(browser)
    switch step {
    case .stay(let effects): return effects
    case .leave:
      screen = browser.origin
      return []
    case .open(let id): return openPage(of: id)
    }
  }

  private mutating func openPage(of id: Offering.ID) -> [Effect] {
    screen = .offering(OfferingPageState(id, origin: screen))
    return [.describeOffering(id), .readOpportunities(id)]
  }

  mutating func take(_ rows: FoundRows, for text: String) {
    guard case .browser(var browser) = screen else { return }
    browser.take(rows, for: text)
    screen = .browser(browser)
  }

  mutating func take(_ record: OfferingRecord?, of id: Offering.ID) {
    guard case .offering(var page) = screen, page.id == id else { return }
    page.record = record
    screen = .offering(page)
  }

  mutating func take(_ opportunities: [OpportunityRecord], of id: Offering.ID) {
    guard case .offering(var page) = screen, page.id == id else { return }
    page.opportunities = opportunities
    screen = .offering(page)
  }

  mutating func take(_ error: CatalogueError) {
    switch screen {
    case .browser(var browser):
      browser.take(error)
      screen = .browser(browser)
    case .offering(var page):
      page.problem = error
      screen = .offering(page)
    case .labour(var labour):
      labour.problem = error
      screen = .labour(labour)
    default: return
    }
  }
}
