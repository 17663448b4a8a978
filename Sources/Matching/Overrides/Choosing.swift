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
    let weights = try choices.weights
    let standard = rank(profile, on: date, limits: limits)
    let ranking =
      weights == nil ? standard : rank(profile, on: date, weights: weights, limits: limits)
    let present = Set(ranking.matches.map(\.offering))
    let context = context(profile, on: date, weights: weights)
    let beyond = (choices.pins + choices.hides).map(\.offering)
      .filter { !present.contains($0) }
      .compactMap { catalogue.row(of: $0) }
      .map { match(catalogue.offerings[$0], in: context) }
    return ChosenList(ranking, comparedWith: standard, choices: choices, beyond: beyond)
  }
}
