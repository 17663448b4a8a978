import Catalogue
import Languages
import Matching

/// The advisor's choices in `luotsi-match/1`, and what they did to the list.
struct ChoicesEntry: Encodable {
  struct MarkedEntry: Encodable {
    let reason: String
    let offering: OfferingEntry
  }

  struct MoveEntry: Encodable {
    let id: Offering.ID
    let name: String
    /// Places from 1; absent where it was not, or is not, in the list.
    let from: Int?
    let to: Int?
  }

  /// Whether the weights are the advisor's own.
  let ownWeights: Bool
  /// The order of importance that the weights come from.
  let order: [Criterion]?
  let pinned: [MarkedEntry]
  let hidden: [MarkedEntry]
  /// Kendall's tau-b, from -1 to 1.
  let likeness: Double?
  let topTen: [MoveEntry]
  let text: String

  init(_ chosen: ChosenList, shelf: OfferingShelf, language: Language) {
    ownWeights = chosen.choices.weighing != nil
    if case .order(let order) = chosen.choices.weighing { self.order = order } else { order = nil }
    func entries(_ marked: [ChosenList.Marked]) -> [MarkedEntry] {
      marked.map {
        MarkedEntry(
          reason: $0.reason,
          offering: OfferingEntry($0.match, shelf: shelf, language: language),
        )
      }
    }
    pinned = entries(chosen.pinned)
    hidden = entries(chosen.hidden)
    likeness = chosen.effect.likeness
    topTen = chosen.effect.topTen.map {
      MoveEntry(
        id: $0.offering,
        name: shelf.names.offering($0.offering)[language],
        from: $0.from,
        to: $0.to,
      )
    }
    text = chosen.effect.likenessText(in: language)
  }
}

extension ChosenList {
  /// Every offering that a report of it names beside those of its ranking.
  var namedOfferings: Set<Offering.ID> {
    var named = Set(effect.topTen.map(\.offering))
    for match in (pinned + hidden).map(\.match) { named.formUnion(match.namedOfferings) }
    return named
  }
}
