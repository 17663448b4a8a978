import TerminalUI

extension AppState {
  /// What a key does on the screen of settings; every change is written at once.
  mutating func pressInSettings(_ key: Key, command: Command?, focus: Int) -> [Effect] {
    switch command {
    case .leave: topLayer = nil
    case .change: return change(focus: focus, by: 1)
    case .back: return change(focus: focus, by: -1)
    default: topLayer = .settings(focus: moved(focus, by: key, count: SettingsRow.allCases.count))
    }
    return []
  }

  private mutating func change(focus: Int, by step: Int) -> [Effect] {
    let row = SettingsRow.allCases[focus]
    if let reason = lockedReason(of: row) {
      announcement = reason
      return []
    }
    let before = settings
    change(row, by: step)
    guard settings != before else {
      announcement = (step > 0 ? WhyNot.isLast : .isFirst).sentence
      return []
    }
    return [.saveSettings([row.name: settings.value(of: row.name)])]
  }

  /// How the terminal is to behave under the settings of now.
  public var terminalSettings: TerminalSettings {
    settings.forTerminal(isPractice: desk.isPractice)
  }
}

extension Settings {
  /// How the terminal is to behave; in practice nothing is locked.
  public func forTerminal(isPractice: Bool) -> TerminalSettings {
    TerminalSettings(
      theme: theme,
      mouse: mouse,
      idleAfter: isPractice ? nil : .seconds(lockAfterMinutes * 60),
    )
  }
}
