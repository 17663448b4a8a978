import GRDB

extension CatalogueError.Cause {
  /// Sorts what GRDB or this module threw.
  init(_ error: any Error) {
    switch error {
    case let cause as Self: self = cause
    case let error as DatabaseError: self.init(error)
    case is RowDecodingError: self = .damaged
    default: self = .unexpected(detail: "\(error)")
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
      case .SQLITE_CONSTRAINT: .contradictory(detail: error.message ?? "\(error.resultCode)")
      case .SQLITE_NOTADB: .notACatalogue
      default: .unexpected(detail: "\(error)")
      }
  }
}
