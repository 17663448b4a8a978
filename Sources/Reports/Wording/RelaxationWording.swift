import Languages
import Matching

extension RelaxedFilter {
  /// What would give, for example `matka 60 minuuttiin`.
  public func text(in language: Language, names: CatalogueNames) -> String {
    phrase(names)[language]
  }

  private func phrase(_ names: CatalogueNames) -> Phrase {
    switch self {
    case .travel(let minutes):
      Phrase(
        fi: "matka \(minutes) minuuttiin",
        sv: "resväg upp till \(minutes) minuter",
        en: "up to \(minutes) minutes of travel",
      )
    case .times(let added):
      Phrase { "\(timesWord[$0]): \(Phrase.list(added.map(\.phrase))[$0])" }
    case .fields(let fields):
      Phrase { "\(fieldWord[$0]): \(Phrase.list(fields.map(names.field))[$0])" }
    case .nights: Phrase(fi: "myös yötyö", sv: "även nattarbete", en: "night work as well")
    case .shifts: Phrase(fi: "myös vuorotyö", sv: "även skiftarbete", en: "shift work as well")
    case .start(let day):
      Phrase(
        fi: "aloitus jo \(day.phrase.fi)",
        sv: "start redan \(day.phrase.sv)",
        en: "a start already on \(day.phrase.en)",
      )
    case .supportedVariant:
      Phrase(
        fi: "puoli kielitasoa ylempi, kielen tuella",
        sv: "en halv språknivå högre, med språkstöd",
        en: "half a language level higher, with language support",
      )
    case .unpaidStudy:
      Phrase(fi: "opiskelu ilman palkkaa", sv: "studier utan lön", en: "study without wages")
    case .learning(.work):
      Phrase(fi: "oppiminen työssä", sv: "att lära sig på jobbet", en: "learning at work")
    case .learning:
      Phrase(fi: "oppiminen koulussa", sv: "att lära sig i skolan", en: "learning at school")
    }
  }
}

extension Relaxation {
  /// What would give and what it brings: `matka 60 minuuttiin: +14`, and the best of it.
  public func text(in language: Language, names: CatalogueNames) -> String {
    let what = changesText(in: language, names: names)
    let gain = gainText(in: language)
    return "\(what): \(gain), \(bestWord[language]) \(best.text(in: language, names: names))"
  }

  /// What would give, all of it together.
  public func changesText(in language: Language, names: CatalogueNames) -> String {
    changes.map { $0.text(in: language, names: names) }.joined(separator: " + ").capitalisedFirst
  }

  /// How many open: `+14`, or `+14 (rajatta +20)` where no limit at all would open more.
  public func gainText(in language: Language) -> String {
    gainedAtMost > gained ? "+\(gained) (\(atMost[language]) +\(gainedAtMost))" : "+\(gained)"
  }

  /// Each demand with how far it gives: `matka enintään 30 minuuttia → matka 60 minuuttiin`.
  public func giveTexts(in language: Language, names: CatalogueNames) -> [String] {
    zip(filters, changes).map { filter, change in
      let now = filter.text(in: language, names: names)
      let then = change.text(in: language, names: names)
      guard case .earliestStart(let wished) = filter, case .start(let day) = change else {
        return "\(now) → \(then)"
      }
      let earlier = daysEarlierPhrase(wished.dayNumber - day.dayNumber)
      return "\(now) → \(then), \(earlier[language])"
    }
  }
}

extension OpenedOffering {
  /// `◐ Kokki, oppisopimus (tarkista, 72 pistettä)`.
  public func text(in language: Language, names: CatalogueNames) -> String {
    "\(nameText(in: language, names: names)) (\(standingText(in: language)))"
  }

  public func nameText(in language: Language, names: CatalogueNames) -> String {
    "\(verdict.mark) \(names.offering(offering)[language])"
  }

  public func standingText(in language: Language) -> String {
    "\(verdict.text(in: language)), \(pointsPhrase(points)[language])"
  }
}

private func daysEarlierPhrase(_ days: Int) -> Phrase {
  Phrase(
    fi: days == 1 ? "1 päivä aiemmin" : "\(days) päivää aiemmin",
    sv: days == 1 ? "1 dag tidigare" : "\(days) dagar tidigare",
    en: days == 1 ? "1 day earlier" : "\(days) days earlier",
  )
}

private let timesWord = Phrase(fi: "myös ajat", sv: "även tiderna", en: "also the times")
private let fieldWord = Phrase(fi: "myös ala", sv: "även branschen", en: "also the field")
private let atMost = Phrase(fi: "rajatta", sv: "utan gräns", en: "without limit")
private let bestWord = Phrase(fi: "paras", sv: "bäst", en: "the best is")
