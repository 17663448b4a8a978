import Languages
import Matching

extension Comparison {
  /// What settles the order, in one sentence.
  public func orderText(in language: Language, names: CatalogueNames) -> String {
    let first = names.offering(first)
    let second = names.offering(second)
    return Phrase { language in
      sentence(first[language], second[language], language)
    }[language]
  }

  private func sentence(_ first: String, _ second: String, _ language: Language) -> String {
    let verdicts = (firstVerdict.text(in: language), secondVerdict.text(in: language))
    let gain = gainPhrase(tenths: shownDifference)
    return switch decider {
    case .verdict:
      Phrase(
        fi: "Tila ratkaisee: \(first) – \(verdicts.0), \(second) – \(verdicts.1).",
        sv: "Läget avgör: \(first) – \(verdicts.0), \(second) – \(verdicts.1).",
        en: "The verdict decides: \(first) – \(verdicts.0), \(second) – \(verdicts.1).",
      )[language]
    case .steps:
      Phrase(
        fi: "Askelten määrä ratkaisee: kumpikaan ei ole vielä auki.",
        sv: "Antalet steg avgör: ingendera är öppen ännu.",
        en: "The number of steps decides: neither is open yet.",
      )[language]
    case .months:
      Phrase(
        fi: "Kumpikaan ei ole vielä auki, ja askelia on yhtä monta. Kesto ratkaisee: "
          + "\(first) – \(length(firstMonths).fi), \(second) – \(length(secondMonths).fi).",
        sv: "Ingendera är öppen ännu, och stegen är lika många. Tiden avgör: "
          + "\(first) – \(length(firstMonths).sv), \(second) – \(length(secondMonths).sv).",
        en: "Neither is open yet, with as many steps. How long they take decides: "
          + "\(first) – \(length(firstMonths).en), \(second) – \(length(secondMonths).en).",
      )[language]
    case .score:
      Phrase(
        fi: "Pisteet ratkaisevat: \(first) \(gain.fi) verrattuna: \(second).",
        sv: "Poängen avgör: \(first) \(gain.sv) jämfört med \(second).",
        en: "Points decide: \(first) \(gain.en) compared with \(second).",
      )[language]
    case .start:
      Phrase(
        fi: "Pisteet ovat samat: aiempi alku ratkaisee, ja viimeksi tunnus.",
        sv: "Poängen är lika: den tidigare starten avgör, och sist koden.",
        en: "The points are equal: the earlier start decides, and last the identifier.",
      )[language]
    }
  }

  private func length(_ months: Int?) -> Phrase {
    guard let months, months > 0 else {
      return Phrase(fi: "muutama päivä", sv: "några dagar", en: "some days")
    }
    return aboutMonths(months)
  }

  /// What it takes to reverse the order; nil when points do not settle it.
  public func reversalText(in language: Language) -> String? {
    guard decider == .score else { return nil }
    guard let reversal else { return noReversal[language] }
    let amount = weightPhrase(reversal.amount)
    return Phrase(
      fi: "Järjestys vaihtuisi tai tasoittuisi, jos \(amount.fi) painopistettä sadasta siirtyisi: "
        + "\(reversal.from.text(in: .fi)) → \(reversal.to.text(in: .fi)).",
      sv: "Ordningen skulle ändras eller bli jämn om \(amount.sv) viktpoäng av hundra flyttades: "
        + "\(reversal.from.text(in: .sv)) → \(reversal.to.text(in: .sv)).",
      en:
        "The order would turn or become even if \(amount.en) of a hundred points of weight moved: "
        + "\(reversal.from.text(in: .en)) → \(reversal.to.text(in: .en)).",
    )[language]
  }
}

extension CriterionDifference {
  /// The criterion and by how many tenths of a point the first has more.
  public func text(showing tenths: Int, in language: Language) -> String {
    "\(criterion.text(in: language)) \(gainPhrase(tenths: tenths)[language])"
  }
}

private let noReversal = Phrase(
  fi: "Mikään painon siirto kahden mittarin välillä ei vaihda järjestystä.",
  sv: "Ingen flytt av vikt mellan två mått ändrar ordningen.",
  en: "No shift of weight between two criteria reverses the order.",
)
