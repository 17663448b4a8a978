import Languages
import Matching

extension MatchChange {
  /// What became of the offering: `ei vielä → tarkista, pisteet 45 → 52, sija 14 → 3`.
  public func text(in language: Language) -> String {
    var items: [String] = []
    if let change = verdictChange {
      items.append("\(change.from.text(in: language)) → \(change.to.text(in: language))")
    } else if let verdict = (after ?? before)?.verdict {
      items.append(verdict.text(in: language))
    }
    let points = Self.change(from: before?.points, to: after?.points)
    items.append("\(pointsWord[language]) \(points)")
    let places = Self.change(from: before?.place, to: after?.place)
    items.append("\(placeWord[language]) \(places)")
    return items.joined(separator: ", ")
  }

  private static func change(from: Int?, to: Int?) -> String {
    let words = [from, to].map { $0.map(String.init) ?? "–" }
    return from == to ? words[1] : "\(words[0]) → \(words[1])"
  }
}

extension PartChange {
  /// The criterion, the points gained and what is found now.
  public func text(in language: Language, names: CatalogueNames) -> String {
    let gain = gainPhrase(tenths: shownGain)[language]
    let found = after.detail.text(in: language, names: names)
    return "\(criterion.text(in: language)) \(gain): \(found)"
  }
}

extension RankingDifference {
  /// How many offerings had each verdict before and have now.
  public func countsText(in language: Language) -> String {
    Verdict.allCases.map { verdict in
      let (before, after) = (countsBefore[verdict], countsAfter[verdict])
      let word = verdict.text(in: language)
      return before == after ? "\(word) \(after)" : "\(word) \(before) → \(after)"
    }
    .joined(separator: ", ")
  }
}

private let pointsWord = Phrase(fi: "pisteet", sv: "poäng", en: "points")
private let placeWord = Phrase(fi: "sija", sv: "plats", en: "place")
