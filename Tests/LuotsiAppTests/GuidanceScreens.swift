import CaseStore
import Catalogue
import CivilDates
import Guidance
import Languages
import Matching
import TerminalUI
import Testing

@testable import LuotsiApp

/// What is kept of an invented client beside answers and list.
func sampleGuidance() throws -> GuidanceRecord {
  func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
  var record = GuidanceRecord()
  let entries: [PlanEntry] = [
    .step(PlanStep(text: "Soita Keudaan ja kysy alkavasta ryhmästä", doer: .client, due: nil)),
    .step(
      PlanStep(
        text: "Pyydä työtodistus entiseltä työnantajalta ja tuo se seuraavaan tapaamiseen mukaan",
        doer: .client,
        due: try day("2026-11-20"),
      )
    ),
    .step(
      PlanStep(text: "Lähetä hakulinkki", doer: .advisor, due: nil, done: try day("2026-11-23"))
    ),
    .step(PlanStep(text: "Varaa kielitesti", doer: .other("koulu"), due: try day("2027-01-15"))),
    .referral(Referral(service: nil, name: "Ohjaamo Vantaa", on: try day("2026-11-20"))),
    .referral(
      Referral(
        service: nil,
        name: "Työpaja",
        on: try day("2026-10-01"),
        outcome: .noPlace,
      )
    ),
    .meeting(Meeting(on: try day("2026-12-08"), detail: "10.00")),
    .meeting(Meeting(on: try day("2026-11-10"), detail: "puhelu")),
    .meeting(Meeting(on: try day("2026-11-03"), detail: "", wasHeld: true)),
    .disagreement(
      Disagreement(
        offering: "ei-enaa",
        name: "Kokki, Esimerkkikoulu",
        verdict: .notYet,
        party: .client,
        reason: "Osaa jo enemmän suomea kuin kirjattiin",
        on: try day("2026-11-20"),
      )
    ),
  ]
  for (number, entry) in entries.enumerated() {
    let name = try #require(EntryID("000000000000000\(number)"))
    record.make(.add(entry), by: "Aino Esimerkki", naming: name)
  }
  let name = try #require(EntryID("00000000000000ff"))
  let told = GuidanceChange.told(
    on: try day("2026-11-20"),
    language: "so",
    withInterpreter: true,
  )
  record.make(told, by: "Aino Esimerkki", naming: name)
  for (purpose, isGiven) in [(Purpose.support, false), (.school, true)] {
    let change = GuidanceChange.consent(purpose, isGiven: isGiven, on: try day("2026-11-20"))
    record.make(change, by: "Aino Esimerkki", naming: name)
  }
  return record
}

/// The plan, the rights and the difference, each reached by pressing keys from the ranked list.
private let journeys: [(name: String, keys: [Key])] = [
  ("plan", [.character("s")]),
  ("plan at its end", [.character("s"), .end]),
  ("changed step", [.character("s"), .enter, .down]),
  ("new step", [.character("s"), .character("+")] + characters("Soita Ohjaamoon")),
  ("empty step", [.character("s"), .character("+"), .enter]),
  ("new meeting", [.character("s"), .end, .up, .up, .character("+")] + typed("huomenna")),
  ("training as a step", [.character("+")]),
  ("disagreement", [.character("n")] + [.down] + characters("Masennus on ohi")),
  ("disagreement without a reason", [.character("n"), .enter]),
  ("service as a referral", [.character("p"), .character("+")]),
  ("rights", [.character("d")]),
  ("rights to be asked for", [.character("d"), .end, .up]),
  ("corrections in full", [.character("d"), .end, .enter]),
  ("telling", [.character("d"), .enter]),
  ("difference", [.character("u")]),
]

