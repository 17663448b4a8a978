import Catalogue
import CatalogueStore
import Languages
import TerminalUI

/// Every service of the catalogue, without a client: narrowed, in a list, and one at a time.
public struct DirectoryState: Sendable {
  struct Row: Equatable, Sendable {
    let service: Service
    let fit: ServiceFilter.Fit
  }

  /// What is on the screen beside or in place of the list.
  enum Panel: Sendable {
    /// The line of the filter in focus.
    case filter(Int)
    case page(ServicePageState)
  }

  private(set) var rows: [Row]
  private(set) var filter = ServiceFilter()
  var focus = 0
  private(set) var panel: Panel?
  let choices: ServiceFilterChoices

  init(desk: Desk) {
    choices = ServiceFilterChoices(desk.catalogue)
    rows = Self.rows(of: desk, passing: ServiceFilter())
  }

  var focusedService: Service? { rows.indices.contains(focus) ? rows[focus].service : nil }

  /// The first row of the page on the screen; nil while the list is shown.
  var pageScroll: Int? {
    get { if case .page(let page) = panel { page.scroll } else { nil } }
    set {
      guard let newValue, case .page(var page) = panel else { return }
      page.scroll = newValue
      panel = .page(page)
    }
  }

  var keyContext: KeyContext {
    switch panel {
    case nil: .directory
    case .filter: .directoryFilter
    case .page: .servicePage
    }
  }

  /// What one key did: whether the screen is left, and what has to be read.
  mutating func update(
    _ key: Key,
    command: Command?,
    desk: Desk,
  ) -> (leaves: Bool, effects: [Effect]) {
    switch panel {
    case .filter(let topic):
      narrow(topic, key, command: command, desk: desk)
      return (false, [])
    case .page:
      if command == .leave { panel = nil }
      return (false, [])
    case nil:
      return updateList(key, command: command, desk: desk)
    }
  }

  private mutating func updateList(
    _ key: Key,
    command: Command?,
    desk: Desk,
  ) -> (leaves: Bool, effects: [Effect]) {
    switch command {
    case .leave where !filter.isEmpty: use(ServiceFilter(), desk: desk)
    case .leave: return (true, [])
    case .filter: panel = .filter(0)
    case .open:
      guard let service = focusedService else { break }
      panel = .page(ServicePageState(service: service))
      return (false, [.readService(service.id)])
    default: focus = moved(focus, by: key, count: rows.count)
    }
    return (false, [])
  }

  private mutating func narrow(_ topic: Int, _ key: Key, command: Command?, desk: Desk) {
    let topics = ServiceFilterTopic.allCases
    var changed = filter
    switch (command, key) {
    case (.leave, _): panel = nil
    case (.clear, _): changed = ServiceFilter()
    case (_, .right): changed.step(topics[topic], by: 1, among: choices)
    case (_, .left): changed.step(topics[topic], by: -1, among: choices)
    case (_, .character(let digit)):
      guard let number = digit.wholeNumberValue, digit.isASCII else { return }
      panel = topics.firstIndex(of: .age).map(Panel.filter)
      changed.typeAge(number)
    default: panel = .filter(moved(topic, by: key, count: topics.count))
    }
    if changed != filter { use(changed, desk: desk) }
  }

  private mutating func use(_ filter: ServiceFilter, desk: Desk) {
    self.filter = filter
    rows = Self.rows(of: desk, passing: filter)
    focus = 0
  }

  /// Scrolls the page of a service, if one is open, to its end at most.
  mutating func scrollPage(_ key: Key, in window: Size, lines: (ServicePageState) -> [TextLine]) {
    guard case .page(var page) = panel else { return }
    page.scroll = scrolled(page.scroll, by: key, over: lines(page), in: readingArea(of: window))
    panel = .page(page)
  }

  /// What the register says of the service on the page, once it has been read.
  mutating func take(_ record: ServicePageState.Record, of id: Service.ID) {
    guard case .page(var page) = panel, page.service.id == id else { return }
    page.record = record
    panel = .page(page)
  }

  /// Those that surely pass first, each part by the services' names.
  private static func rows(of desk: Desk, passing filter: ServiceFilter) -> [Row] {
    desk.catalogue.services.compactMap { service in
      filter.fit(of: service, by: desk.matcher).map { Row(service: service, fit: $0) }
    }
    .sorted { left, right in
      let (first, second) = (left.service.name[.fi] ?? "", right.service.name[.fi] ?? "")
      return (left.fit, first.lowercased(), left.service.id)
        < (right.fit, second.lowercased(), right.service.id)
    }
  }
}

extension DirectoryState {
  func whyNot(_ command: Command) -> WhyNot? {
    switch command {
    case .open, .search: focusedService == nil ? .emptyList : nil
    case .clear: filter.isEmpty ? .notNarrowed : nil
    default: nil
    }
  }
}
