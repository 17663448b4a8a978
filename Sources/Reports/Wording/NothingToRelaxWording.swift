import Languages
import Matching

extension Relaxations {
  /// How many fit every wish of the client, and how many something else closes.
  public func countsText(in language: Language) -> String {
    let (fitting, others) = (numberPhrase(fitting), numberPhrase(blockedOtherwise))
    return Phrase(
      fi: "Kaikkiin toiveisiin sopii \(fitting.fi); muu syy estää \(others.fi).",
      sv: "\(fitting.sv) passar alla önskemål; annat hindrar \(others.sv).",
      en: "\(fitting.en) meet every wish; something else closes \(others.en).",
    )[language]
  }

  /// Why no wish has to give, or why none would help; nil when some would.
  public func nothingToRelaxText(in language: Language) -> String? {
    guard relaxations.isEmpty else { return nil }
    if blockedOtherwise == 0 { return (fitting == 0 ? noTrainings : allFit)[language] }
    let hasWishes = filters.contains { $0 != .noSupportedVariant }
    return (hasWishes ? noneHelps : noWishes)[language]
  }
}

private let noTrainings = Phrase(
  fi: "Ei ole mistä joustaa: luettelossa ei ole yhtään koulutusta.",
  sv: "Det finns inget att ge efter på: katalogen har inga utbildningar.",
  en: "There is nothing to give way on: the catalogue has no trainings.",
)
private let allFit = Phrase(
  fi: "Mistään ei tarvitse joustaa: jokainen koulutus sopii asiakkaan toiveisiin.",
  sv: "Ingen behöver ge efter: varje utbildning passar klientens önskemål.",
  en: "Nothing has to give way: every training meets the client's wishes.",
)
private let noWishes = Phrase(
  fi: "Ei ole mistä joustaa: asiakas ei ole rajannut matkaa, aikoja, aloja eikä alkua. "
    + "Esteenä ovat koulutusten ehdot.",
  sv: "Det finns inget att ge efter på: klienten har inte begränsat resväg, tider, branscher "
    + "eller start. Hindren är utbildningarnas villkor.",
  en: "There is nothing to give way on: the client has set no limits on travel, times, fields "
    + "or start. What closes trainings is their own terms.",
)
private let noneHelps = Phrase(
  fi: "Toiveista joustaminen ei avaa mitään lisää. Esteenä ovat koulutusten ehdot.",
  sv: "Att ge efter på önskemålen öppnar inget mera. Hindren är utbildningarnas villkor.",
  en: "Giving way on wishes opens nothing more. What closes trainings is their own terms.",
)
