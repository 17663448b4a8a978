import CivilDates
import Languages
import Matching

/// What to say, on screens and in print, of a catalogue that is older than its rule pack allows.
///
/// `day` is when its oldest part was retrieved; nil when that is not known. The answer is nil when
/// there is nothing to say.
public func oldDataText(
  dataFrom day: CivilDate?,
  on date: CivilDate,
  rules: RulePack,
  in language: Language,
) -> String? {
  guard let day, let days = rules.daysOld(dataFrom: day, on: date) else { return nil }
  return Phrase(
    fi: "Aineisto on \(days) päivää vanha. Tuo uusi: luotsi catalogue import",
    sv: "Materialet är \(days) dagar gammalt. Hämta nytt: luotsi catalogue import",
    en: "The data is \(days) days old. Get new: luotsi catalogue import",
  )[language]
}
