import Matching
import TerminalUI

/// A trial: some facts given other values, and what that would change in the list.
///
/// Nothing of it is stored in the case.
public struct WhatIfState: Sendable {
  let ranking: RankingState
  /// The facts that can be tried, with the values of each.
  let topics: [(topic: FactTopic, choices: FactChoices)]
  /// By topic the value tried; the client's own where there is none.
  private(set) var tried: [FactTopic: FactChange] = [:]
  private(set) var difference: RankingDifference
  var focus = 0
  /// Whether what changes takes the whole screen, and its first row there.
  var showsDetails = false
  var scroll = 0
  private let profile: Profile
  private static let longest = 400
  /// More is not read on a screen.
  private static let limits = RankingLimits(possible: 60, notYet: 60, excluded: 60)

  init(ranking: RankingState, desk: Desk) {
    self.ranking = ranking
    let client = LuotsiApp.profile(from: ranking.interview.session)
    profile = client
    topics = FactTopic.allCases.compactMap { topic in
      let choices = topic.choices(for: client, on: desk.today)
      return choices.changes.isEmpty ? nil : (topic, choices)
    }
    difference = ranking.ranking.difference(from: ranking.ranking)
  }

  /// The changes tried, in the topics' order.
  var changes: [FactChange] {
    topics.compactMap { tried[$0.topic] }
  }

  /// What one key did: whether the screen is left.
  mutating func update(_ key: Key, command: Command?, desk: Desk) -> Bool {
    switch (command, key) {
    case (.leave, _) where showsDetails: showsDetails = false
    case (.leave, _): return true
    case (.details, _):
      showsDetails.toggle()
      scroll = 0
    case (.undo, _):
      tried = [:]
      work(desk)
    case (_, .left) where !showsDetails: step(by: -1, desk: desk)
    case (_, .right) where !showsDetails: step(by: 1, desk: desk)
    default:
      if showsDetails {
        scroll = moved(scroll, by: key, count: Self.longest)
      } else {
        focus = moved(focus, by: key, count: topics.count)
      }
    }
    return false
  }

  /// Tries the next or the previous value of the focused topic, beginning at the client's own;
  /// after the last comes the first.
  private mutating func step(by step: Int, desk: Desk) {
    guard topics.indices.contains(focus) else { return }
    let (topic, choices) = topics[focus]
    let values = choices.values
    guard let place = values.firstIndex(of: tried[topic]) else { return }
    tried[topic] = values[(place + step + values.count) % values.count]
    work(desk)
  }

  private mutating func work(_ desk: Desk) {
    let changed = changes.reduce(profile) { $1.applied(to: $0) }
    difference = desk.matcher.whatIf(
      changed,
      insteadOf: profile,
      on: desk.today,
      weights: ranking.interview.advisorChoices.ownWeights,
      limits: Self.limits,
    )
  }
}
