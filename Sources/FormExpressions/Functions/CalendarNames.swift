/// Short names of months and of weekdays from Monday on.
struct CalendarNames: Sendable {
  let months: [String]
  let weekdays: [String]

  /// English where the language has no names here.
  static func inLanguage(_ tag: String) -> CalendarNames {
    switch tag.prefix(2) {
    case "fi": finnish
    case "sv": swedish
    default: english
    }
  }

  private static let finnish = CalendarNames(
    months: [
      "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka",
      "marras", "joulu",
    ],
    weekdays: ["ma", "ti", "ke", "to", "pe", "la", "su"],
  )
  private static let swedish = CalendarNames(
    months: [
      "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
    ],
    weekdays: ["mån", "tis", "ons", "tor", "fre", "lör", "sön"],
  )
  private static let english = CalendarNames(
    months: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  )
}
