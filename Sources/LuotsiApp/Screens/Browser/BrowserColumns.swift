import Catalogue
import CivilDates
import Languages
import Reports
import TerminalUI

/// The columns of the browser's list, as many as there is room for.
struct BrowserColumns {
  private let name: Int
  private let provider: Int
  private let place: Int
  private let start = 11
  private let kind: Int
  private let language = 8

  init(_ columns: Int) {
    let isWide = columns >= 104
    kind = isWide ? 24 : 0
    provider = columns >= 56 ? min(24, columns / 5) : 0
    place = columns >= 64 ? min(18, columns / 6) : 0
    let others = [provider, place, start, kind, isWide ? language : 0].filter { $0 > 0 }
    name = max(8, columns - others.reduce(0) { $0 + $1 + 1 })
  }

  func cells(of offering: Offering, state: AppState) -> [(text: String, columns: Int)] {
    let names = state.desk.names
    let own = state.language
    let all = [
      (names.offering(offering.id)[own], name),
      (names.provider(offering.provider)[own], provider),
      (offering.place, place),
      (offering.shortStart(in: own), start),
      (offering.teachingLanguage.text(in: own), kind > 0 ? language : 0),
      (offering.kind.text(in: own), kind),
    ]
    return all.filter { $0.1 > 0 }
  }
}

extension Offering {
  /// The day, or a word: a dash where nothing is stated.
  fileprivate func shortStart(in language: Language) -> String {
    if let startTerm { return startTerm.phrase[language] }
    if let start {
      switch language {
      case .fi, .sv: return start.text(in: language)
      case .en: return start.description
      }
    }
    return hasContinuousStart ? BrowserText.continuous[language] : "–"
  }

  /// What the list has no room for, in one line.
  func factLine(of state: AppState) -> String {
    let language = state.language
    let desk = state.desk
    let town = desk.names.municipality(municipality)[language]
    return [
      desk.names.provider(provider)[language], place == town ? place : "\(place), \(town)",
      kind.text(in: language), teachingLanguage.text(in: language),
      startText(in: language),
    ].joined(separator: " · ")
  }

  func startText(in language: Language) -> String {
    if let startTerm { return startTerm.phrase[language] }
    if let start { return start.text(in: language) }
    return (hasContinuousStart ? ScreenText.continuousStart : OfferingPageText.notStated)[language]
  }
}
