import CaseStore
import CivilDates
import Foundation
import Guidance
import Languages
import Sealing
import TerminalUI
import Testing

@testable import LuotsiApp

/// The screens of transfers, over a list of cases one of which has conflicts.
func transferScreens(
  with blank: AppState,
  of summary: CaseSummary,
) throws -> [NamedScreen] {
  let card = try fixedCard()
  let office = KnownDesk(name: "Toimisto", card: card, relation: .own)
  let school = KnownDesk(name: "Keuda, Kerava", card: card, relation: .other)
  let cases = [summary.with(conflicts: 2)]
  func screen(
    _ name: String,
    desks: [KnownDesk],
    _ change: (inout TransfersState) throws -> Void,
  ) rethrows -> NamedScreen {
    var state = blank
    var transfers = TransfersState(cases: cases, today: state.desk.today)
    transfers.take(DeskBook(ownName: desks.isEmpty ? nil : "Ohjaamo", card: card, desks: desks))
    try change(&transfers)
    state.screen = .transfers(transfers)
    return (name, state)
  }
  func press(_ keys: [Key], in transfers: inout TransfersState) {
    for key in keys {
      let command = KeyMap.command(for: key, in: transfers.keyContext)
      _ = transfers.update(key, command: command)
    }
  }
  let id = summary.id
  return [
    screen("no desks", desks: []) { _ in },
    screen("desks", desks: [office, school]) { _ in },
    screen("sending all", desks: [office, school]) { press([.down, .enter], in: &$0) },
    screen("sending without a code", desks: [office, school]) {
      press([.down, .down, .enter, .enter], in: &$0)
    },
    screen("reading a file", desks: [office]) { press([.character("o")], in: &$0) },
    try screen("taking a card in", desks: [office]) { transfers in
      let file = Data(#"{"schema":"luotsi-desk/1","name":"Kannettava 2","card":\#(cardText)}"#.utf8)
      transfers.take(try DeskCardFile(file))
      press(typed("12345"), in: &transfers)
    },
    screen("making a card", desks: []) { press([.character("k")], in: &$0) },
    screen("transfer previewed", desks: [office]) { transfers in
      transfers.show(sampleTransfer(id, from: office), at: "siirto.luotsi")
    },
    screen("transfer taken in", desks: [office]) { transfers in
      transfers.report(sampleTransfer(id, from: office))
    },
    try screen("conflict", desks: [office]) { transfers in
      transfers.show(try sampleConflicts(), of: id)
    },
  ]
}

private let cardText = """
  {"exchange":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",\
  "signing":"ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8="}
  """

private func fixedCard() throws -> DeskCard {
  try JSONDecoder().decode(DeskCard.self, from: Data(cardText.utf8))
}

private func sampleTransfer(_ id: GuidanceCase.ID, from sender: KnownDesk) -> ReceivedTransfer {
  ReceivedTransfer(
    sender: sender,
    madeAt: Date(timeIntervalSince1970: 1_795_503_600),
    cases: [
      .init(id: id, code: "KIVI-27", outcome: .changed([.answer("status")]), conflicts: []),
      .init(
        id: id,
        code: "TUULI-8",
        outcome: .changed([.answer("birth_year"), .answer("status")]),
        conflicts: [.answer("birth_year")],
      ),
      .init(id: id, code: "LUMI-19", outcome: .added, conflicts: []),
      .init(id: id, code: "SUO-11", outcome: .unchanged, conflicts: []),
      .init(id: id, code: "HALLA-2", outcome: .erasedHere(at: .distantPast), conflicts: []),
    ],
    erasedThere: ["POUTA-1"],
    withheld: 3,
  )
}

/// One conflict as it is stored: sides are made by the store alone.
private func sampleConflicts() throws -> [FieldConflict] {
  let sides = try JSONDecoder().decode(
    [Side].self,
    from: Data(
      """
      [{"version":"1111111111111111:1","at":1795503600000,"by":"Aino",
        "value":{"answers":{"_0":{"birth_year":"1990"}}}},
       {"version":"2222222222222222:1","at":1795593600000,"by":"Väinö",
        "value":{"answers":{"_0":{"birth_year":{"status":"refused"}}}}}]
      """.utf8
    ),
  )
  return [
    FieldConflict(field: .answer("birth_year"), sides: sides),
    FieldConflict(field: .answer("status"), sides: sides),
  ]
}

extension CaseSummary {
  fileprivate func with(conflicts: Int) -> CaseSummary {
    CaseSummary(
      id: id,
      code: code,
      isExample: isExample,
      createdAt: createdAt,
      updatedAt: updatedAt,
      stage: stage,
      revision: revision,
      deleteBy: deleteBy,
      conflicts: conflicts,
    )
  }
}
