import Catalogue
import Languages
import Reports

extension Desk {
  /// Kind, provider, place, start, length and cards needed, as far as the catalogue says; nil for
  /// an offering that it does not have.
  func factsText(of id: Offering.ID, in language: Language) -> String? {
    guard let offering = offerings[id] else { return nil }
    let facts = [
      offering.kind.text(in: language),
      names.provider(offering.provider)[language] + ", " + offering.place,
      offering.startText(in: language),
      offering.durationMonths.map { ScreenText.months($0)[language] },
      offering.cards.isEmpty ? nil : offering.cardsText(in: language),
    ]
    return facts.compactMap(\.self).joined(separator: " · ")
  }

  /// Provider, place and start; nil for an offering that the catalogue does not have.
  func whereAndWhen(_ id: Offering.ID, in language: Language) -> String? {
    guard let offering = offerings[id] else { return nil }
    let facts = [
      names.provider(offering.provider)[language], offering.place,
      offering.startText(in: language),
    ]
    return facts.compactMap(\.self).joined(separator: " · ")
  }

  /// An offering through which a step can be taken, with its provider and its start.
  func placeText(of id: Offering.ID, in language: Language) -> String? {
    guard let offering = offerings[id] else { return nil }
    let facts = [
      names.offering(id)[language],
      names.provider(offering.provider)[language],
      offering.startText(in: language),
    ]
    return facts.compactMap(\.self).joined(separator: ", ")
  }
}

extension Offering {
  fileprivate func cardsText(in language: Language) -> String {
    ScreenText.cards[language] + " " + cards.map { $0.text(in: language) }.joined(separator: ", ")
  }

  /// The term or the day in which it starts, or that it can be started at any time; nil when none
  /// is stated.
  fileprivate func startText(in language: Language) -> String? {
    startTerm?.phrase[language] ?? start?.text(in: language)
      ?? (hasContinuousStart ? ScreenText.continuousStart[language] : nil)
  }
}
