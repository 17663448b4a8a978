import Catalogue
import CivilDates

extension Matcher {
  /// Compares two offerings of the catalogue for a client; nil when one is not in it.
  public func compare(
    _ first: Offering.ID,
    _ second: Offering.ID,
    for profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
  ) -> Comparison? {
    guard let one = catalogue.row(of: first), let other = catalogue.row(of: second) else {
      return nil
    }
    let context = context(profile, on: date, weights: weights)
    return Matching.compare(
      match(catalogue.offerings[one], in: context),
      match(catalogue.offerings[other], in: context),
    )
  }
}
