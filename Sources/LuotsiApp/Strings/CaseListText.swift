import CivilDates
import Languages

/// What the list of cases says of what is ahead.
enum CaseListText {
  /// How many days before a case is deleted its day is marked.
  static let warningDays = 30
  static let meeting = Phrase(fi: "Tapaaminen", sv: "Möte", en: "Meeting")
  static let ahead = Phrase(fi: "Seuraava askel", sv: "Nästa steg", en: "Next step")

  static func conflicts(_ count: Int) -> Phrase {
    Phrase(
      fi: "! \(count) \(count == 1 ? "ristiriita" : "ristiriitaa")",
      sv: "! \(count) \(count == 1 ? "konflikt" : "konflikter")",
      en: "! \(count) \(count == 1 ? "conflict" : "conflicts")",
    )
  }

  static func deletedAfter(_ day: CivilDate) -> Phrase {
    let day = "\(day.day).\(day.month).\(day.year)"
    return Phrase(fi: "! poisto \(day)", sv: "! tas bort \(day)", en: "! deleted \(day)")
  }

  static func wasHeld(_ day: CivilDate) -> Phrase {
    let day = "\(day.day).\(day.month)."
    return Phrase(
      fi: "! \(day) pidettiinkö?",
      sv: "! \(day) hölls det?",
      en: "! \(day) was it held?",
    )
  }
}
