import Languages
import Matching

extension ClientFilter {
  /// The demand as the client has made it, for example `matka enintään 30 minuuttia`.
  public func text(in language: Language, names: CatalogueNames) -> String {
    phrase(names)[language]
  }

  private func phrase(_ names: CatalogueNames) -> Phrase {
    switch self {
    case .travel(let minutes):
      Phrase(
        fi: "matka enintään \(minutes) minuuttia",
        sv: "resväg högst \(minutes) minuter",
        en: "at most \(minutes) minutes of travel",
      )
    case .times(let times):
      Phrase { "\(onlyTimes[$0]): \(Phrase.list(times.map(\.phrase))[$0])" }
    case .fields(let fields):
      Phrase { "\(notField[$0]): \(Phrase.list(fields.map(names.field))[$0])" }
    case .noNights: Phrase(fi: "ei yötyötä", sv: "inget nattarbete", en: "no night work")
    case .noShifts: Phrase(fi: "ei vuorotyötä", sv: "inget skiftarbete", en: "no shift work")
    case .earliestStart(let day):
      Phrase(
        fi: "aloitus aikaisintaan \(day.phrase.fi)",
        sv: "start tidigast \(day.phrase.sv)",
        en: "a start on \(day.phrase.en) at the earliest",
      )
    case .noSupportedVariant:
      Phrase(
        fi: "opetus nykyisellä kielitasolla",
        sv: "undervisning på nuvarande språknivå",
        en: "teaching at the present language level",
      )
    case .noUnpaidStudy:
      Phrase(
        fi: "ei opiskelua ilman palkkaa",
        sv: "inga studier utan lön",
        en: "no study without wages",
      )
    case .learning(.work):
      Phrase(fi: "oppiminen vain työssä", sv: "bara att lära sig på jobbet", en: "only at work")
    case .learning:
      Phrase(fi: "oppiminen vain koulussa", sv: "bara att lära sig i skolan", en: "only at school")
    }
  }
}

private let onlyTimes = Phrase(fi: "opetus vain", sv: "undervisning bara", en: "teaching only")
private let notField = Phrase(fi: "ei alaa", sv: "inte branschen", en: "not the field")
