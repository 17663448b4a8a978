import CivilDates
import Languages

private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]

extension CivilDate {
  /// The day as the language writes it: `11.1.2027`, or `11 January 2027`.
  public func text(in language: Language) -> String {
    switch language {
    case .fi, .sv: "\(day).\(month).\(year)"
    case .en: "\(day) \(englishMonths[month - 1]) \(year)"
    }
  }

  /// The day where there is little room: `11.1.2027`, or `11 Jan 2027`.
  public func shortText(in language: Language) -> String {
    switch language {
    case .fi, .sv: text(in: language)
    case .en: "\(day) \(englishMonths[month - 1].prefix(3)) \(year)"
    }
  }

  /// The month alone: `6/2026`, or `June 2026`.
  public func monthText(in language: Language) -> String {
    switch language {
    case .fi, .sv: "\(month)/\(year)"
    case .en: "\(englishMonths[month - 1]) \(year)"
    }
  }

  var phrase: Phrase { Phrase { text(in: $0) } }
  var monthPhrase: Phrase { Phrase { monthText(in: $0) } }
}
