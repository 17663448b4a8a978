import Catalogue
import Languages

extension LabourFigure {
  /// The publisher's state with its degree, or that there are counts alone.
  public func stateText(in language: Language) -> String {
    if state == .failed { return failedPhrase[language] }
    return (state?.balance.map { $0.phrase(degree: degree) } ?? countsAlonePhrase)[language]
  }

  /// The counts that are known, and that one is hidden; empty when neither.
  public func countsText(in language: Language) -> String {
    let counts =
      countPhrases(unemployed: unemployed, vacancies: vacancies)
      + (isCensored ? [hiddenPhrase] : [])
    return counts.map { $0[language] }.joined(separator: ", ")
  }
}

private let failedPhrase = Phrase(
  fi: "julkaisijan laskenta ei onnistunut",
  sv: "utgivarens beräkning misslyckades",
  en: "the publisher's computation failed",
)

private let hiddenPhrase = Phrase(
  fi: "luku salattu",
  sv: "antal dolt",
  en: "a count is hidden",
)

extension CatalogueNames {
  /// The area's name; its code where nobody names it.
  public func area(_ area: LabourArea) -> Phrase {
    switch area {
    case .wholeCountry: Phrase(fi: "Koko maa", sv: "Hela landet", en: "Whole country")
    case .region(let code): regionNames[code] ?? Phrase { _ in area.description }
    case .municipality(let code): municipality(code)
    case .other(let text): Phrase { _ in text }
    }
  }
}
