import Languages

/// How many days away something is: `66 päivän päästä`, `36–66 päivän päästä`, `tänään`.
///
/// A range from 0 says only the latest, for it may already have been. What is over two years away
/// is told in whole years.
func daysPhrase(_ days: ClosedRange<Int>) -> Phrase {
  let last = days.upperBound
  if last == 0 { return Phrase(fi: "tänään", sv: "i dag", en: "today") }
  let years = days.lowerBound / 366
  if years >= 2 {
    return Phrase(
      fi: "yli \(years) vuoden päästä",
      sv: "om över \(years) år",
      en: "in over \(years) years",
    )
  }
  let plural = last == 1 ? "" : "s"
  if days.lowerBound == 0 {
    return Phrase(
      fi: "viimeistään \(last) päivän päästä",
      sv: last == 1 ? "senast om 1 dag" : "senast om \(last) dagar",
      en: "in \(last) day\(plural) at the latest",
    )
  }
  let count = days.lowerBound == last ? "\(last)" : "\(days.lowerBound)–\(last)"
  return Phrase(
    fi: "\(count) päivän päästä",
    sv: last == 1 ? "om 1 dag" : "om \(count) dagar",
    en: "in \(count) day\(plural)",
  )
}
