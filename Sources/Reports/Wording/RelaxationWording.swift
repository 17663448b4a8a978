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
  /// What would give and what it brings: `matka 60 minuuttiin: +14`, and the best example.
  public func text(in language: Language, names: CatalogueNames) -> String {
    let changes = changes.map { $0.text(in: language, names: names) }
    let what = changes.joined(separator: " + ").capitalisedFirst
    let most = gainedAtMost > gained ? " (\(atMost[language]) +\(gainedAtMost))" : ""
    return "\(what): +\(gained)\(most), \(example[language]) \(names.offering(best)[language])"
  }
}

private let timesWord = Phrase(fi: "myös ajat", sv: "även tiderna", en: "also the times")
private let fieldWord = Phrase(fi: "myös ala", sv: "även branschen", en: "also the field")
private let atMost = Phrase(fi: "rajatta", sv: "utan gräns", en: "without limit")
private let example = Phrase(fi: "esim.", sv: "t.ex.", en: "such as")
