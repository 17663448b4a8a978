import CaseStore
import Foundation

/// What became of an effect on transfers.
public enum TransferOutcome: Equatable, Sendable {
  case book(DeskBook)
  case trusted(DeskBook)
  case forgotten(DeskBook)
  case cardWritten(DeskBook, path: String)
  case cardRead(DeskCardFile)
  case sent(path: String, DeskBook)
  case previewed(ReceivedTransfer, path: String)
  case received(ReceivedTransfer)
  case conflicts([FieldConflict], GuidanceCase.ID)
}

extension CaseDatabase {
  /// Does what the screen of transfers asked for; nil for any other effect.
  func perform(_ effect: Effect, at time: Date) throws(TransferFault) -> TransferOutcome? {
    switch effect {
    case .readDesks: return .book(try deskBook())
    case .writeCard(let name, let path):
      let path = path.withHome
      try TransferFile.write(cardFile(named: name).data(), to: path)
      return .cardWritten(try deskBook(), path: path)
    case .trustDesk(let desk):
      try trust(desk, at: time)
      return .trusted(try deskBook())
    case .forgetDesk(let name):
      try forgetDesk(name)
      return .forgotten(try deskBook())
    case .sendCases(let id, let name, let path):
      let path = path.withHome
      let consignment = id.map(CaseDatabase.Consignment.one) ?? .all
      let data = try transfer(consignment, to: name, at: time, voluntary: voluntaryQuestions)
      try TransferFile.write(data, to: path)
      return .sent(path: path, try deskBook())
    case .readTransferFile(let path):
      let path = path.withHome
      switch try TransferFile(at: path) {
      case .card(let file):
        guard try storing({ () throws(StoreError) in try card() }) != file.card else {
          throw .ownCard
        }
        return .cardRead(file)
      case .transfer(let data): return .previewed(try preview(data, at: time), path: path)
      }
    case .receiveTransfer(let path):
      guard case .transfer(let data) = try TransferFile(at: path) else { throw .notATransfer }
      return .received(try receive(data, at: time))
    case .readConflicts(let id):
      return .conflicts(try storing { () throws(StoreError) in try conflicts(of: id) }, id)
    case .settle(let field, let id, let side):
      try settle(field, of: id, with: side, at: time)
      return .conflicts(try storing { () throws(StoreError) in try conflicts(of: id) }, id)
    default: return nil
    }
  }

  private func deskBook() throws(TransferFault) -> DeskBook {
    try storing { () throws(StoreError) in
      DeskBook(ownName: try deskName(), card: try card(), desks: try knownDesks())
    }
  }

  private func storing<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(TransferFault) -> Value {
    do throws(StoreError) { return try body() } catch { throw .store(error) }
  }
}

extension String {
  /// A path with the home folder in the place of a leading `~`.
  var withHome: String { NSString(string: self).expandingTildeInPath }
}
