import Catalogue
import CivilDates
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// The screens of the directory of services, each reached by pressing keys.
func directoryScreens(with blank: AppState) throws -> [NamedScreen] {
  let journeys: [(name: String, keys: [Key])] = [
    ("directory", []),
    ("directory at its end", [.end]),
    ("directory filter", [.character("r"), .right, .down, .right]),
    ("directory narrowed", [.character("r"), .right, .character("2"), .character("0"), .enter]),
    (
      "directory of nothing",
      [.character("r"), .right, .down] + Array(repeating: .right, count: 7)
        + [.character("9"), .character("0"), .enter],
    ),
  ]
  return journeys.map { name, keys in
    var state = blank
    for key in [.character("p")] + keys { _ = state.update(.key(key)) }
    return (name, state)
  } + [("service page", try servicePage(in: blank.language))]
}

/// The page about an invented service of PTV, at half past nine on a Tuesday.
func servicePage(in language: Language) throws -> AppState {
  let bundled = try bundledDesk()
  var catalogue = bundled.catalogue
  catalogue.services = [try exampleService()]
  let desk = Desk(
    form: bundled.form,
    catalogue: catalogue,
    rules: bundled.rules,
    today: bundled.today,
    isPractice: true,
  )
  var state = AppState(desk: desk, language: language, now: try testMoment())
  for key in [Key.character("p"), .enter] { _ = state.update(.key(key)) }
  _ = state.apply(.serviceRead("example", exampleRecord))
  return state
}

private func exampleService() throws -> Service {
  let day = try #require(CivilDate("2026-10-02"))
  return Service(
    id: "example",
    kind: .ohjaamo,
    name: LocalizedText(fi: "Esimerkki-Ohjaamo", sv: "Exempelnavigatorn"),
    runner: LocalizedText(fi: "Esimerkkikunta"),
    municipalities: ["092"],
    minimumAge: nil,
    maximumAge: nil,
    needs: [.guidance, .youthSupport],
    languages: [],
    isFree: true,
    howToJoin: LocalizedText(fi: "Tule ilman ajanvarausta.", sv: "Kom utan tidsbokning."),
    conditions: LocalizedText(),
    source: "PTV",
    sourceDate: day,
    isVerified: true,
    isExample: true,
  )
}

private let exampleRecord = ServiceRecord(
  id: "example",
  summary: LocalizedText(fi: "Ohjausta nuorille.", sv: "Handledning för unga."),
  description: LocalizedText(),
  chargeNote: LocalizedText(),
  usesGeneralDescription: false,
  channels: [
    LinkedChannel(
      name: "Esimerkkipiste",
      channel: examplePlace,
      note: LocalizedText(fi: "Toinen kerros."),
      hours: [],
      contacts: ServiceContacts(),
    ),
    LinkedChannel(
      name: "Esimerkkinumero",
      channel: nil,
      note: LocalizedText(),
      hours: [],
      contacts: ServiceContacts(),
    ),
  ],
)

private let examplePlace = ServiceChannel(
  id: "place",
  kind: .place,
  name: LocalizedText(fi: "Esimerkkipiste"),
  summary: LocalizedText(),
  description: LocalizedText(),
  contacts: ServiceContacts(
    phones: [
      ServicePhone(
        kind: .phone,
        prefix: "+358",
        number: "000000000",
        charge: .chargeable,
        chargeNote: "pvm/mpm",
        note: "Neuvonta",
        language: "fi",
      )
    ],
    pages: [ServicePage(url: "https://example.com/", name: nil, language: nil)],
    addresses: [
      ServiceAddress(
        kind: .visiting,
        street: LocalizedText(fi: "Esimerkkitie", sv: "Exempelvägen"),
        number: "2 B",
        postalCode: "01300",
        postOffice: LocalizedText(fi: "VANTAA", sv: "VANDA"),
        municipality: "092",
        note: LocalizedText(),
        location: nil,
      )
    ],
  ),
  hours: [
    ServiceHours(
      kind: .weekly,
      firstDay: nil,
      lastDay: nil,
      isClosed: false,
      isAlwaysOpen: false,
      isByAppointment: false,
      spans: [ServiceHours.Span(firstWeekday: 0, lastWeekday: 4, opens: 540, closes: 960)],
      note: LocalizedText(),
    )
  ],
  languages: ["fi"],
  requiresSigningIn: nil,
)
