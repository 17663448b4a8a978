import Matching
import TerminalUI

/// Weights being set by the advisor, with what each key would do to the list.
public struct WeightsState: Sendable {
  /// What one key did besides.
  enum Step: Equatable {
    case stay
    case leave
    case use(AdvisorChoices)
  }

  let ranking: RankingState
  /// What would be taken into use; nil for the rule pack's weights.
  private(set) var weighing: AdvisorChoices.Weighing?
  /// The criteria as they stand on the screen, what matters most first.
  private(set) var order: [Criterion]
  /// The place of the focused criterion in ``order``.
  private(set) var focus = 0
  /// Before the client's priorities move them.
  private(set) var weights: Weights
  /// After the client's priorities have moved them.
  private(set) var used: Weights
  private(set) var effect: ChoiceEffect
  /// Whether the last key asked for more labour demand than there may be.
  private(set) var isCapped = false
  /// The first row on screen of what changes in the list.
  private(set) var scroll = 0
  let profile: Profile
  /// What the points of the focused criterion are set from, so that going up and down again ends
  /// where it began.
  private var anchor: Weights
  /// What each change on this screen replaced, the last one at the end.
  private var earlier: [AdvisorChoices.Weighing?] = []

  init(ranking: RankingState, desk: Desk) {
    self.ranking = ranking
    profile = LuotsiApp.profile(from: ranking.interview.session)
    let choices = ranking.interview.advisorChoices
    weighing = choices.weighing
    weights = choices.ownWeights ?? desk.rules.weights
    used = ranking.ranking.weights ?? weights
    anchor = weights
    order = Self.order(weighing, weights)
    effect = Self.effect(of: ranking.ranking, besides: ranking.standard)
  }

  mutating func update(_ key: Key, command: Command?, desk: Desk) -> Step {
    switch command {
    case .leave: return .leave
    case .useWeights: return use()
    case .increase: step(by: 1, desk: desk)
    case .decrease: step(by: -1, desk: desk)
    case .raise: move(by: -1, desk: desk)
    case .lower: move(by: 1, desk: desk)
    case .clear: weigh(nil, desk: desk)
    case .undo: undo(desk: desk)
    default:
      page(key)
    }
    return .stay
  }

  /// Moves the focus or, by the paging keys, what is seen of the changes.
  private mutating func page(_ key: Key) {
    switch key {
    // As many rows as the lowest window shows, so that none is passed over.
    case .pageUp: scroll = max(0, scroll - 2)
    case .pageDown: scroll = min(max(0, effect.topTen.count - 1), scroll + 2)
    default:
      focus = moved(focus, by: key, count: order.count)
      anchor = weights
    }
  }

  /// `standard` are the rule pack's weights.
  func whyNot(_ command: Command, standard: Weights) -> WhyNot? {
    switch command {
    case .increase:
      let isMost = stepped(by: 1) == weights
      return !isMost ? nil : order[focus] != .labourDemand ? .noMorePoints : .demandIsCapped
    case .decrease: return stepped(by: -1) == weights ? .noFewerPoints : nil
    case .raise: return focus == 0 ? .isFirst : nil
    case .lower: return focus == order.count - 1 ? .isLast : nil
    case .clear: return weighing == nil && weights == standard ? .hasStandardWeights : nil
    case .undo: return earlier.isEmpty ? .nothingToUndo : nil
    default: return nil
    }
  }

  private func use() -> Step {
    var choices = ranking.interview.advisorChoices
    guard weighing != choices.weighing else { return .leave }
    do throws(ChoiceError) {
      try choices.weigh(weighing)
    } catch {
      preconditionFailure("weights that are set here hold: \(error)")
    }
    return .use(choices)
  }

  /// Gives the focused criterion a whole point more or less.
  private mutating func step(by step: Int, desk: Desk) {
    let set = stepped(by: step)
    guard set != weights else { return }
    let kept = anchor
    weigh(set == desk.rules.weights ? nil : .weights(set), desk: desk)
    anchor = kept
    isCapped = set.labourDemand == Weights.labourDemandCap && weighing != nil
  }

  private func stepped(by step: Int) -> Weights {
    let criterion = order[focus]
    let points = (weights.points[criterion] ?? 0) + step
    return anchor.setting(criterion, to: points * Weights.total / 100)
  }

  /// Moves the focused criterion in the order of importance, which then gives the weights.
  private mutating func move(by step: Int, desk: Desk) {
    let place = focus + step
    guard order.indices.contains(place) else { return }
    var reordered = order
    reordered.swapAt(focus, place)
    weigh(.order(reordered), desk: desk)
    isCapped = weights.labourDemand == Weights.labourDemandCap
  }

  private mutating func weigh(_ weighing: AdvisorChoices.Weighing?, desk: Desk) {
    earlier.append(self.weighing)
    show(weighing, desk: desk)
  }

  private mutating func undo(desk: Desk) {
    guard let last = earlier.popLast() else { return }
    show(last, desk: desk)
  }

  private mutating func show(_ weighing: AdvisorChoices.Weighing?, desk: Desk) {
    let focused = order[focus]
    var choices = AdvisorChoices()
    do throws(ChoiceError) {
      try choices.weigh(weighing)
    } catch {
      preconditionFailure("weights that are set here hold: \(error)")
    }
    self.weighing = weighing
    weights = choices.ownWeights ?? desk.rules.weights
    anchor = weights
    order = Self.order(weighing, weights, before: order)
    focus = order.firstIndex(of: focused) ?? 0
    isCapped = false
    scroll = 0
    let ranked = desk.matcher.rank(profile, on: desk.today, weights: choices.ownWeights)
    used = ranked.weights ?? weights
    effect = Self.effect(of: ranked, besides: ranking.standard)
  }

  /// The chosen order, else by weight; what weighs the same stays as it stood.
  private static func order(
    _ weighing: AdvisorChoices.Weighing?,
    _ weights: Weights,
    before: [Criterion] = Criterion.allCases,
  ) -> [Criterion] {
    if case .order(let order) = weighing { return order }
    return before.enumerated().sorted { one, other in
      let (left, right) = (weights[one.element], weights[other.element])
      return left == right ? one.offset < other.offset : left > right
    }
    .map(\.element)
  }

  /// What the weights alone change: a pin changes the list under any weights.
  private static func effect(of ranking: Ranking, besides standard: Ranking) -> ChoiceEffect {
    ChosenList(ranking, comparedWith: standard, choices: AdvisorChoices(), beyond: []).effect
  }
}
