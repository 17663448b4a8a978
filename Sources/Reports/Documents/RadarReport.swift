import CivilDates
import Foundation
import Languages
import Matching

/// A radar as `luotsi-radar/1`: UTF-8 JSON with sorted keys, texts in `language`.
public func radarDocument(
  _ dates: [RadarDate],
  on basis: ReportBasis,
) throws(ReportError) -> Data {
  let (wording, language) = (basis.wording, basis.language)
  return try encoded(
    RadarDocument(
      date: basis.date,
      rules: basis.rules.version,
      dates: dates.map { RadarDocument.Entry($0, wording: wording, language: language) },
    )
  )
}

/// A radar as plain text, one day a line, the soonest first.
public func radarText(
  _ dates: [RadarDate],
  on basis: ReportBasis,
) -> String {
  let (wording, language) = (basis.wording, basis.language)
  var lines = basis.heading(
    Phrase(fi: "Tulevat päivät", sv: "Kommande dagar", en: "Days ahead"),
    showing: [.trainings],
  )
  if dates.isEmpty { lines.append(nothing[language]) }
  for date in dates {
    let day = date.dayText(in: language)
    let left = date.daysLeftText(in: language)
    lines.append("\(date.effect.mark) \(day) (\(left)): \(wording.text(of: date, in: language))")
    if let source = date.source {
      lines.append("    \(sourceWord[language]): \(source.text(in: language))")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

private struct RadarDocument: Encodable {
  struct Entry: Encodable {
    let kind: String
    let id: String?
    let age: Int?
    let effect: RadarDate.Effect
    let earliest: CivilDate
    let latest: CivilDate
    let daysEarliest: Int
    let daysLatest: Int
    let text: String
    let source: String?
  }

  let schema = "luotsi-radar/1"
  let date: CivilDate
  let rules: String
  let dates: [Entry]
}

extension RadarDocument.Entry {
  init(_ date: RadarDate, wording: RuleWording, language: Language) {
    (kind, id, age) =
      switch date.kind {
      case .age(let id, let age): ("age", id.rawValue, age)
      case .announced(let id): ("announced", id.rawValue, nil)
      case .planEnds: ("planEnds", nil, nil)
      case .permitEnds: ("permitEnds", nil, nil)
      case .courseEnds: ("courseEnds", nil, nil)
      case .languageTest: ("languageTest", nil, nil)
      case .applicationEnds(let offering): ("applicationEnds", offering.rawValue, nil)
      case .offeringStarts(let offering): ("offeringStarts", offering.rawValue, nil)
      case .rulesReview: ("rulesReview", nil, nil)
      }
    effect = date.effect
    earliest = date.days.lowerBound
    latest = date.days.upperBound
    daysEarliest = date.daysLeft.lowerBound
    daysLatest = date.daysLeft.upperBound
    text = wording.text(of: date, in: language)
    source = date.source?.text(in: language)
  }
}

extension RadarDate.Effect {
  /// The sign beside the day; the text says it too.
  public var mark: String {
    switch self {
    case .opens: "+"
    case .closes: "−"
    case .happens: "·"
    }
  }
}

private let nothing = Phrase(
  fi: "Ei tulevia päiviä.",
  sv: "Inga kommande dagar.",
  en: "No days ahead.",
)
