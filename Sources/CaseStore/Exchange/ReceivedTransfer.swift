import Foundation

/// What taking in a transfer did, or would do.
public struct ReceivedTransfer: Equatable, Sendable {
  /// What became of one case.
  public struct ReceivedCase: Equatable, Sendable {
    public enum Outcome: Equatable, Sendable {
      case added
      /// The fields that have another value here than before.
      case changed([CaseField])
      case unchanged
      /// It was erased here and is not taken in again; the day it was.
      case erasedHere(at: Date)
    }

    public let id: GuidanceCase.ID
    /// As this store's list shows it; for one that is erased here, the sender's.
    public let code: String
    public let outcome: Outcome
    /// The fields that now have more than one value.
    public let conflicts: [CaseField]

    package init(
      id: GuidanceCase.ID,
      code: String,
      outcome: Outcome,
      conflicts: [CaseField],
    ) {
      self.id = id
      self.code = code
      self.outcome = outcome
      self.conflicts = conflicts
    }
  }

  public let sender: KnownDesk
  public let madeAt: Date
  /// In the sender's order.
  public let cases: [ReceivedCase]
  /// Codes of cases that are here and were erased at the sender's desk.
  public let erasedThere: [String]
  /// How many answers and remarks the sender left out because the client did not consent to sending
  /// them.
  public let withheld: Int

  package init(
    sender: KnownDesk,
    madeAt: Date,
    cases: [ReceivedCase],
    erasedThere: [String],
    withheld: Int,
  ) {
    self.sender = sender
    self.madeAt = madeAt
    self.cases = cases
    self.erasedThere = erasedThere
    self.withheld = withheld
  }
}
