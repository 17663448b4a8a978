import Languages
import Matching

/// The headings under which the visible offerings stand.
enum ListSection: Hashable, Sendable {
  /// The first tier, where the order is a matter of taste.
  case front
  case next
  /// Possible, where no tiers are known or all stand in one.
  case possible
  case notYet
  case excluded
}

extension RankingState {
  /// The section of the offering at a place among ``visible``.
  func section(at place: Int) -> ListSection {
    let match = ranking.matches[visible[place]]
    switch match.verdict {
    case .notYet: return .notYet
    case .excluded: return .excluded
    case .open, .check:
      guard let tier = match.tier, hasFront else { return .possible }
      return tier == 1 ? .front : .next
    }
  }

  /// Whether the offering at a place is the first of its section.
  func opensSection(at place: Int) -> Bool {
    place == 0 || section(at: place) != section(at: place - 1)
  }

  /// Whether some possible offerings are clearly before others.
  private var hasFront: Bool { ranking.matches.contains { ($0.tier ?? 1) > 1 } }

  /// How many offerings of the whole catalogue stand where a section does.
  func count(of section: ListSection) -> Int {
    let counts = ranking.counts
    switch section {
    case .front: return ranking.matches.count { $0.tier == 1 }
    case .next: return counts.open + counts.check - count(of: .front)
    case .possible: return counts.open + counts.check
    case .notYet: return counts.notYet
    case .excluded: return counts.excluded
    }
  }
}

extension ListSection {
  /// With how many offerings there are of it.
  func title(count: Int) -> Phrase {
    let name = name(isOne: count == 1)
    return Phrase { "\(name[$0]) (\(count))" }
  }

  private func name(isOne: Bool) -> Phrase {
    switch self {
    case .front where isOne:
      Phrase(fi: "Selvästi kärjessä", sv: "Klart i täten", en: "Clearly in front")
    case .front:
      Phrase(
        fi: "Samanarvoiset kärjessä: järjestys on makuasia",
        sv: "Jämbördiga i täten: ordningen är en smaksak",
        en: "Equally good in front: the order is a matter of taste",
      )
    case .next: Phrase(fi: "Seuraavaksi", sv: "Därefter", en: "Next")
    case .possible: ScreenText.openBlock
    case .notYet: ScreenText.notYetBlock
    case .excluded: ScreenText.excludedBlock
    }
  }
}

extension Phrase {
  fileprivate init(_ text: (Language) -> String) {
    self.init(fi: text(.fi), sv: text(.sv), en: text(.en))
  }
}
