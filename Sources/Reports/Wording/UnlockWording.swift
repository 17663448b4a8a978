import Languages
import Matching

extension UnlockStep {
  /// How long it takes, for example `noin 6 kk`; nil for a matter of days.
  public func durationText(in language: Language) -> String? {
    months > 0 ? aboutMonths(months)[language] : nil
  }
}

extension UnlockPlan {
  /// How long the whole plan takes; nil for a matter of days.
  public func durationText(in language: Language) -> String? {
    months > 0 ? aboutMonths(months)[language] : nil
  }
}

func aboutMonths(_ months: Int) -> Phrase {
  Phrase(
    fi: "noin \(months) kk",
    sv: "cirka \(months) mån",
    en: months == 1 ? "about 1 month" : "about \(months) months",
  )
}

extension String {
  /// With a capital first letter, for the beginning of a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
