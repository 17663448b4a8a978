import CaseStore
import TerminalUI

extension AppState {
  mutating func openTransfers() -> [Effect] {
    guard !desk.isPractice else { return [] }
    screen = .transfers(TransfersState(cases: cases.summaries, today: desk.today))
    return [.readDesks]
  }

  mutating func updateTransfers(_ key: Key, command: Command?) -> [Effect] {
    guard case .transfers(var transfers) = screen else { return [] }
    let step = transfers.update(key, command: command)
    screen = step.leaves ? .caseList : .transfers(transfers)
    // Sealing, opening and merging many cases may take longer than a key.
    postponed += step.effects
    return []
  }

  /// Takes in what became of an effect on transfers.
  mutating func take(_ outcome: TransferOutcome) -> [Effect] {
    guard case .transfers(var transfers) = screen else { return [] }
    var more: [Effect] = []
    switch outcome {
    case .book(let book): transfers.take(book)
    case .trusted(let book), .forgotten(let book): transfers.take(book)
    case .cardWritten(let book, let path):
      transfers.take(book)
      announcement = TransferScreenText.cardMade(path)
    case .sent(let path, let book):
      transfers.take(book)
      announcement = TransferScreenText.sent(path)
    case .cardRead(let card): transfers.take(card)
    case .previewed(let transfer, let path): transfers.show(transfer, at: path)
    case .received(let transfer):
      transfers.report(transfer)
      more = [.listCases]
    case .conflicts(let conflicts, let id):
      transfers.show(conflicts, of: id)
      more = [.listCases]
    }
    screen = .transfers(transfers)
    return more
  }
}
