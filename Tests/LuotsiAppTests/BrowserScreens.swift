import CatalogueStore
import CivilDates
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// The screens of the catalogue, each reached by pressing keys on the one named.
func browserScreens(on list: AppState, beside home: AppState) throws -> [NamedScreen] {
  let journeys: [(name: String, from: AppState, keys: [Key])] = [
    ("catalogue", home, [.character("c")]),
    ("catalogue searched", home, [.character("c")] + characters("lahihoitaja ker") + [.down]),
    ("catalogue not found", home, [.character("c")] + characters("kissa")),
    ("catalogue narrowed", home, narrowed + [.enter]),
    ("catalogue narrowed to nothing", home, narrowed + [.enter] + characters("lukutaito")),
    ("narrowing", home, narrowed),
    ("training", list, [.character("i")]),
    ("training at its end", list, [.character("i"), .end]),
    ("training from the catalogue", home, [.character("c")] + characters("tyopaja") + [.enter]),
  ]
  return try journeys.map { journey in
    var state = journey.from
    for key in journey.keys { try press(key, on: &state) }
    return (journey.name, state)
  } + [("training in JOD", try trainingInJOD(on: list))]
}

/// The page of the first training, read to its end, with an opportunity that stands for it.
private func trainingInJOD(on list: AppState) throws -> AppState {
  var state = list
  try press(.character("i"), on: &state)
  guard case .offering(let page) = state.screen else { return state }
  _ = state.apply(.opportunities(page.id, [try exampleOpportunity()]))
  try press(.end, on: &state)
  return state
}

func exampleOpportunity() throws -> OpportunityRecord {
  OpportunityRecord(
    id: "esimerkki",
    title: LocalizedText(fi: "Hoiva-alan esimerkkitutkinto", sv: "Exempelexamen i vård"),
    summary: LocalizedText(fi: "<p>Opit hoivaamaan ja ohjaamaan.</p>"),
    leadsToDegree: true,
    shortest: 12,
    median: 24,
    longest: 36,
    trainings: 41,
    created: CivilDate("2026-05-02"),
    retrievedOn: try #require(CivilDate("2026-11-02")),
  )
}

/// Apprenticeships in one municipality.
private let narrowed: [Key] = [
  .character("c"), .tab, .down, .down, .character("v"), .down, .down, .character("o"),
]

/// Presses a key and answers what the state asks of the catalogue.
func press(_ key: Key, on state: inout AppState) throws {
  try answer(state.update(.key(key)), on: &state)
}

/// Answers what the state asks of the catalogue; the store is not asked.
func answer(_ effects: [Effect], on state: inout AppState) throws {
  let catalogue = try bundledDatabase()
  for effect in effects {
    switch effect {
    case .findOfferings(let text):
      _ = state.apply(.found(try catalogue.rows(matching: text), for: text))
    case .describeOffering(let id):
      _ = state.apply(.described(id, try catalogue.record(of: id)))
    case .readOpportunities(let id):
      _ = state.apply(.opportunities(id, try catalogue.opportunities(of: id)))
    default: continue
    }
  }
}
