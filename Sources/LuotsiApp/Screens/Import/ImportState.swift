import CatalogueStore
import Foundation
import TerminalUI

/// Files of a register on their way into the catalogue: named, tried out, taken.
public struct ImportState: Sendable {
  enum Stage: Equatable, Sendable {
    case naming
    /// What the import would do; nothing is changed yet.
    case tried(ImportReport)
    case taken(ImportReport)
  }

  enum Step {
    case stay
    case leave
    case take(CatalogueSource, path: String, isTrial: Bool)
  }

  /// The screen it was opened on.
  let origin: AppState.Screen
  private(set) var stage = Stage.naming
  private(set) var focus = 0
  private(set) var path = TextField()
  /// Why nothing was taken; nil when nothing went wrong.
  private(set) var failure: ImportFailure?
  /// The first row of the report on screen.
  private(set) var scroll = 0
  private static let longestReport = 300

  static let sources = CatalogueSource.allCases.filter { $0 != .bundled }

  init(origin: AppState.Screen) { self.origin = origin }

  var source: CatalogueSource { Self.sources[focus] }

  var keyContext: KeyContext {
    switch stage {
    case .naming: .importing
    case .tried: .importTried
    case .taken: .importTaken
    }
  }

  mutating func update(_ key: Key, command: Command?) -> Step {
    switch (stage, command) {
    case (.naming, .leave): return .leave
    case (.naming, .next):
      guard !path.text.trimmingBlanks.isEmpty else { return .stay }
      failure = nil
      return .take(source, path: path.text.trimmingBlanks, isTrial: true)
    case (.naming, _): name(key)
    case (.tried, .accept): return .take(source, path: path.text.trimmingBlanks, isTrial: false)
    case (.tried, .leave): stage = .naming
    case (.taken, .leave): return .leave
    case (.tried, _), (.taken, _): scroll = moved(scroll, by: key, count: Self.longestReport)
    }
    return .stay
  }

  private mutating func name(_ key: Key) {
    switch key {
    case .up, .down, .pageUp, .pageDown: focus = moved(focus, by: key, count: Self.sources.count)
    default: if path.apply(key) { failure = nil }
    }
  }

  mutating func paste(_ text: String) {
    guard stage == .naming else { return }
    path.insert(text)
    failure = nil
  }

  mutating func take(_ report: ImportReport, isTrial: Bool) {
    stage = isTrial ? .tried(report) : .taken(report)
    scroll = 0
  }

  mutating func take(_ failure: ImportFailure) {
    self.failure = failure
    stage = .naming
  }
}
