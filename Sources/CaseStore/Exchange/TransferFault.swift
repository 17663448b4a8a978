import Sealing

/// Why a file from another desk was not taken in, or one for it not made; nothing has changed.
public enum TransferFault: Error, Equatable, Sendable {
  case notATransfer
  case newerFormat
  /// The file was sealed for another desk.
  case forAnotherDesk
  case damaged
  /// Nobody here has said that the desk with the fingerprint may send cases.
  case unknownSender(fingerprint: String)
  /// Cases of invented clients are not sent, and real ones not brought into the practice store.
  case mixesExamplesWithRealCases
  case noSuchDesk(String)
  /// A desk of the name is known already.
  case duplicateDesk(String)
  /// A file is no card of a desk.
  case notACard
  /// A card is this store's own.
  case ownCard
  /// All cases go only to desks of one's own organisation.
  case notOwnDesk(String)
  /// The client has not agreed to handing the case over.
  case noConsent(code: String)
  case noSuchConflict
  /// No file can be read at the path.
  case unreadable(path: String)
  /// No file can be written at the path.
  case unwritable(path: String)
  /// There is a file at the path, and it is left alone.
  case exists(path: String)
  /// The file is larger than any transfer.
  case tooLarge(path: String)
  case store(StoreError)
}

extension TransferFault {
  init(_ fault: SealedTransfer.Fault, path: String) {
    switch fault {
    case .notATransfer: self = .notATransfer
    case .newerFormat: self = .newerFormat
    case .forAnotherDesk: self = .forAnotherDesk
    case .damaged: self = .damaged
    case .cannotSeal(let error): self = .store(StoreError(.cannotSeal(error), path: path))
    }
  }
}

extension TransferFault: CustomStringConvertible {
  /// Says what happened and what to do, in English; the screens word faults themselves.
  public var description: String {
    switch self {
    case .notATransfer:
      "This is no transfer of Luotsi. Choose the file that the other desk made."
    case .newerFormat:
      "This transfer was made by a newer Luotsi. Bring this one up to date, then take it in."
    case .forAnotherDesk:
      "This transfer was sealed for another desk. Ask the sender to make one for this desk."
    case .damaged:
      "This transfer is damaged or was changed. Nothing was taken in; ask for it once more."
    case .unknownSender(let fingerprint):
      "The desk \(fingerprint) is not known here. Take in its card first: luotsi desk trust FILE."
    case .mixesExamplesWithRealCases:
      "Example cases are not sent, and the practice store takes no real ones. Send a real case "
        + "to a store of real cases."
    case .noSuchDesk(let name):
      "No desk called '\(name)' is known. List those that are: luotsi desk list."
    case .duplicateDesk(let name):
      "A desk called '\(name)' is known already. Give this one another name."
    case .notACard:
      "This is no card of a desk. The other desk makes it: luotsi desk card."
    case .ownCard:
      "This card is this store's own. Take in the other desk's."
    case .notOwnDesk(let name):
      "'\(name)' is a desk of another organisation. Send one case, with the client's consent."
    case .noConsent(let code):
      "The client of '\(code)' has not agreed to handing the case over. Ask, and record the answer."
    case .noSuchConflict:
      "This has been settled meanwhile. Look at the case again."
    case .unreadable(let path):
      "\(path): the file cannot be read. Check the path, and that the stick is plugged in."
    case .unwritable(let path):
      "\(path): the file cannot be written. Check the path, the stick and the space on it."
    case .exists(let path):
      "\(path): there is a file already, and it was left alone. Name another one."
    case .tooLarge(let path):
      "\(path): more than 1 GB is too much for a transfer. Check that it is the right file."
    case .store(let error): error.description
    }
  }
}
