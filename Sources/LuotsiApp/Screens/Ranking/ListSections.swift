import Languages
import Matching
import Reports

/// The headings under which the lines of the list stand.
enum ListSection: Hashable, Sendable {
  case pinned
  /// Marked offerings that the catalogue no longer has.
  case gone
  /// The first tier, where the order is a matter of taste.
  case front
  case next
  /// Possible, where no tiers are known or all stand in one.
  case possible
  case notYet
  case excluded
  /// Its first line folds it and is its heading.
  case hidden
}

extension RankingState {
  /// The section of the line at a place among ``rows``.
  func section(at place: Int) -> ListSection {
    switch rows[place] {
    case .pinned: .pinned
    case .gone: .gone
    case .listed(let match): section(of: match)
    case .fold, .hidden: .hidden
    }
  }

  private func section(of match: Match) -> ListSection {
    switch match.verdict {
    case .notYet: return .notYet
    case .excluded: return .excluded
    case .open, .check:
      guard hasFront else { return .possible }
      return match.tier == 1 ? .front : .next
    }
  }

  /// Whether the line at a place is the first of its section.
  func opensSection(at place: Int) -> Bool {
    place == 0 || section(at: place) != section(at: place - 1)
  }

  /// Whether some possible offerings are clearly before others.
  private var hasFront: Bool { ranking.matches.contains { ($0.tier ?? 1) > 1 } }

  /// How many offerings of the whole catalogue stand where a section does.
  func count(of section: ListSection) -> Int {
    let counts = ranking.counts
    let front = ranking.matches.count { $0.tier == 1 }
    let away = (shown.pinned + shown.hidden).count { self.section(of: $0.match) == section }
    switch section {
    case .pinned: return shown.pinned.count
    case .gone: return shown.gone.count
    case .hidden: return shown.hidden.count
    case .front: return front - away
    case .next: return counts.open + counts.check - front - away
    case .possible: return counts.open + counts.check - away
    case .notYet: return counts.notYet - away
    case .excluded: return counts.excluded - away
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
    case .pinned: AdvisorChoices.Mark.pin.title
    case .hidden: AdvisorChoices.Mark.hide.title
    case .gone: MarkText.goneTitle
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
