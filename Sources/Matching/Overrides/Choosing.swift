import Catalogue
import CivilDates

extension Matcher {
  /// The list under the advisor's choices, with what they changed in it.
  public func choose(
    _ choices: AdvisorChoices,
    for profile: Profile,
    on date: CivilDate,
    limits: RankingLimits = .shown,
  ) throws(ChoiceError) -> ChosenList {
    let ranking = rank(profile, on: date, weights: try choices.weights, limits: limits)
    return try show(ranking, under: choices, for: profile, limits: limits)
  }

  /// The list of a ranking that was made with the weights of `choices`.
  public func show(
    _ ranking: Ranking,
    under choices: AdvisorChoices,
    for profile: Profile,
    limits: RankingLimits = .shown,
  ) throws(ChoiceError) -> ChosenList {
    let weights = try choices.weights
    return ChosenList(
      ranking,
      comparedWith: weights == nil ? ranking : rank(profile, on: ranking.date, limits: limits),
      choices: choices,
      beyond: matches(of: choices, beyond: ranking, for: profile, weights: weights),
    )
  }

  /// The marked offerings of the catalogue that `ranking`, made with `weights`, was cut before.
  public func matches(
    of choices: AdvisorChoices,
    beyond ranking: Ranking,
    for profile: Profile,
    weights: Weights?,
  ) -> [Match] {
    let present = Set(ranking.matches.map(\.offering))
    let context = context(profile, on: ranking.date, weights: weights)
    return (choices.pins + choices.hides).map(\.offering)
      .filter { !present.contains($0) }
      .compactMap { catalogue.row(of: $0) }
      .map { match(catalogue.offerings[$0], in: context) }
  }
}
