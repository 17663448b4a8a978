import TerminalUI

extension AppState {
  /// Shows the tour at the start, once: whoever has gone through it or left it finds it in the help.
  public mutating func offerTour() {
    if !settings.tourSeen { tour = Tour() }
  }

  /// Starts the tour on an example client, who is added first where there is none.
  mutating func startTour() -> [Effect] {
    guard isUnlocked else { return [] }
    topLayer = nil
    screen = .caseList
    client = nil
    guard let example = cases.summaries.first(where: \.isExample) else { return [.readExample] }
    tour = Tour()
    return [.readFile(example.id), .listCases]
  }

  /// A key while the tour is shown: its own two, else the screen's, which may do its step.
  mutating func pressInTour(_ key: Key) -> [Effect] {
    guard topLayer == nil, var tour else { return pressPaging(key) }
    switch KeyMap.command(for: key, in: .tour) {
    case .tourEnd: return endTour()
    case .tourNext:
      let goesOn = tour.goOn()
      self.tour = tour
      return goesOn ? [] : endTour()
    default: break
    }
    let (before, command) = (tourPlace, KeyMap.command(for: key, in: keyContext))
    let effects = pressPaging(key)
    // A key may lock or start the tour anew.
    guard self.tour == tour else { return effects }
    let goesOn = tour.follow(
      Tour.Deed(key: key, command: command, effects: effects, before: before, after: tourPlace)
    )
    self.tour = tour
    return goesOn ? effects : effects + endTour()
  }

  private mutating func endTour() -> [Effect] {
    tour = nil
    announcement = TourText.ended
    guard !settings.tourSeen else { return [] }
    settings.tourSeen = true
    return [.saveSettings([.tourSeen: settings.value(of: .tourSeen)])]
  }

  var tourPlace: Tour.Place {
    switch screen {
    case .caseList: .cases
    case .interview(let interview):
      interview.question?.takesAnswer == true ? .question : .interview
    case .ranking(let ranking): ranking.showsDetails ? .reasons : .list
    case .planEntry: .planEntry
    default: .elsewhere
    }
  }
}
