import Languages
import Matching

extension Robustness {
  /// In natural frequencies, rounded to tenths; nil when it was never among the five best.
  public func text(in language: Language) -> String? {
    guard samples > 0, topFive > 0 else { return nil }
    let tenths = (topFive * 10 + samples / 2) / samples
    return phrase(tenths: tenths)[language]
  }

  private func phrase(tenths: Int) -> Phrase {
    switch tenths {
    case 0:
      Phrase(
        fi: "Harvoin viiden parhaan joukossa, kun painotukset vaihtelevat.",
        sv: "Sällan bland de fem bästa när vikterna varierar.",
        en: "Seldom among the five best when the weightings vary.",
      )
    case 10 where topFive == samples:
      Phrase(
        fi: "Aina viiden parhaan joukossa, kun painotukset vaihtelevat.",
        sv: "Alltid bland de fem bästa när vikterna varierar.",
        en: "Always among the five best when the weightings vary.",
      )
    case 10:
      Phrase(
        fi: "Lähes aina viiden parhaan joukossa, kun painotukset vaihtelevat.",
        sv: "Nästan alltid bland de fem bästa när vikterna varierar.",
        en: "Nearly always among the five best when the weightings vary.",
      )
    default:
      Phrase(
        fi: "Viiden parhaan joukossa " + (tenths == 1 ? "kerran" : "\(tenths) kertaa")
          + " 10:stä, kun painotukset vaihtelevat.",
        sv: "Bland de fem bästa " + (tenths == 1 ? "1 gång" : "\(tenths) gånger")
          + " av 10 när vikterna varierar.",
        en: "Among the five best in \(tenths) of 10 reasonable weightings.",
      )
    }
  }
}

/// What the frequencies are, for a legend.
public let robustnessLegend = Phrase(
  fi: "Painotukset ja vastaamattomat kysymykset ovat oletuksia. Luvut eivät kerro "
    + "todennäköisyyttä saada paikka tai työtä.",
  sv:
    "Vikterna och de obesvarade frågorna är antaganden. Talen säger inget om sannolikheten att få "
    + "en plats eller ett jobb.",
  en: "The weightings and unanswered questions are assumptions. The figures are no chances of a "
    + "place or a job.",
)
