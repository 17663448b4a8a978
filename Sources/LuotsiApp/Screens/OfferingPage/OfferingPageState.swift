import Catalogue
import CatalogueStore
import Languages
import TerminalUI

/// The page about one offering, over the screen it was opened on.
public struct OfferingPageState: Sendable {
  let id: Offering.ID
  let origin: AppState.Screen
  /// What the store alone knows of it; nil until it is read, and where it knows nothing.
  var record: OfferingRecord?
  /// What JOD says of trainings like it; empty until it is read.
  var opportunities: [OpportunityRecord] = []
  /// Why that could not be read.
  var problem: CatalogueError?
  /// The first row on the screen.
  private(set) var scroll = 0

  init(_ id: Offering.ID, origin: AppState.Screen) {
    self.id = id
    self.origin = origin
  }

  /// What one key did in a window of `window`: whether the page is left.
  mutating func update(
    _ key: Key,
    command: Command?,
    desk: Desk,
    language: Language,
    window: Size,
  ) -> Bool {
    if command == .leave { return true }
    let lines = lines(desk: desk, language: language)
    scroll = scrolled(scroll, by: key, over: lines, in: readingArea(of: window))
    return false
  }

  func lines(desk: Desk, language: Language) -> [TextLine] {
    guard let offering = desk.offerings[id] else {
      return [TextLine(OfferingPageText.gone[language], role: .attention)]
    }
    let words = OfferingLines(offering, desk: desk, language: language)
    let problem = problem.map { [TextLine(catalogueSentence($0)[language], role: .attention)] }
    let own = record.map {
      RecordLines(record: $0, today: desk.today, language: language).sections
    }
    let wider = OpportunityLines(opportunities, language: language).sections
    return words.sections + (own ?? []) + wider + words.source(record) + (problem ?? [])
  }
}

/// The page from the row to which it is scrolled.
func offeringPageView(_ page: OfferingPageState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.chrome(
    title: OfferingPageText.title[state.language],
    status: state.dataStatus,
    state: state,
  )
  let area = readingArea(of: size)
  let lines = page.lines(desk: state.desk, language: state.language)
  frame.textLines(lines, from: page.scroll, in: area)
  frame.cursor = area.origin
  return frame
}
