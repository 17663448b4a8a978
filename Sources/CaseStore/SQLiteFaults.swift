import GRDB
import Sealing

extension StoreError.Cause {
  /// Sorts what GRDB or this module threw; an unknown error keeps only words without answers.
  init(_ error: any Error) {
    switch error {
    case let cause as Self: self = cause
    case let error as StoreError: self = error.cause
    case let error as DatabaseError: self.init(error)
    case let error as SealingError: self = .cannotSeal(error)
    case is RowDecodingError: self = .damaged
    default: self = .unexpected(detail: "\(type(of: error))")
    }
  }

  private init(_ error: DatabaseError) {
    self =
      switch error.resultCode {
      case .SQLITE_BUSY: .busy
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_IOERR: .inputOutput
      case .SQLITE_CORRUPT: .damaged
      case .SQLITE_FULL: .diskFull
      case .SQLITE_CANTOPEN: .cannotOpen
      case .SQLITE_NOTADB: .notACaseStore
      default:
        .unexpected(
          detail: "SQLite \(error.extendedResultCode.rawValue), \(error.message ?? "no message")"
        )
      }
  }
}
