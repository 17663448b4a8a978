import CivilDates
import Languages

/// What the list of cases says of what is ahead.
enum CaseListText {
  /// How many days before a case is deleted its day is marked.
  static let warningDays = 30
  static let meeting = Phrase(fi: "Tapaaminen", sv: "Möte", en: "Meeting")
  static let invented = Phrase(fi: "esimerkkiasiakas", sv: "exempelklient", en: "example client")
  static let saved = Phrase(fi: "Tallennettu", sv: "Sparad", en: "Saved")
  static let ahead = Phrase(fi: "Seuraava askel", sv: "Nästa steg", en: "Next step")

  /// With the key to where they are settled.
  static func conflicts(_ count: Int, in language: Language) -> String {
    let key = KeyMap.bindings(in: .caseList).first { $0.command == .transfers }?.keys.first
    let hint = key.map { " · " + $0.name(in: language) } ?? ""
    return "! " + TransferScreenText.count(count)[language] + hint
  }

  static func deletedAfter(_ day: CivilDate) -> Phrase {
    let day = "\(day.day).\(day.month).\(day.year)"
    return Phrase(fi: "! poisto \(day)", sv: "! tas bort \(day)", en: "! deleted \(day)")
  }

  /// What can be done where there are no cases yet, the likely first thing first.
  static let firstSteps: [(command: Command, text: Phrase)] = [
    (
      .newCase,
      Phrase(
        fi: "Uusi asiakas: anna koodi ja aloita kartoitus",
        sv: "Ny klient: ge en kod och börja kartläggningen",
        en: "New client: give a code and start the assessment",
      ),
    ),
    (
      .catalogue,
      Phrase(
        fi: "Koulutukset: hae ja rajaa ilman asiakasta",
        sv: "Utbildningar: sök och begränsa utan klient",
        en: "Trainings: search and narrow without a client",
      ),
    ),
    (
      .services,
      Phrase(
        fi: "Palvelut kotikunnan ja tarpeen mukaan",
        sv: "Tjänster efter hemkommun och behov",
        en: "Services by home municipality and need",
      ),
    ),
    (
      .help,
      Phrase(fi: "Kaikki näppäimet", sv: "Alla tangenter", en: "All the keys"),
    ),
  ]

  static func saves(_ count: Int, last day: String) -> Phrase {
    Phrase(
      fi: count == 1 ? "\(day), 1 kerran" : "\(day), \(count) kertaa",
      sv: count == 1 ? "\(day), 1 gång" : "\(day), \(count) gånger",
      en: count == 1 ? "\(day), once" : "\(day), \(count) times",
    )
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
