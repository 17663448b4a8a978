import Languages
import Matching
import Reports
import TerminalUI

extension Frame {
  /// The filter's topics with their values, of which one is changed at a time.
  mutating func filterPanel(_ ranking: RankingState, of state: AppState, in area: Rect) {
    let language = state.language
    write(FilterText.title[language], at: area.origin, role: .heading, width: area.columns)
    let topics = FilterTopic.allCases
    let rows = area.inset(top: 2)
    let focus = ranking.filtering ?? 0
    list(count: topics.count, focus: focus, in: rows, pressed: [.right]) { frame, index, row in
      let topic = topics[index]
      let value = ranking.filter.value(of: topic, desk: state.desk, language: language)
      let role: Role = index == ranking.filtering ? .focus : .plain
      frame.write(topic.title[language], at: row.origin, role: role, width: 18)
      frame.write(
        "‹ \(value) ›",
        at: Position(row: row.row, column: row.column + 19),
        role: role,
        width: max(0, row.columns - 19),
      )
    }
    let below = area.inset(top: 3 + topics.count)
    guard !below.isEmpty else { return }
    let count = ranking.passing[language]
    paragraph(count + " " + FilterText.howTo[language], in: below, role: .muted)
  }
}

extension RankingState {
  /// How many offerings pass the filter, whether they are unfolded or not.
  var passing: Phrase {
    let all = shown.shown + shown.hidden.map(\.match)
    return FilterText.count(all.count(where: passes), of: all.count)
  }
}

/// The words of the filter and of the list's rows.
enum FilterText {
  static let title = Phrase(fi: "Rajaa listaa", sv: "Begränsa listan", en: "Narrow the list")
  static let narrowed = Phrase(fi: "Rajattu:", sv: "Begränsad:", en: "Narrowed:")
  static let howTo = Phrase(
    fi: "Rajaus ei muuta pisteitä eikä järjestystä.",
    sv: "Begränsningen ändrar varken poäng eller ordning.",
    en: "Narrowing changes neither points nor order.",
  )
  static let nothingPasses = Phrase(
    fi: "Rajaukseen ei sovi yksikään koulutus. Esc näyttää kaikki.",
    sv: "Ingen utbildning passar begränsningen. Esc visar alla.",
    en: "No training passes. Esc shows all.",
  )

  static func count(_ shown: Int, of all: Int) -> Phrase {
    Phrase(
      fi: "Näytetään \(shown)/\(all).",
      sv: "Visas \(shown)/\(all).",
      en: "Showing \(shown) of \(all).",
    )
  }

  static func steps(_ count: Int, months: Int) -> Phrase {
    let months = months > 0 ? " \(months) kk" : ""
    let englishMonths = months.isEmpty ? "" : months.replacing("kk", with: "mo")
    let swedishMonths = months.isEmpty ? "" : months.replacing("kk", with: "mån")
    return Phrase(
      fi: (count == 1 ? "1 askel" : "\(count) askelta") + months,
      sv: "\(count) steg" + swedishMonths,
      en: (count == 1 ? "1 step" : "\(count) steps") + englishMonths,
    )
  }
}
