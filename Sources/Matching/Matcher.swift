import Catalogue
import CivilDates

/// Ranks a catalogue's offerings for a client: pure, and the same for any order of the rows.
public struct Matcher: Sendable {
  let catalogue: PreparedCatalogue
  let rules: RulePack

  /// Prepares the catalogue once, so that ranking again after each answer is quick.
  public init(catalogue: CatalogueSnapshot, rules: RulePack) {
    self.catalogue = PreparedCatalogue(catalogue, region: rules.values.labourDemand.region)
    self.rules = rules
  }

  public func rank(_ profile: Profile, on date: CivilDate) -> Ranking {
    let context = MatchingContext(profile, on: date, catalogue: catalogue, rules: rules)
    let matches = catalogue.offerings.map { match($0, in: context) }
    let keys = matches.indices.map { place in
      RankKey(matches[place], start: catalogue.offerings[place].offering.start, place: place)
    }
    return Ranking(
      date: date,
      catalogueHash: catalogue.hash,
      catalogueRows: catalogue.offerings.count,
      isExample: catalogue.isExample,
      rulesVersion: rules.version,
      matches: keys.sorted().map { matches[$0.place] },
      notices: notices(for: context),
    )
  }

  private func match(_ prepared: PreparedOffering, in context: MatchingContext) -> Match {
    let reasons = eligibilityReasons(for: prepared.offering, in: context)
    let verdict = reasons.map(\.verdict).max() ?? .open
    let plan = verdict == .notYet ? unlockPlan(from: reasons) : nil
    return Match(
      offering: prepared.offering.id,
      verdict: verdict,
      parts: parts(of: prepared, in: context),
      reasons: reasons,
      unlock: plan.map { [$0] } ?? [],
      flags: flags(of: prepared.offering, in: context),
    )
  }
}
