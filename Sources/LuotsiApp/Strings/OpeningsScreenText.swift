import Languages

/// The texts of the screen of what would open, beside those that reports share.
enum OpeningsText {
  static let title = Phrase(fi: "Mikä aukeaisi", sv: "Vad skulle öppnas", en: "What would open")
  /// Over a list in which nothing is possible.
  static let nothingFits = Phrase(
    fi: "Mikään ei sovi näillä ehdoilla. Paina e: mikä aukeaisi.",
    sv: "Inget passar med de här villkoren. Tryck e: vad skulle öppnas.",
    en: "Nothing fits on these terms. Press e: what would open.",
  )
  static let gives = Phrase(fi: "Mistä joustetaan", sv: "Vad som ger efter", en: "What gives way")
  static let opens = Phrase(fi: "Mitä se avaa", sv: "Vad det öppnar", en: "What it opens")
  static let askAboutSupport = Phrase(
    fi: "Kielen tuki on koulun antamaa: kysy koululta, riittääkö se.",
    sv: "Språkstödet ges av skolan: fråga skolan om det räcker.",
    en: "The school gives the language support: ask it whether that is enough.",
  )
  static let clientDecides = Phrase(
    fi: "Toive on asiakkaan: hän päättää, joustaako siitä. Muutosta voi kokeilla listalla: w.",
    sv: "Önskemålet är klientens: hen avgör. En ändring kan prövas på listan: w.",
    en: "The wish is the client's, who decides. A change can be tried on the list: w.",
  )
  static let noSteps = Phrase(
    fi: "Tiedossa olevat askeleet eivät avaa tätä. Syyt näkyvät listalla: Enter.",
    sv: "Inga kända steg öppnar den här. Orsakerna syns på listan: Enter.",
    en: "No known steps open this. The list shows why: Enter.",
  )

  static func pointsAtMost(_ points: Int) -> Phrase {
    Phrase(
      fi: "Pisteet enintään \(points)",
      sv: "Poäng högst \(points)",
      en: "At most \(points) points",
    )
  }

  static func shown(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      fi: "Näytetään \(count) parasta, kaikkiaan \(all).",
      sv: "Visas de \(count) bästa av \(all).",
      en: "The best \(count) of \(all) are shown.",
    )
  }
}

extension OpeningsSection {
  /// With how many entries there are of it.
  func title(count: Int) -> Phrase {
    switch self {
    case .relaxations:
      Phrase(
        fi: "Jos toiveista joustetaan (\(count))",
        sv: "Om man ger efter på önskemålen (\(count))",
        en: "If wishes give way (\(count))",
      )
    case .nearMisses:
      Phrase(fi: "Lähellä (\(count))", sv: "Nära (\(count))", en: "Near (\(count))")
    case .ladders:
      Phrase(
        fi: "Kauempana, näin se aukeaa (\(count))",
        sv: "Längre borta, så här öppnas det (\(count))",
        en: "Further off, this opens it (\(count))",
      )
    }
  }
}
