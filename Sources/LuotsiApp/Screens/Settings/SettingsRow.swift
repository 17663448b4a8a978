import Languages
import TerminalUI

/// A line of the settings screen.
enum SettingsRow: Int, CaseIterable, Sendable {
  case language
  case theme
  case mouse
  case lockAfter
  case keepMonths
  case rightToLeft

  var name: Settings.Name {
    switch self {
    case .language: .language
    case .theme: .theme
    case .mouse: .mouse
    case .lockAfter: .lockAfterMinutes
    case .keepMonths: .keepMonths
    case .rightToLeft: .rightToLeft
    }
  }
}

extension AppState {
  /// Why the row cannot be changed; nil where it can.
  func lockedReason(of row: SettingsRow) -> Phrase? {
    if settings.setByOrganisation.contains(row.name) { return SettingsText.setByOrganisation }
    if row == .keepMonths { return SettingsText.forOrganisation }
    if row == .lockAfter, desk.isPractice { return SettingsText.neverInPractice }
    return nil
  }

  /// The next value of a row, or with a negative `step` the one before.
  mutating func change(_ row: SettingsRow, by step: Int) {
    switch row {
    case .language:
      language = language.neighbour(step)
      settings.language = language
    case .theme: settings.theme = settings.theme.neighbour(step)
    case .mouse: settings.mouse.toggle()
    case .lockAfter:
      let now = settings.lockAfterMinutes
      let next = step > 0 ? lockMinutes.first { $0 > now } : lockMinutes.last { $0 < now }
      settings.lockAfterMinutes = next ?? now
    case .rightToLeft:
      let now = settings.rightToLeft[terminalName]
      settings.rightToLeft[terminalName] = now?.neighbour(step) ?? .terminal
    case .keepMonths: return
    }
  }
}

/// What the screen offers of the minutes that a file may set.
private let lockMinutes = [1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45, 60]

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The case so many steps further, round and round.
  fileprivate func neighbour(_ step: Int) -> Self {
    let cases = Self.allCases
    guard let here = cases.firstIndex(of: self) else { return self }
    return cases[(here + step + cases.count) % cases.count]
  }
}