/// On `list`, the ranked list of a client whose case is `guidanceCase`.
func guidanceScreens(
  on list: AppState,
  of guidanceCase: GuidanceCase,
) throws -> [NamedScreen] {
  guard case .ranking(let ranking) = list.screen else { throw NotTheList() }
  var stored = guidanceCase
  stored.guidance = try sampleGuidance()
  let first = try #require(ranking.ranking.matches.first)
  stored.guidance.visits[try #require(EntryID("00000000000000aa"))] = try outline(
    before: ranking.ranking
  )
  var state = list
  state.client = ClientFile(stored)
  var screens: [NamedScreen] = []
  for (name, keys) in journeys {
    var shown = state
    for key in keys { pressStored(key, on: &shown) }
    screens.append((name, shown))
  }
  var marked = state
  var disagreed = stored
  let disagreement = Disagreement(
    offering: first.offering,
    name: "Koulutus",
    verdict: first.verdict,
    party: .both,
    reason: "Työmatka on todellisuudessa puolet lyhyempi",
    on: list.desk.today,
  )
  disagreed.guidance.make(
    .add(.disagreement(disagreement)),
    by: "",
    naming: try #require(EntryID("00000000000000bb")),
  )
  marked.client = ClientFile(disagreed)
  screens.append(("ranking with a disagreement", marked))
  var blank = list
  blank.client = ClientFile(guidanceCase)
  for (name, key) in [
    ("plan of nothing", Key.character("s")), ("rights of nothing", .character("d")),
    ("no difference", .character("u")),
  ] {
    var shown = blank
    pressStored(key, on: &shown)
    screens.append((name, shown))
  }
  return screens + [("cases with plans", try casesWithPlans(on: list))]
}

/// Presses a key; what it asks the store for is there already.
private func pressStored(_ key: Key, on state: inout AppState) {
  let file = state.client
  for effect in state.update(.key(key)) {
    if case .readFile = effect, let file { _ = state.apply(.fileRead(file)) }
  }
}

/// A list of six days before, otherwise in some of its first places.
private func outline(before ranking: Ranking) throws -> RankingOutline {
  let matches = ranking.matches.prefix(20)
  var rows = matches.dropFirst().map { match in
    RankingOutline.Row(
      offering: match.offering,
      name: LocalizedText(),
      verdict: match.offering == matches[4].offering ? .notYet : match.verdict,
      score: match.score,
    )
  }
  rows.insert(
    RankingOutline.Row(
      offering: "ei-enaa",
      name: LocalizedText(fi: "Kokki, Esimerkkikoulu"),
      verdict: .open,
      score: 0,
    ),
    at: 0,
  )
  rows.swapAt(1, 7)
  return RankingOutline(
    date: try #require(ranking.date.adding(days: -6)),
    catalogueHash: "c0ffee",
    rulesVersion: "2026-05",
    rows: rows,
    chosen: ["ei-enaa"],
  )
}

/// The list of cases with meetings today and later, a step, a conflict and a day that is near.
private func casesWithPlans(on list: AppState) throws -> AppState {
  let today = list.desk.today
  let soon = try #require(today.adding(days: 12))
  func meeting(in days: Int, _ detail: String) throws -> Meeting {
    Meeting(on: try #require(today.adding(days: days)), detail: detail)
  }
  let step = PlanStep(text: "Ilmoittaudu YKI-testiin", doer: .client, due: soon)
  let plans: [(String, PlanDigest?, Int, CivilDate?)] = [
    ("LUMI-19", nil, 2, nil), ("HALLA-02", nil, 0, soon),
    ("TUULI-08", PlanDigest(meetings: [try meeting(in: 2, "puhelu")], step: step), 0, nil),
    ("KIVI-27", PlanDigest(meetings: [try meeting(in: 0, "10.00")], step: nil), 0, nil),
    ("SUO-11", PlanDigest(meetings: [try meeting(in: -3, "")], step: nil), 0, nil),
    ("RANTA-4", PlanDigest(meetings: [], step: step), 0, nil),
  ]
  let sample = try #require(try caseSummaries(codes: ["A"]).first)
  let summaries = plans.map { code, plan, conflicts, day in
    CaseSummary(
      id: sample.id,
      code: code,
      isExample: false,
      createdAt: sample.createdAt,
      updatedAt: sample.updatedAt,
      stage: .interview(answered: 18, asked: 34),
      revision: 1,
      deleteBy: day ?? sample.deleteBy,
      conflicts: conflicts,
      plan: plan,
    )
  }
  var state = list
  state.screen = .caseList
  _ = state.apply(.listed(summaries))
  return state
}
